// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type LeadBase, openLeadBase } from '@/lib/db/database';
import { fakeSafety, openedBackup } from '../leads/fake-safety';
import { openDashboard } from '../leads/open-dashboard';

let store: LeadBase;
let serial = 0;
beforeEach(() => {
  serial += 1;
  store = openLeadBase(`import-screen-${serial}`);
});
afterEach(() => store.close());

const open = () => openDashboard({ store }, '#/import');
const csv = (name: string, text: string) => new File([text], name, { type: 'text/csv' });

const text = `Firma;E-mail;Barva;Fáze
Kovárna Brázda s.r.o.;info@kovarna.example;modrá;SQL
Õunapuu OÜ;info@ounapuu.example;bílá;nesmysl
;info@nobody.example;;
`;

async function dropped(...files: File[]) {
  const world = await open();
  const zone = screen.getByText('Drop files here').parentElement as HTMLElement;
  fireEvent.drop(zone, { dataTransfer: { files } });
  await screen.findByRole('button', { name: 'Show what would happen' });
  return world;
}
const shownRows = () =>
  within(screen.getByRole('region', { name: 'Rows of the import' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('the import screen', () => {
  it('takes files by dropping, recognises columns and lets them be mapped by hand', async () => {
    const { user } = await dropped(csv('leads.csv', text));
    const target = (heading: string) =>
      screen.getByRole<HTMLSelectElement>('combobox', { name: `Where the column ${heading} goes` });
    expect(target('Firma').value).toBe('company');
    expect(target('Barva').value).toBe('ignore');
    await user.selectOptions(target('Barva'), 'new:text');
    await user.selectOptions(target('Firma'), 'ignore');
    expect(screen.getByText(/No column holds a company’s or a person’s name/)).toBeTruthy();
    await user.selectOptions(target('Firma'), 'company');
    expect(screen.getByText('3 rows')).toBeTruthy();
  });

  it('asks for the home country where numbers need one, and keeps what was mapped by hand', async () => {
    const numbers = 'Firma;Cislo\nAlfa;541 000 001\nBeta;+420 541 000 002\n';
    const { user } = await dropped(csv('numbers.csv', numbers));
    const ask = () => screen.queryByRole('region', { name: 'Country of the phone numbers' });
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Where the column Cislo goes' }),
      'mobilePhones',
    );
    const country = within(ask() as HTMLElement).getByRole('combobox', { name: /Home country/ });
    await user.selectOptions(country, 'CZ');
    await waitFor(() => expect(ask()).toBeNull());
    await user.click(await screen.findByRole('button', { name: 'Show what would happen' }));
    await user.click(await screen.findByRole('button', { name: 'Import 2 leads' }));
    await screen.findByText(/Imported: 2 new leads/);
    const leads = await store.leads.orderBy('number').toArray();
    expect(leads.map(({ phones }) => phones[0]?.e164)).toEqual(['+420541000001', '+420541000002']);
  });

  it('shows what would happen row by row and why, imports, and undoes it', async () => {
    const { user } = await dropped(csv('leads.csv', text));
    await user.click(screen.getByRole('button', { name: 'Show what would happen' }));
    await screen.findByRole('radio', { name: 'All (3)' });
    await waitFor(() => expect(shownRows()).toHaveLength(3));
    expect(shownRows()[1]).toMatch(/Row 3.*Bad.*Õunapuu OÜ.*Fáze: “nesmysl” is not known/);
    await user.click(screen.getByRole('radio', { name: 'Bad (2)' }));
    await waitFor(() => expect(shownRows()).toHaveLength(2));
    expect(shownRows()[1]).toMatch(/no name of a company or person/);
    await user.click(screen.getByRole('radio', { name: 'is taken, the value put into the note' }));
    await screen.findByRole('radio', { name: 'Bad (1)' });
    await user.click(screen.getByRole('button', { name: 'Import 2 leads' }));
    await screen.findByText(/Imported: 2 new leads/);
    const leads = await store.leads.orderBy('number').toArray();
    expect(leads.map(({ note }) => note)).toEqual(['', 'Fáze: nesmysl']);
    await user.click(screen.getByRole('button', { name: 'Undo the import' }));
    await screen.findByText('2 leads are as they were before.');
    expect(await store.leads.count()).toBe(0);
    await user.click(screen.getByRole('button', { name: 'Import other files' }));
    const past = await screen.findByRole('region', { name: 'Imports of the last 30 days' });
    expect(within(past).getByRole('listitem').textContent).toMatch(
      /leads\.csv – 2 new.*2 leads.*undone/,
    );
  });

  it('gives the bad rows back as a file with the reason', async () => {
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
    const { user } = await dropped(csv('leads.csv', text));
    await user.click(screen.getByRole('button', { name: 'Show what would happen' }));
    await user.click(await screen.findByRole('button', { name: 'Download 2 bad rows' }));
    await waitFor(() => expect(files).toHaveLength(1));
    const written = await files[0]?.text();
    expect(written).toContain('Firma;E-mail;Barva;Fáze;Why it was left out');
    expect(written).toContain(
      'Õunapuu OÜ;info@ounapuu.example;bílá;nesmysl;Fáze: “nesmysl” is not known',
    );
  });

  it('names the file that cannot be read, beside those that can', async () => {
    await dropped(csv('leads.csv', text), csv('empty.csv', ''), csv('broken.json', '[{"a":1},\n{'));
    const alerts = screen.getAllByRole('alert').map(({ textContent }) => textContent);
    expect(alerts[0]).toBe('empty.csv: nothing is in it.');
    expect(alerts[1]).toMatch(/broken\.json: the JSON breaks off or is not valid/);
  });

  it('restores our own backup with its preview instead of importing it', async () => {
    const opened = openedBackup();
    const safety = fakeSafety({
      isBackup: async (file) => (file as File).name.includes('backup'),
      openFile: async () => opened,
    });
    const { user } = await openDashboard({ store, safety }, '#/import');
    const drop = (...files: File[]) => {
      const zone = screen.getByText('Drop files here').parentElement as HTMLElement;
      fireEvent.drop(zone, { dataTransfer: { files } });
    };
    drop(csv('leads.csv', text), csv('backup.jsonl', ''));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(
      /backup\.jsonl: a backup of Prospect Clipper\. Choose it alone/,
    );
    drop(csv('backup.jsonl', ''));
    await screen.findByText(/It is restored, not imported/);
    expect(
      screen.getByRole('heading', { name: /Backup of Nov 20, 2026|Nov 20, 2026/ }),
    ).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Restore' }));
    await waitFor(() => expect(opened.restore).toHaveBeenCalledWith(false));
    await screen.findByText('Drop files here');
  });

  it('asks for the responsible person of each file', async () => {
    const { user } = await dropped(
      csv('Alice Novotná.csv', 'Company;E-mail\nAlfa;info@alfa.example\n'),
      csv('Boris Kalda.csv', 'Company;E-mail\nBeta;info@beta.example\n'),
    );
    const fields = screen.getAllByRole<HTMLInputElement>('textbox', { name: 'Responsible person' });
    expect(fields.map(({ value }) => value)).toEqual(['Alice Novotná', 'Boris Kalda']);
    await user.clear(fields[1] as HTMLInputElement);
    await user.type(fields[1] as HTMLInputElement, 'Boris Kaldma');
    await user.click(screen.getByRole('button', { name: 'Show what would happen' }));
    await user.click(await screen.findByRole('button', { name: 'Import 2 leads' }));
    await screen.findByText(/Imported: 2 new leads/);
    const leads = await store.leads.orderBy('number').toArray();
    expect(leads.map(({ responsible }) => responsible)).toEqual(['Alice Novotná', 'Boris Kaldma']);
  });
});
