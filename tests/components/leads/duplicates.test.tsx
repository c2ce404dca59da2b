// @vitest-environment happy-dom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { defaultQuestionSet } from '@/lib/domain/default-question-set';
import { emptyQualification } from '@/lib/domain/empty-qualification';
import type { NearMatch } from '@/lib/domain/matching/near-match';
import { inventedLead } from './invented-leads';
import { openDashboard, sheet } from './open-dashboard';

const match: NearMatch = { score: 0.9, reasons: ['name-sound', 'address'], doubts: ['form'] };
const leads = [
  inventedLead(1),
  inventedLead(2, { note: 'Called in May' }),
  inventedLead(3, { tags: ['fair'] }),
  inventedLead(4),
  inventedLead(5),
];
const duplicates = {
  groups: [{ ids: ['lead-1', 'lead-2'], by: ['reg:CZ-ICO:39000019', 'phone:+420541000001'] }],
  pairs: [
    { ...match, ids: ['lead-3', 'lead-4'] as [string, string] },
    { ...match, score: 0.61, doubts: [], ids: ['lead-4', 'lead-5'] as [string, string] },
  ],
};
const open = (hash = '#/duplicates') => openDashboard({ leads, duplicates }, hash);
const lines = () =>
  within(screen.getByRole('region', { name: 'Duplicates found' })).getAllByRole('group');
const press = (name: string) => screen.getByRole('button', { name });

