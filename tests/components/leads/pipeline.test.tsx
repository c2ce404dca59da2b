// @vitest-environment happy-dom

import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultQuestionSet } from '@/lib/domain/default-question-set';
import { emptyQualification } from '@/lib/domain/empty-qualification';
import type { Lead } from '@/lib/domain/lead';
import { inventedLead } from './invented-leads';
import { openDashboard, rows } from './open-dashboard';

const downloads = vi.hoisted(() => [] as { name: string; text: string }[]);
vi.mock('@/components/export/download-file', () => ({
  downloadFile: (name: string, text: string) => downloads.push({ name, text }),
}));

const at = (day: string) => Date.parse(`${day}T09:00:00`);

function lead(number: number, changes: Partial<Lead>): Lead {
  const createdAt = changes.createdAt ?? at('2026-11-05');
  return inventedLead(number, {
    createdAt,
    entryStage: 'lead',
    stage: { value: 'lead', since: createdAt, reason: '' },
    sourceChannel: 'advertising',
    responsible: 'Alice Novotná',
    ...changes,
  });
}
const stage = (value: Lead['stage']['value'], day: string) => ({
  value,
  since: at(day),
  reason: '',
});
const touch = (day: string, outcome: 'reached' | 'no-answer') => ({
  id: day,
  at: at(day),
  channel: 'call' as const,
  outcome,
  note: '',
  by: '',
});

/** Four leads of November from two sources, two of which bought, and one of October. */
const leads = [
  lead(1, {
    stage: stage('customer', '2026-11-15'),
    sales: [{ on: '2026-11-15', product: 'Seals', amount: 3000 }],
    touches: [touch('2026-11-06', 'no-answer'), touch('2026-11-07', 'reached')],
  }),
  lead(2, { stage: stage('mql', '2026-11-09'), touches: [touch('2026-11-08', 'reached')] }),
  lead(3, { responsible: 'Boris Kalda' }),
  lead(4, {
    sourceChannel: 'word-of-mouth',
    entryStage: 'sql',
    stage: stage('customer', '2026-11-10'),
    sales: [{ on: '2026-11-10', product: 'Seals', amount: 1000 }],
  }),
  lead(5, { createdAt: at('2026-10-02'), stage: stage('lost', '2026-10-20') }),
];
const costs = [
  {
    id: 'c',
    source: 'advertising' as const,
    from: '2026-11-01',
    to: '2026-12-30',
    amount: 1200,
    note: 'ads',
  },
];

beforeEach(() => {
  downloads.length = 0;
});

