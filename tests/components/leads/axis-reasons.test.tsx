// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { defaultQuestionSet } from '@/lib/domain/default-question-set';
import { emptyQualification } from '@/lib/domain/empty-qualification';
import type { Lead } from '@/lib/domain/lead';
import type { PlaybookItem } from '@/lib/domain/playbook/playbook-item';
import { emptyPortrait } from '@/lib/domain/playbook/portrait';
import { inventedLead } from './invented-leads';
import { openDashboard, sheet } from './open-dashboard';

const at = (day: string) => Date.parse(`${day}T09:00:00`);
const metalworkers: PlaybookItem = {
  part: 'portrait',
  id: 'organization',
  order: 0,
  updatedAt: 1,
  value: {
    ...emptyPortrait('organization'),
    criteria: [
      { id: '1', field: 'industry', weight: 'must', anyOf: ['kovovýroba'] },
      { id: '2', field: 'legalForm', weight: 'must', anyOf: ['OÜ'] },
    ],
  },
};

/** Opens the sheet of a lead and the ⓘ of one of its axes; what it says is waited for: some of it is read. */
async function why(axis: string, changes: Partial<Lead>, playbook: PlaybookItem[] = []) {
  const { user } = await openDashboard(
    { leads: [inventedLead(12, changes)], playbook },
    '#/leads/lead-12',
  );
  await user.click(within(sheet()).getByRole('button', { name: `Why: ${axis}` }));
  const dialog = await screen.findByRole('dialog', { name: `Why: ${axis}` });
  return (words: string) => waitFor(() => expect(dialog.textContent).toContain(words));
}

describe('why an axis has its value', () => {
  const stage = { value: 'lost', since: at('2026-11-03'), reason: 'Bought elsewhere' } as const;

  it('of the stage: who said so and when, with the reason given', async () => {
    const says = await why('Stage', {
      stage,
      history: [
        { axis: 'stage', from: 'sql', to: 'lost', at: at('2026-11-03'), cause: 'person' },
        { axis: 'potential', from: '', to: 'low', at: at('2026-11-05'), cause: 'answers' },
      ],
    });
    await says('Somebody said so on Nov 3, 2026.');
    await says('Bought elsewhere');
    await says('Only a person changes the stage, or a rule you switched on.');
  });

  it('of the stage that a rule set: which one', async () => {
    const says = await why('Stage', {
      stage: { ...stage, value: 'customer', reason: '' },
      history: [
        {
          axis: 'stage',
          from: 'sql',
          to: 'customer',
          at: at('2026-11-04'),
          cause: 'rule',
          detail: 'customer-when-sold',
        },
      ],
    });
    await says(
      'The rule “Customer when something was sold”, which is switched on, set it on Nov 4, 2026.',
    );
  });

  it('of the stage nobody changed: since when', async () => {
    const says = await why('Stage', { stage });
    await says('Since Nov 3, 2026.');
  });

  it('of the potential: the answers and their version, and when they changed it', async () => {
    const says = await why('Potential', {
      potential: 'high',
      qualification: {
        ...emptyQualification(defaultQuestionSet),
        markers: { setId: 'default', setVersion: 1, answers: { users: 'over-10' } },
      },
      history: [
        { axis: 'potential', from: 'low', to: 'high', at: at('2026-11-06'), cause: 'questions' },
      ],
    });
    await says('It follows from the answers: “over 10”');
    await says('Version 1 of the questions.');
    await says('Last change: Nov 6, 2026, by other questions.');
  });

  it('of a potential that came without answers', async () => {
    const says = await why('Potential', { potential: 'standard' });
    await says('It came without answers, or with answers that are not known any more.');
  });

  it('of the temperature: the time to decision', async () => {
    const qualification = {
      ...emptyQualification(defaultQuestionSet),
      timeToDecision: 'within-two-months' as const,
    };
    const says = await why('Temperature', { temperature: 'warm', qualification });
    await says('It follows from the time to decision: within 2 months.');
  });

  it('of the fit: every criterion of the portrait, with the value that decided', async () => {
    const name = { ...inventedLead(12).name, value: 'Lisovna Borek s.r.o.' };
    const says = await why('Portrait fit', { fit: 'none', name }, [metalworkers]);
    await says('It follows from the portrait of the ideal customer.');
    await says('kovovýroba');
    await says('s.r.o.');
  });

  it('of a fit the portrait does not give any more: that it was described anew', async () => {
    const says = await why('Portrait fit', { fit: 'good' }, []);
    await says('The portrait has been described anew since');
  });

  it('is asked of no axis without a value', async () => {
    const { potential: _, temperature: __, ...plain } = inventedLead(12);
    await openDashboard({ leads: [plain] }, '#/leads/lead-12');
    expect(
      within(sheet())
        .getAllByRole('button', { name: /^Why: / })
        .map((button) => button.getAttribute('aria-label')),
    ).toEqual(['Why: Stage']);
  });
});

describe('the history of the axes', () => {
  const history: Lead['history'] = [
    {
      axis: 'stage',
      from: 'suspect',
      to: 'lead',
      at: at('2026-11-01'),
      cause: 'import',
      detail: 'a.csv',
    },
    { axis: 'temperature', from: '', to: 'hot', at: at('2026-11-02'), cause: 'answers' },
    { axis: 'potential', from: 'high', to: 'low', at: at('2026-11-03'), cause: 'merge' },
    { axis: 'fit', from: 'none', to: 'good', at: at('2026-11-04'), cause: 'rule' },
    {
      axis: 'stage',
      from: 'lead',
      to: 'mql',
      at: at('2026-11-05'),
      cause: 'rule',
      detail: 'mql-when-interested',
    },
  ];
  const open = async (changes: Partial<Lead>) => {
    const { user } = await openDashboard({ leads: [inventedLead(12, changes)] }, '#/leads/lead-12');
    await user.click(within(sheet()).getByRole('tab', { name: 'History' }));
    const list = within(sheet()).getByRole('list', { name: 'Changes of the four axes' });
    return within(list)
      .queryAllByRole('listitem')
      .map(({ textContent }) => textContent ?? '');
  };

  it('says every change, the latest first, with its time and cause, and how it entered', async () => {
    const lines = await open({ history, entryStage: 'suspect', createdAt: at('2026-10-30') });
    expect(lines).toHaveLength(6);
    expect(lines[0]).toMatch(
      /^Stage Lead → MQLNov 5, 2026, .*by a rule · MQL when a touch ends with interest, or need and desire are there$/,
    );
    expect(lines[1]).toMatch(/^Portrait fit Does not fit → Fits/);
    expect(lines[2]).toMatch(/^Potential High → Low.*by joining duplicates$/);
    expect(lines[3]).toMatch(/^Temperature undecided → Hot.*from the answers$/);
    expect(lines[4]).toMatch(/^Stage Suspect → Lead.*by an import · a\.csv$/);
    expect(lines[5]).toMatch(/^Entered as SuspectOct 30, 2026/);
  });

  it('says so where nothing has changed', async () => {
    const lines = await open({ history: [], entryStage: 'lead' });
    expect(within(sheet()).getByText('Nothing has changed since it was saved first.')).toBeTruthy();
    expect(lines).toHaveLength(1);
  });
});