describe('the duplicates view', () => {
  it('shows what is certain first, then what is suggested, each with its reason', async () => {
    await open();
    expect(lines().map((line) => line.querySelector('p')?.textContent)).toEqual([
      'CertainBecause: same registration number, same phone',
      'Very likelyBecause: same name, spelled otherwise, same addressBut: other legal form',
      'PossibleBecause: same name, spelled otherwise, same address',
    ]);
    expect(screen.getByText('1 certain, 2 suggestions')).toBeTruthy();
  });

  it('narrows by certainty and by a search', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('radio', { name: 'Suggested' }));
    expect(lines()).toHaveLength(2);
    await user.type(screen.getByRole('searchbox'), 'firma3');
    expect(lines()).toHaveLength(1);
    await user.clear(screen.getByRole('searchbox'));
    await user.type(screen.getByRole('searchbox'), 'nobody at all');
    expect(screen.getByText('Nothing matches this filter.')).toBeTruthy();
  });

  it('merges all that is certain at one press, and takes it back from the history', async () => {
    const { base, user } = await open();
    await user.click(press('Merge all 1 certain one'));
    await waitFor(() => expect(lines()).toHaveLength(2));
    expect(base.leads.map(({ id }) => id).sort()).toEqual(['lead-1', 'lead-3', 'lead-4', 'lead-5']);
    expect(base.leads.find(({ id }) => id === 'lead-1')?.note).toContain('Called in May');
    const history = screen.getByRole('region', { name: 'Merged in the last 30 days' });
    await user.click(await within(history).findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(history.textContent).toContain('undone'));
    expect(base.leads).toHaveLength(5);
    await waitFor(() => expect(lines()).toHaveLength(3));
  });

  it('goes by keys: j and k move, x says that it is none, m merges, Enter compares', async () => {
    const { base, user } = await open();
    act(() => lines()[0]?.focus());
    await user.keyboard('jj');
    expect(document.activeElement).toBe(lines()[2]);
    await user.keyboard('k');
    expect(document.activeElement).toBe(lines()[1]);
    await user.keyboard('x');
    await waitFor(() => expect(lines()).toHaveLength(2));
    expect(base.apart).toEqual(['lead-3 lead-4']);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(lines()).toHaveLength(3));
    expect(base.apart).toEqual([]);
    act(() => lines()[0]?.focus());
    await user.keyboard('m');
    await waitFor(() => expect(lines()).toHaveLength(2));
    expect(base.leads).toHaveLength(4);
    act(() => lines()[0]?.focus());
    await user.keyboard('{Enter}');
    expect(location.hash).toBe('#/duplicates/lead-3+lead-4');
  });

  it('merges side by side: chosen values, joined lists, a preview, the rest in the note', async () => {
    const { base, user } = await open('#/duplicates/lead-3+lead-4');
    const table = screen.getByRole('table');
    const row = (name: string) =>
      within(within(table).getByRole('rowheader', { name }).closest('tr') as HTMLElement);
    const result = (name: string) => row(name).getAllByRole('cell').at(-1)?.textContent;
    expect(result('Name')).toBe(leads[2]?.name.value);
    expect(result('E-mails')).toBe('info3@firma3.exampleinfo4@firma4.example');
    await user.click(row('Name').getAllByRole('radio')[1] as HTMLElement);
    expect(result('Name')).toBe(leads[3]?.name.value);
    const noted = screen.getByRole('region', { name: 'Goes to the note' });
    expect(noted.textContent).toContain(leads[2]?.name.value);
    await user.click(
      within(table).getAllByRole('radio', { name: /Keep this one/ })[0] as HTMLElement,
    );
    await user.click(press('Merge into one'));
    await waitFor(() => expect(location.hash).toBe('#/duplicates'));
    expect(base.leads.find(({ id }) => id === 'lead-4')).toMatchObject({
      name: { value: leads[3]?.name.value },
    });
    expect(base.leads.some(({ id }) => id === 'lead-3')).toBe(false);
  });

  it('says answers to marker questions in their words, side by side and in the note', async () => {
    const answering = (users: string) => ({
      ...emptyQualification(defaultQuestionSet),
      markers: { setId: 'default', setVersion: 1, answers: { users } },
    });
    const given = leads.map((lead, at) => ({
      ...lead,
      qualification: answering(at === 2 ? 'over-10' : 'up-to-2'),
    }));
    await openDashboard({ leads: given }, '#/duplicates/lead-3+lead-4');
    const header = await screen.findByRole('rowheader', { name: 'Marker questions' });
    const cells = within(header.closest('tr') as HTMLElement).getAllByRole('cell');
    const asked = 'How many people at the company would work with this?';
    // The words are read with the questions.
    await waitFor(() =>
      expect(cells.map(({ textContent }) => textContent)).toEqual([
        `${asked} over 10`,
        `${asked} 0–2`,
        `${asked} 0–2`,
      ]),
    );
    const noted = screen.getByRole('region', { name: 'Goes to the note' });
    expect(noted.textContent).toContain(`Marker questions ${asked} over 10`);
  });

  it('says so when there is nothing', async () => {
    await openDashboard({ leads }, '#/duplicates');
    expect(screen.getByRole('heading', { name: 'No duplicates found' })).toBeTruthy();
    expect(screen.getByText('Nothing was merged.')).toBeTruthy();
  });

  it('changes nothing while the base is read-only', async () => {
    const health = { state: 'newer' as const, detail: '', leadCount: 5 };
    await openDashboard({ leads, duplicates, health: health as never }, '#/duplicates');
    for (const name of ['Merge', 'Not a duplicate'])
      for (const button of screen.getAllByRole('button', { name }))
        expect((button as HTMLButtonElement).disabled).toBe(true);
  });
});

it('a lead’s sheet shows what it perhaps is the same as', async () => {
  const near = [{ ...match, lead: inventedLead(4) }];
  const { base, user } = await openDashboard({ leads, near }, '#/leads/lead-3');
  const note = within(sheet()).getByRole('region', { name: 'Perhaps the same lead is here twice' });
  expect(note.textContent).toContain('same name, spelled otherwise, same address');
  await user.click(within(note).getByRole('button', { name: 'Not a duplicate' }));
  await waitFor(() =>
    expect(within(sheet()).queryByRole('region', { name: /Perhaps/ })).toBeNull(),
  );
  expect(base.apart).toEqual(['lead-3 lead-4']);
});

it('the settings tell the rules, and change with how strict they are', async () => {
  const { base, user } = await openDashboard({ leads }, '#/settings');
  expect(screen.getByText(/different registration numbers are never one/)).toBeTruthy();
  await user.click(screen.getByRole('radio', { name: 'Strict' }));
  expect(await screen.findByText(/Only a registration or VAT number/)).toBeTruthy();
  expect(base.settings.matching).toBe('numbers');
});