const cells = (table: string, row: string) => {
  const found = within(screen.getByRole('table', { name: table })).getByRole('rowheader', {
    name: row,
  });
  return [...(found.closest('tr')?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent);
};

const open = (world = {}, hash = '#/pipeline') => openDashboard({ leads, costs, ...world }, hash);
const sources = 'Sources and what they cost';

describe('the pipeline', () => {
  it('says what each source brought and cost in the month', async () => {
    await open();
    await screen.findByText(/4 leads came/);
    expect(cells(sources, 'Advertising')).toEqual([
      '3',
      '2',
      '1',
      '33.3%',
      '10',
      '600',
      '200',
      '600',
    ]);
    expect(cells(sources, 'All sources').slice(0, 3)).toEqual(['4', '3', '2']);
    expect(cells('Funnel by stage', 'SQL')).toEqual(['1', '2', '100%']);
    expect(cells('Touches by channel and outcome', 'Calls')).toEqual([
      '1',
      '2',
      '0',
      '0',
      '0',
      '3',
    ]);
  });

  it('turns to the new month at midnight, while it stands open', async () => {
    const { base } = await open();
    await screen.findByText(/4 leads came/);
    expect(screen.getByRole('heading', { name: 'Plan for November 2026' })).toBeDefined();
    act(() => base.setNow(Date.parse('2026-12-01T00:00:30Z')));
    await screen.findByText(/no leads came/);
    expect(screen.getByRole('heading', { name: 'Plan for December 2026' })).toBeDefined();
  });

  it('keeps a plan that is being written with its month, also over midnight', async () => {
    const { base, user } = await open();
    await screen.findByText(/4 leads came/);
    await user.click(screen.getByRole('button', { name: 'Make a plan' }));
    await user.type(screen.getByRole('textbox', { name: 'Sales plan' }), '9000');
    act(() => base.setNow(Date.parse('2026-12-01T00:00:30Z')));
    await screen.findByText(/no leads came/);
    await user.click(screen.getByRole('button', { name: 'Save the plan' }));
    await screen.findByText(/Plan for November 2026 saved/);
  });

  it('opens the leads behind a figure, and says which they are', async () => {
    const { user } = await open();
    await screen.findByText(/4 leads came/);
    await user.click(screen.getByRole('button', { name: /^2 – Advertising: Qualified/ }));
    expect(location.hash).toBe('#/leads');
    expect(rows()).toHaveLength(2);
    const chip = screen.getByText(/Advertising: Qualified, .*\(2\)/);
    expect(chip).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /Chosen leads/ }));
    await waitFor(() => expect(screen.getByText('5 leads')).toBeTruthy());
  });

  it('keeps to the period, the person and the source that are asked for', async () => {
    const { user } = await open();
    await screen.findByText(/4 leads came/);
    await user.click(screen.getByRole('radio', { name: 'Last month' }));
    expect(screen.getByText(/1 lead came/)).toBeTruthy();
    expect(location.hash).toBe('#/pipeline?period=last-month');
    await user.click(screen.getByRole('radio', { name: 'This year' }));
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Responsible person' }),
      'Boris Kalda',
    );
    expect(screen.getByText(/1 lead came/)).toBeTruthy();
    expect(screen.getByText(/Costs are booked to sources, not to people/)).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Source' }), 'Word of mouth');
    expect(screen.getByText(/no leads came/)).toBeTruthy();
  });

  it('is found again at its address', async () => {
    await open({}, '#/pipeline?period=custom&from=2026-11-05&to=2026-11-05&source=word-of-mouth');
    expect(await screen.findByText(/1 lead came/)).toBeTruthy();
  });

  it('divides the plan back, shows the progress, and takes the plan back', async () => {
    const { user } = await open({}, '#/pipeline?period=this-month');
    await user.click(await screen.findByRole('button', { name: 'Make a plan' }));
    await user.type(screen.getByRole('textbox', { name: 'Sales plan' }), '10 000');
    await user.type(screen.getByRole('textbox', { name: /Qualified that become/ }), '50 %');
    await user.click(screen.getByRole('button', { name: 'Save the plan' }));
    const progress = 'Progress in November 2026';
    // 10,000 ÷ 2,000 a purchase = 5; at 50 % 10 qualified; 3 of 5 leads qualified so far: 17 leads.
    await waitFor(() =>
      expect(cells(progress, 'New customers').slice(0, 3)).toEqual(['5', '2', '40%']),
    );
    expect(cells(progress, 'Sales').slice(0, 3)).toEqual(['10,000', '4,000', '40%']);
    expect(cells(progress, 'Qualified leads').slice(0, 2)).toEqual(['10', '3']);
    expect(cells(progress, 'New leads').slice(0, 2)).toEqual(['17', '4']);
    expect(screen.getByRole('progressbar', { name: 'Sales: 40%' })).toBeTruthy();
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('There is no plan for November 2026.')).toBeTruthy();
  });

  it('opens whom the plan was divided back by, but for what was typed in', async () => {
    const { user } = await open({}, '#/pipeline?period=this-month');
    await user.click(await screen.findByRole('button', { name: 'Make a plan' }));
    await user.type(screen.getByRole('textbox', { name: 'Sales plan' }), '10 000');
    await user.type(screen.getByRole('textbox', { name: /Qualified that become/ }), '50 %');
    await user.click(screen.getByRole('button', { name: 'Save the plan' }));
    const opens = async (name: string | RegExp) => {
      await user.click(await screen.findByRole('button', { name }));
      expect(location.hash).toBe('#/leads');
      const rows = screen.getByRole('grid').getAttribute('aria-rowcount');
      location.hash = '#/pipeline?period=this-month';
      return Number(rows) - 1;
    };
    expect(await opens('2,000')).toBe(2);
    expect(await opens('60%')).toBe(3);
    expect(await opens(/^40% – New customers/)).toBe(2);
    expect(await opens('4 leads came')).toBe(4);
    expect(screen.queryByRole('button', { name: '50%' })).toBeNull();
  });

  it('leads nowhere from a share of the plan that is none', async () => {
    const { user } = await open({ leads: [lead(1, { stage: stage('mql', '2026-11-05') })] });
    await user.click(await screen.findByRole('button', { name: 'Make a plan' }));
    await user.type(screen.getByRole('textbox', { name: 'Sales plan' }), '10 000');
    await user.type(screen.getByRole('textbox', { name: 'Average check' }), '2000');
    await user.click(screen.getByRole('button', { name: 'Save the plan' }));
    expect(await screen.findByRole('button', { name: '100%' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: '0%' })).toBeNull();
  });

  it('books a cost, which counts at once, and removes it with a way back', async () => {
    const { user } = await open({ costs: [] }, '#/pipeline?period=this-month');
    await user.click(await screen.findByRole('button', { name: 'Book a cost' }));
    await user.selectOptions(
      within(
        screen.getByRole('textbox', { name: 'Amount' }).closest('form') as HTMLElement,
      ).getByRole('combobox', { name: 'Source' }),
      'Advertising',
    );
    await user.type(screen.getByRole('textbox', { name: 'Amount' }), '900');
    await user.click(screen.getByRole('button', { name: 'Save the cost' }));
    await waitFor(() => expect(cells(sources, 'Advertising')[5]).toBe('900'));
    await user.click(screen.getByRole('button', { name: 'Remove the cost of “Advertising”' }));
    await waitFor(() => expect(cells(sources, 'Advertising')[5]).toBe('–'));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(cells(sources, 'Advertising')[5]).toBe('900'));
  });

  it('hands its tables out as files', async () => {
    const { user } = await open({}, '#/pipeline?period=this-month');
    await user.click(await screen.findByRole('button', { name: 'CSV: Funnel by stage' }));
    expect(downloads[0]?.name).toBe('funnel.csv');
    expect(downloads[0]?.text.split('\r\n').slice(1, 3)).toEqual([
      'Suspect;0;0;',
      'Lead;3;3;66.7%',
    ]);
  });

  it('says what to do where there is nothing to count', async () => {
    await open({ leads: [] });
    expect(await screen.findByText('Nothing to count yet')).toBeTruthy();
  });
});

