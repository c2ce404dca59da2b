// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changeLeads } from '@/lib/db/change-leads';
import { type LeadBase, openLeadBase } from '@/lib/db/database';
import { matchKeys } from '@/lib/domain/match-keys';
import { inventedLead, text as named } from '../../support/invented-lead';
import { openDashboard } from '../leads/open-dashboard';

let store: LeadBase;
let serial = 0;
beforeEach(async () => {
  serial += 1;
  store = openLeadBase(`sales-import-${serial}`);
  const names = ['Kovárna Brázda s.r.o.', 'Strojírna Vlárka, a.s.', 'Pekárna Dora', 'Pekárna Dora'];
  await changeLeads(store, { now: 1, kind: 'import' }, async (change) => {
    for (const [at, value] of names.entries()) {
      const number = at + 1;
      const lead = inventedLead({
        id: `lead-${number}`,
        number,
        name: named(value),
        emails: at === 0 ? [named('info@kovarna.example')] : [],
        phones: [],
        websites: [],
      });
      change.put({ ...lead, keys: matchKeys(lead) }, undefined);
    }
  });
});
afterEach(() => store.close());

/** 2,000 by e-mail and 500 by name; 70 to two of one name, 90 to nobody known; one without a day. */
const text = `Day;Sold to;E-mail;What;Amount
2026-11-02;Kovárna Brázda;info@kovarna.example;Seals;2000
2026-11-03;STROJÍRNA VLÁRKA;;Valves;500
2026-11-04;Pekárna Dora;;Flour;70
2026-11-05;Truhlářství Neznámý;;Glue;90
someday;Strojírna Vlárka;;Valves;60
`;

async function dropped(content = text, salesHeld = {}) {
  const world = await openDashboard({ store, salesHeld }, '#/import');
  const zone = screen.getByText('Drop files here').parentElement as HTMLElement;
  const file = new File([content], 'sales.csv', { type: 'text/csv' });
  fireEvent.drop(zone, { dataTransfer: { files: [file] } });
  await screen.findByRole('region', { name: 'sales.csv' });
  return world;
}
const press = (user: Awaited<ReturnType<typeof dropped>>['user'], name: string) =>
  screen.findByRole('button', { name }).then((button) => user.click(button));
const holds = (heading: string) =>
  screen.getByRole<HTMLSelectElement>('combobox', { name: `“${heading}” holds` });
const customers = () =>
  within(screen.getByRole('table', { name: 'Customers of the file' }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent?.trim()));
/** What something waits for, and what lets it go on. */
function gate() {
  let open = () => {};
  const until = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { until, open };
}
const previewed = async (salesHeld = {}) => {
  const world = await dropped(text, salesHeld);
  await press(world.user, 'Preview');
  await screen.findByRole('table', { name: 'Customers of the file' });
  return world;
};

