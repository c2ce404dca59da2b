// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { defaultQuestionSet } from '@/lib/domain/default-question-set';
import { defaultPlaybook } from '@/lib/domain/playbook/default-playbook';
import type { PlaybookItem } from '@/lib/domain/playbook/playbook-item';
import { emptyPortrait, type PortraitCriterion } from '@/lib/domain/playbook/portrait';
import { writePlaybookFile } from '@/lib/exchange/playbook-file';
import { openDashboard } from '../leads/open-dashboard';

const shipped = defaultPlaybook('en', 1);
const reasons = () => {
  const section = within(screen.getByRole('region', { name: 'What holds prospects back' }));
  return section
    .queryAllByRole('button', { name: /^Change: / })
    .map((button) => button.getAttribute('aria-label')?.slice('Change: '.length));
};
const fileOf = (text: string) => new File([text], 'playbook.json', { type: 'application/json' });

describe('lists, rules and the file', () => {
  it('keeps what holds prospects back in order', async () => {
    const { user } = await openDashboard({ playbook: shipped }, '#/playbook/lists');
    await user.click(await screen.findByRole('button', { name: 'Move down: The price' }));
    await waitFor(() =>
      expect(reasons().slice(0, 2)).toEqual(['What other customers say', 'The price']),
    );
    await user.click(screen.getByRole('button', { name: 'Add a reason' }));
    await user.type(screen.getByLabelText('Reason'), 'The boss is away{Enter}');
    expect(await screen.findByText('Added: The boss is away')).toBeTruthy();
    await waitFor(() => expect(reasons().at(-1)).toBe('The boss is away'));
    await user.click(screen.getByRole('button', { name: 'Delete: The price' }));
    expect(await screen.findByText('Deleted: The price')).toBeTruthy();
    await waitFor(() => expect(reasons()).not.toContain('The price'));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(reasons()[1]).toBe('The price'));
  });

  it('switches rules on and off', async () => {
    const { user } = await openDashboard({ playbook: [] }, '#/playbook/lists');
    const rule = await screen.findByRole<HTMLInputElement>('checkbox', {
      name: /when a sale is recorded/,
    });
    expect(rule.checked).toBe(false);
    await user.click(rule);
    expect(await screen.findByText('The rule is on')).toBeTruthy();
    await waitFor(() => expect(rule.checked).toBe(true));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(rule.checked).toBe(false));
  });

  it('shows what a file would change, takes what is chosen, and gives it back', async () => {
    const withoutOne = shipped.filter(({ id }) => id !== 'not-decider');
    const { user } = await openDashboard({ playbook: withoutOne }, '#/playbook/lists');
    const text = writePlaybookFile({ items: shipped, questionSets: [] })
      .replace('"The price"', '"Too dear"')
      .replace('"The quality"', '"Bad quality"');
    await user.upload(await screen.findByLabelText('Open a playbook file…'), fileOf(text));
    expect(
      await screen.findByText(`1 new, 2 changed, ${shipped.length - 3} the same`),
    ).toBeTruthy();
    const dear = within(screen.getByRole('group', { name: 'What to take: Too dear' }));
    await user.click(dear.getByRole('radio', { name: 'theirs' }));
    await user.click(screen.getByRole('button', { name: 'Take 2 parts' }));
    expect(await screen.findByText('2 parts were taken over')).toBeTruthy();
    await waitFor(() => expect(reasons()).toHaveLength(8));
    expect(reasons()[0]).toBe('Too dear');
    expect(reasons()).toContain('The quality');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(reasons()).toHaveLength(7));
    expect(reasons()[0]).toBe('The price');
  });

  it('shows first what is new or differs, and in what; the rest is folded away', async () => {
    const { user } = await openDashboard({ playbook: shipped }, '#/playbook/lists');
    const text = writePlaybookFile({ items: shipped, questionSets: [] })
      .replace('"stopAfter": 4', '"stopAfter": 3')
      .replace('"day": 1,', '"day": 2,')
      .replace('"name": "First letter"', '"name": "Our first letter"');
    await user.upload(await screen.findByLabelText('Open a playbook file…'), fileOf(text));
    const preview = within(await screen.findByRole('region', { name: 'In this file' }));
    const [first, second, ...rest] = preview
      .getAllByRole('listitem')
      .map((item) => item.textContent);
    expect(first).toContain('Differs in: Touches · Stop after so many failed touches in a row');
    expect(second).toContain('Differs in: Name');
    const folded = preview.getByText(`${shipped.length - 2} parts are the same`);
    expect(folded.closest('details')?.open).toBe(false);
    expect(folded.closest('details')?.querySelectorAll('li')).toHaveLength(shipped.length - 2);
    expect(rest.length).toBeLessThanOrEqual(shipped.length - 2);
  });

  it('says in what portraits, experts and questions differ', async () => {
    const common = { order: 0, updatedAt: 1 };
    const expert = { name: 'Dana Nováková', role: 'Technical head', hoursPerWeek: 2 };
    const portrait = { ...emptyPortrait('organization'), situation: 'small', feelings: 'unsure' };
    const criterion: PortraitCriterion = { id: 'c', field: 'phone', weight: 'nice', anyOf: [] };
    const items = (mine: boolean): PlaybookItem[] => [
      {
        ...common,
        ...{ part: 'expert', id: 'e' },
        value: mine ? expert : { ...expert, role: 'Director', hoursPerWeek: 3 },
      },
      {
        ...common,
        ...{ part: 'portrait', id: 'p' },
        value: mine ? portrait : { ...portrait, criteria: [criterion], feelings: 'sure' },
      },
    ];
    const [first, second, ...others] = defaultQuestionSet.questions;
    if (!first || !second) throw new Error('There are questions.');
    const theirs = {
      ...defaultQuestionSet,
      questions: [{ ...first, text: { en: 'Another?' } }, second, ...others.slice(1)],
      combine: { by: 'best' as const },
    };
    const { user } = await openDashboard(
      { playbook: items(true), questionSets: [defaultQuestionSet] },
      '#/playbook/lists',
    );
    const text = writePlaybookFile({ items: items(false), questionSets: [theirs] });
    await user.upload(await screen.findByLabelText('Open a playbook file…'), fileOf(text));
    const preview = within(await screen.findByRole('region', { name: 'In this file' }));
    expect(preview.getAllByText(/^Differs in:/).map((line) => line.textContent)).toEqual([
      'Differs in: Role · Hours a week',
      'Differs in: Criteria · Feelings and knowledge',
      `Differs in: Question 1 · Question ${defaultQuestionSet.questions.length} · How the answers combine`,
    ]);
  });

  it('says what is wrong with a file, and where', async () => {
    const { user } = await openDashboard({ playbook: shipped }, '#/playbook/lists');
    const input = await screen.findByLabelText('Open a playbook file…');
    await user.upload(input, fileOf('{}'));
    expect(await screen.findByText('This is no playbook file.')).toBeTruthy();
    const wrong = writePlaybookFile({ items: shipped, questionSets: [] }).replace(
      '"day": 1,',
      '"day": "x",',
    );
    await user.upload(input, fileOf(wrong));
    expect(
      await screen.findByText(/^items\[0\] “strategy standard”, value\.steps\[1\]\.day: /),
    ).toBeTruthy();
    expect(screen.getByText(/0 new, 0 changed/).textContent).toContain('All of it is here already');
  });
});