describe('the lift of the questions', () => {
  const table = 'Lift of version 1';
  const answering = (from: number, count: number, value: Lead['stage']['value'], users: string) =>
    Array.from({ length: count }, (_, place) =>
      lead(from + place, {
        stage: stage(value, '2026-11-15'),
        qualification: {
          ...emptyQualification(defaultQuestionSet),
          markers: { setId: 'default', setVersion: 1, answers: { users } },
        },
      }),
    );
  const decided = [
    ...answering(10, 9, 'customer', 'over-10'),
    ...answering(20, 6, 'lost', 'over-10'),
    ...answering(30, 1, 'customer', 'up-to-2'),
    ...answering(40, 9, 'discarded', 'up-to-2'),
    ...answering(50, 3, 'mql', 'up-to-2'),
  ];

  it('stands with its sample, and says where there are too few', async () => {
    await open({ leads: decided });
    await screen.findByText(/28 leads came/);
    expect(cells(table, 'over 10')).toEqual(['15', '9', '60%', '1.50 ×']);
    expect(cells(table, '0–2')).toEqual(['10', '1', '10%', '0.25 ×']);
    expect(cells(table, '3–10')).toEqual(['0', '0', '–', 'too few']);
    expect(cells(table, 'All who answered')).toEqual(['25', '10', '40%', '1.00 ×']);
  });

  it('follows the period, opens the leads behind a figure and goes into a file', async () => {
    const { user } = await open({ leads: decided });
    await screen.findByText(/28 leads came/);
    await user.click(screen.getByRole('button', { name: `CSV: ${table}` }));
    expect(downloads[0]?.name).toBe('question-lift-1.csv');
    expect(downloads[0]?.text).toMatch(/over 10"?;"?15/);
    await user.click(screen.getByRole('radio', { name: 'Last month' }));
    await screen.findByText(/^Nobody who came in the period and answered/);
    await user.click(screen.getByRole('radio', { name: 'This month' }));
    await user.click(
      await screen.findByRole('button', {
        name: /^9 – How many people .* over 10, version 1: Cust/,
      }),
    );
    expect(location.hash).toBe('#/leads');
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('10');
  });
});