describe('a list of sales', () => {
  it('is told from a list of leads, and its columns can be mapped by hand', async () => {
    const { user } = await dropped();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'A list of sales' }).checked).toBe(
      true,
    );
    expect(['Day', 'Sold to', 'E-mail', 'Amount'].map((name) => holds(name).value)).toEqual([
      'date',
      'customer',
      'email',
      'amount',
    ]);
    const preview = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Preview' });
    // A column is there once: what it held before is left out.
    await user.selectOptions(holds('What'), 'amount');
    expect([holds('What').value, holds('Amount').value]).toEqual(['amount', 'ignore']);
    expect(preview().disabled).toBe(false);
    await user.selectOptions(holds('What'), 'ignore');
    expect(screen.getByText(/A list of sales needs a date, an amount and a customer/)).toBeTruthy();
    expect(preview().disabled).toBe(true);
    await user.click(screen.getByRole('radio', { name: 'Companies and people' }));
    expect(screen.queryByRole('combobox', { name: '“Day” holds' })).toBeNull();
  });

  it('says of every customer which lead it is, and of every sale what becomes of it', async () => {
    await previewed();
    expect(screen.getByText(/2 sales are added/).textContent).toBe(
      '2 sales are added (2,500); 0 known already, 2 without a lead, 1 unreadable',
    );
    expect(screen.getByText('2 leads change, 0 are new')).toBeTruthy();
    expect(customers()).toEqual([
      ['Truhlářství Neznámý', 'not in the lead base', '1', '90', '–'],
      ['Pekárna Dora', 'several leads are called so It is Pekárna Dora', '1', '70', '–'],
      [
        'Kovárna Brázda',
        expect.stringMatching(/^No\. 1, Kovárna Brázda s\.r\.o\. \(by /),
        '1',
        '2,000',
        '–',
      ],
      ['STROJÍRNA VLÁRKA', 'No. 2, Strojírna Vlárka, a.s. (by name)', '1', '500', '–'],
    ]);
  });

  it('is imported, known when it comes again, and undone', async () => {
    const { user } = await previewed();
    await press(user, 'Import 2 sales');
    await screen.findByText('2 sales imported.');
    const sales = async () =>
      (await store.leads.orderBy('number').toArray()).map((lead) => lead.sales ?? []);
    expect(await sales()).toEqual([
      [{ on: '2026-11-02', product: '', amount: 2000 }],
      [{ on: '2026-11-03', product: '', amount: 500 }],
      [],
      [],
    ]);
    await press(user, 'Undo the import');
    await screen.findByText('The import was undone.');
    expect(await sales()).toEqual([[], [], [], []]);
    expect(screen.queryByRole('button', { name: 'Undo the import' })).toBeNull();
  });

  it('stands among the imports of the last 30 days, and is undone there', async () => {
    const first = await previewed();
    await press(first.user, 'Import 2 sales');
    await press(first.user, 'Import another file');
    const past = await screen.findByRole('region', { name: 'Imports of the last 30 days' });
    const row = within(past).getByText(/sales\.csv – 2 sales$/);
    await press(first.user, 'Undo the import of sales.csv');
    await screen.findByText('2 leads are as they were before.');
    await waitFor(() => expect(row.closest('li')?.textContent).toContain('undone'));
    expect((await store.leads.get('lead-1'))?.sales ?? []).toEqual([]);
  });

  it('has nothing to add where all is known', async () => {
    const first = await previewed();
    await press(first.user, 'Import 2 sales');
    await press(first.user, 'Import another file');
    const zone = (await screen.findByText('Drop files here')).parentElement as HTMLElement;
    const again = new File([text], 'again.csv', { type: 'text/csv' });
    fireEvent.drop(zone, { dataTransfer: { files: [again] } });
    await press(first.user, 'Preview');
    await screen.findByText(/0 sales are added \(0\); 2 known already/);
    const commit = screen.getByRole<HTMLButtonElement>('button', { name: 'Import 0 sales' });
    expect(commit.disabled).toBe(true);
  });

  it('gives what is left out as a file with the reasons', async () => {
    const files: Blob[] = [];
    vi.stubGlobal(
      'URL',
      Object.assign(URL, {
        createObjectURL(blob: Blob) {
          files.push(blob);
          return 'blob:x';
        },
        revokeObjectURL: () => {},
      }),
    );
    const { user } = await previewed();
    await press(user, 'Download what is left out (3)');
    await waitFor(() => expect(files).toHaveLength(1));
    const written = (await files[0]?.text())?.trim().split(/\r?\n/) ?? [];
    expect(written[0]).toMatch(/Day;Sold to;E-mail;What;Amount;Reason$/);
    expect(written.slice(1)).toEqual([
      '2026-11-04;Pekárna Dora;;Flour;70;several leads are called so',
      '2026-11-05;Truhlářství Neznámý;;Glue;90;not in the lead base',
      'someday;Strojírna Vlárka;;Valves;60;no date',
    ]);
  });

  it('is held to be another lead’s by one press', async () => {
    const slip = 'Date;Customer;Amount\n2026-11-02;Strojirna Vlarkaa;300\n';
    const { user } = await dropped(slip);
    await press(user, 'Preview');
    await press(user, 'It is Strojírna Vlárka, a.s.');
    await screen.findByText(/1 sale is added \(300\)/);
    expect(customers()).toEqual([
      ['Strojirna Vlarkaa', 'No. 2, Strojírna Vlárka, a.s. (by name)', '1', '300', '–'],
    ]);
    await press(user, 'Import 1 sale');
    await screen.findByText('1 sale imported.');
    expect((await store.leads.get('lead-2'))?.sales).toHaveLength(1);
  });

  it('can be cancelled while it is saved, and is still there to be saved', async () => {
    const backup = gate();
    const { user } = await previewed({ commit: backup.until });
    await press(user, 'Import 2 sales');
    expect(await screen.findByText('Keeping a backup of the lead base…')).toBeTruthy();
    await press(user, 'Cancel');
    backup.open();
    await screen.findByText('Cancelled. Nothing was changed.');
    expect((await store.leads.get('lead-1'))?.sales).toBeUndefined();
    await press(user, 'Import 2 sales');
    await screen.findByText('2 sales imported.');
  });

  it('shows how far it is planned, and can be cancelled there', async () => {
    const held = gate();
    const { user } = await dropped(text, { plan: held.until });
    await press(user, 'Preview');
    expect(await screen.findByText('Understanding the rows: 2 of 5')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Preview' })).toBeNull();
    await press(user, 'Cancel');
    await screen.findByText('Drop files here');
    held.open();
    await screen.findByText('Cancelled. Nothing was changed.');
    expect(screen.getByText('Drop files here')).toBeTruthy();
  });

  it('shows further customers by a press', async () => {
    const lines = Array.from({ length: 130 }, (_, at) => `2026-11-02;Kdosi ${at};${at}`);
    const { user } = await dropped(`Date;Customer;Amount\n${lines.join('\n')}\n`);
    await press(user, 'Preview');
    await screen.findByRole('table', { name: 'Customers of the file' });
    expect(customers()).toHaveLength(100);
    await press(user, 'Show 30 more');
    await waitFor(() => expect(customers()).toHaveLength(130));
    expect(screen.queryByRole('button', { name: /^Show .* more$/ })).toBeNull();
  });
});
