// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { defaultPlaybook } from '@/lib/domain/playbook/default-playbook';
import type { PlaybookItem } from '@/lib/domain/playbook/playbook-item';
import { openDashboard } from '../leads/open-dashboard';

const open = (playbook: PlaybookItem[] = defaultPlaybook('en', 1)) =>
  openDashboard({ playbook }, '#/playbook/strategies');
const names = () =>
  screen
    .getAllByRole('button', { name: /^Change: / })
    .map((button) => button.getAttribute('aria-label')?.slice('Change: '.length));
const strategiesOf = async (base: Awaited<ReturnType<typeof open>>['base']) => {
  let items: PlaybookItem[] = [];
  base.actions.playbook.subscribe((now) => {
    items = now;
  })();
  return items.flatMap((item) => (item.part === 'strategy' ? [item.value] : []));
};

/** As a base was begun once: no letters at the touches, and only those of the first contact. */
const older = () =>
  defaultPlaybook('en', 1).flatMap((item): PlaybookItem[] => {
    if (item.part === 'template') return item.id.startsWith('first-letter') ? [item] : [];
    if (item.part !== 'strategy') return [item];
    const { resumeTemplate: _, ...value } = item.value;
    const steps = value.steps.map(({ template: __, ...step }) => step);
    return [{ ...item, value: { ...value, steps } }];
  });

describe('the strategies', () => {
  it('are changed step by step, and said so with the way back', async () => {
    const { user, base } = await open();
    await user.click(await screen.findByRole('button', { name: 'Change: Strategy 1: standard' }));
    const first = within(screen.getByRole('group', { name: 'Touch 1' }));
    await user.selectOptions(first.getByLabelText('How'), 'Message');
    await user.click(screen.getByRole('button', { name: 'Touch 1: down' }));
    await user.click(screen.getByRole('button', { name: 'Delete touch 6' }));
    const day = within(screen.getByRole('group', { name: 'Touch 3' })).getByLabelText('Day');
    await user.clear(day);
    await user.type(day, '5x');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getByRole('alert').textContent).toContain('Touch 3');
    await user.clear(day);
    await user.type(day, '4');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/^5 touches in 21 days/)).toBeTruthy();
    const [standard] = (await strategiesOf(base)).filter(
      ({ potential }) => potential === 'standard',
    );
    expect(standard?.steps.map(({ day: at, channel }) => [at, channel])).toEqual([
      [0, 'letter'],
      [1, 'message'],
      [4, 'call'],
      [12, 'message'],
      [21, 'call'],
    ]);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByText(/^6 touches in 35 days/)).toBeTruthy();
  });

  it('are added, duplicated, ordered and deleted by keyboard', async () => {
    const { user } = await open();
    (await screen.findByRole('button', { name: 'Duplicate: Strategy 1: standard' })).focus();
    await user.keyboard('{Enter}');
    await screen.findByRole('button', { name: 'Change: Strategy 1: standard (copy)' });
    screen.getByRole('button', { name: 'Move up: Strategy 1: standard (copy)' }).focus();
    await user.keyboard(' ');
    await waitFor(() =>
      expect(names()).toEqual([
        'Strategy 1: standard',
        'Strategy 1: standard (copy)',
        'Strategy 2: high, with an expert',
      ]),
    );
    screen.getByRole('button', { name: 'Delete: Strategy 1: standard' }).focus();
    await user.keyboard('{Enter}');
    // That it was duplicated was said with an Undo as well.
    await screen.findByText('Deleted: Strategy 1: standard');
    await waitFor(() => expect(names()).toHaveLength(2));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(names()).toHaveLength(3));
  });

  it('take the shipped letters for touches that have none in one press, and give them back', async () => {
    const { user, base } = await open(older());
    const lacking = async () =>
      (await strategiesOf(base)).flatMap(({ steps }) =>
        steps.filter(({ template }) => template === undefined),
      ).length;
    expect(await lacking()).toBe(14);
    expect(await screen.findByText(/^14 touches have no letter or script/)).toBeTruthy();
    const take = 'Use the shipped letters for touches that have none';
    await user.click(screen.getByRole('button', { name: take }));
    expect(await screen.findByText('14 touches have a shipped letter or script now')).toBeTruthy();
    // A meeting and a visit are neither written nor said.
    expect(await lacking()).toBe(2);
    expect(screen.queryByRole('button', { name: take })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Change: Strategy 1: standard' }));
    const last = within(screen.getByRole('group', { name: 'Touch 6' }));
    expect(last.getByDisplayValue('Letter: no answer so far')).toBeTruthy();
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: take })).toBeTruthy();
    expect(await lacking()).toBe(14);
  });

  it('are left without letters where somebody wants none, which is remembered and has its way back', async () => {
    const { user, base } = await open(older());
    const take = 'Use the shipped letters for touches that have none';
    await user.click(await screen.findByRole('button', { name: 'Leave them without' }));
    expect(await screen.findByText('These touches stay without a letter.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: take })).toBeNull();
    const chosen = (await strategiesOf(base)).flatMap(({ steps }) =>
      steps.filter(({ template }) => template === ''),
    );
    expect(chosen).toHaveLength(12);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: take })).toBeTruthy();
  });

  it('have no letter offered for a touch whose letter somebody took away', async () => {
    const { user, base } = await open();
    await user.click(await screen.findByRole('button', { name: 'Change: Strategy 1: standard' }));
    const first = within(screen.getByRole('group', { name: 'Touch 1' }));
    await user.selectOptions(first.getByLabelText('Letter or script'), 'none');
    const again = screen.getByLabelText('What to begin again with (letter or script)');
    await user.selectOptions(again, 'none');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Changed: Strategy 1: standard')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Leave them without' })).toBeNull();
    const [standard] = await strategiesOf(base);
    expect(standard?.steps[0]?.template).toBe('');
    expect(standard?.resumeTemplate).toBe('');
  });

  it('say what to do where there is none', async () => {
    const { user } = await open([]);
    expect(await screen.findByText(/There is no strategy/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Add a strategy' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/^2 touches in 7 days/)).toBeTruthy();
  });
});
