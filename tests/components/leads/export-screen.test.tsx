// @vitest-environment happy-dom
import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Lead } from '@/lib/domain/lead';
import type { OwnColumn } from '@/lib/domain/own-column';
import { inventedLeads } from './invented-leads';
import { openDashboard } from './open-dashboard';

const files: { name: string; blob: Blob }[] = [];

beforeEach(() => {
  files.length = 0;
  let made: Blob | undefined;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    made = blob as Blob;
    return 'blob:made';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    if (made && this.download) files.push({ name: this.download, blob: made });
  });
});

async function bytesOf(blob: Blob | undefined): Promise<Uint8Array> {
  return new Uint8Array((await blob?.arrayBuffer()) ?? []);
}

describe('the export', () => {
  it('previews the file and writes it for Excel', async () => {
    const { user } = await openDashboard({}, '#/export');
    const preview = await screen.findByRole('table');
    expect(within(preview).getAllByRole('row')).toHaveLength(6);
    expect(within(preview).getByRole('columnheader', { name: 'Head, full name' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Export 20 leads' }));
    expect(await screen.findByText(/20 leads were written to leads-.*\.csv/)).toBeTruthy();
    const [file] = files;
    const bytes = await bytesOf(file?.blob);
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(bytes).trim().split('\r\n');
    expect(lines).toHaveLength(21);
    expect(lines[0]).toMatch(/^No\.;Company;/);
  });

  it('writes the filtered leads plain, and remembers the preset', async () => {
    const { user, base } = await openDashboard();
    await user.type(screen.getByRole('searchbox'), 'brazd');
    await user.click(screen.getByRole('link', { name: 'Import & export' }));
    await user.click(screen.getByRole('link', { name: 'Export' }));
    await user.click(screen.getByRole('radio', { name: /^Plain/ }));
    await waitFor(() => expect(base.settings.exportPreset).toBe('plain'));
    await user.click(screen.getByRole('button', { name: 'Export 5 leads' }));
    await screen.findByText(/5 leads were written/);
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      await bytesOf(files[0]?.blob),
    );
    expect(text).toMatch(/^No\.,Company,/);
  });

  it('uses the headings and words of the language', async () => {
    await openDashboard({ settings: { locale: 'cs' } }, '#/export');
    const preview = await screen.findByRole('table');
    expect(within(preview).getByRole('columnheader', { name: 'Funkce vedoucího' })).toBeTruthy();
    expect(within(preview).getAllByText('Firemní katalog').length).toBeGreaterThan(0);
  });

  it('has nothing to write when nothing is ticked or there are no leads', async () => {
    const { user } = await openDashboard({}, '#/export');
    await user.click(screen.getByRole('radio', { name: 'Ticked (0)' }));
    const button = screen.getByRole('button', { name: 'Export' }) as HTMLButtonElement;
    expect(button.disabled).toBe(true);
  });
});

const textOf = async (at: number) => new TextDecoder().decode(await bytesOf(files[at]?.blob));
const headingsOf = async (at: number) => (await textOf(at)).split('\r\n')[0];

describe('columns', () => {
  const ownColumns: OwnColumn[] = [
    { id: 'machines', name: 'Machines', type: 'number', choices: [], order: 1 },
  ];

  it('are chosen and moved, own ones too, and remembered for the target', async () => {
    const { user } = await openDashboard({ ownColumns }, '#/export');
    await screen.findByText('Columns: 55 of 55');
    await user.click(screen.getByRole('checkbox', { name: 'All columns' }));
    await screen.findByText('Columns: 1 of 55');
    await user.click(screen.getByRole('checkbox', { name: 'Machines own column' }));
    await user.click(screen.getByRole('button', { name: 'Move Machines up' }));
    await user.click(screen.getByRole('button', { name: 'Export 20 leads' }));
    await screen.findByText(/20 leads were written/);
    expect(await headingsOf(0)).toBe('Machines;No.');
    await user.click(screen.getByRole('link', { name: 'Settings' }));
    await user.click(screen.getByRole('link', { name: 'Import & export' }));
    await user.click(screen.getByRole('link', { name: 'Export' }));
    expect(await screen.findByText('Columns: 2 of 55')).toBeTruthy();
  });

  it('cannot all be taken away', async () => {
    const { user } = await openDashboard({}, '#/export');
    await user.click(await screen.findByRole('checkbox', { name: 'All columns' }));
    const last = screen.getByRole('checkbox', { name: 'No.' }) as HTMLInputElement;
    expect(last.disabled).toBe(true);
  });
});

describe('a program for customers', () => {
  const leads = inventedLeads(4).map((lead, at) => (at === 2 ? { ...lead, people: [] } : lead));

  it('tells before whom it would refuse, with the way to the lead, and takes the rest', async () => {
    const { user, base } = await openDashboard({ leads }, '#/export');
    await user.click(screen.getByRole('radio', { name: 'Salesforce: leads' }));
    await waitFor(() => expect(base.settings.exportTarget).toBe('salesforce-leads'));
    await screen.findByText('1 lead would be refused; its row stays out of the file.');
    const report = screen.getByRole('region', { name: 'Reasons' });
    const link = within(report).getAllByRole('link', { name: /^No\. 3: / })[0];
    expect(link?.getAttribute('href')).toBe('#/leads/lead-3');
    expect(within(report).getByText('missing')).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: /^Missing \(1\)/ }));
    expect(within(report).getAllByRole('row')).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Export 3 leads' }));
    await screen.findByText(/3 leads were written to salesforce-leads-leads-/);
    expect((await textOf(0)).trim().split('\r\n')).toHaveLength(4);
    await user.click(screen.getByRole('button', { name: 'Show them' }));
    await screen.findByText(/Left out of the export.*\(1\)/);
  });

  it('knows its users once they are named', async () => {
    const { user } = await openDashboard({ leads: inventedLeads(4) }, '#/export');
    await user.click(screen.getByRole('radio', { name: 'HubSpot' }));
    await screen.findAllByText('Alice Novotná is no known user');
    const field = screen.getByRole('textbox', { name: 'Alice Novotná: user in HubSpot' });
    await user.type(field, 'alice@prodejce.example{Enter}');
    await waitFor(() => expect(screen.queryByText('Alice Novotná is no known user')).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Export 4 leads' }));
    await screen.findByText(/4 leads were written to hubspot-contacts-.*hubspot-companies-/);
    expect(files).toHaveLength(2);
    expect(await textOf(1)).toContain('alice@prodejce.example');
  });

  it('saves the list of what it would refuse', async () => {
    const { user } = await openDashboard({ leads }, '#/export');
    await user.click(screen.getByRole('radio', { name: 'Salesforce: leads' }));
    await user.click(await screen.findByRole('button', { name: 'Save the list' }));
    expect(files[0]?.name).toMatch(/^export-problems-/);
    expect(await textOf(0)).toContain('Last Name;missing;row left out');
  });
});

describe('only what is new or changed', () => {
  it('is offered once a target had something, and counted', async () => {
    const { user, base } = await openDashboard({}, '#/export');
    await user.click(await screen.findByRole('button', { name: 'Export 20 leads' }));
    const box = await screen.findByRole('checkbox', { name: /^Only new or changed .*\(0\)$/ });
    const [first] = base.leads;
    await act(async () => base.put({ ...(first as Lead), revision: 2 }));
    await user.click(await screen.findByRole('checkbox', { name: /\(1\)$/ }));
    expect((box as HTMLInputElement).checked).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Export 1 lead' }));
    await screen.findByText(/1 lead was written/);
    expect((await textOf(1)).trim().split('\r\n')).toHaveLength(2);
  });
});

describe('a long export', () => {
  it('shows how far it is and can be cancelled', async () => {
    const { user, base } = await openDashboard({}, '#/export');
    base.actions.exports.write = (_which, _request, { signal, onProgress }) =>
      new Promise((_, reject) => {
        onProgress?.(7);
        signal?.addEventListener('abort', () => reject(signal.reason as Error));
      });
    await user.click(await screen.findByRole('button', { name: 'Export 20 leads' }));
    const bar = screen.getByRole('progressbar', { name: 'Export in progress' });
    expect(bar.getAttribute('value')).toBe('7');
    expect(screen.getByText('7 of 20')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await screen.findByText('Cancelled. Nothing was written.');
    expect(files).toEqual([]);
  });
});

describe('the common form', () => {
  it('tells on demand what it lacks', async () => {
    const leads = inventedLeads(3).map((lead) => ({ ...lead, people: [] }));
    const { user } = await openDashboard({ leads }, '#/export');
    await user.click(await screen.findByRole('button', { name: 'Look for gaps' }));
    await screen.findByText('3 things are to be known before:');
    expect(screen.getAllByText('goes as it is')).toHaveLength(3);
    expect(screen.getByRole('button', { name: 'Export 3 leads' })).toBeTruthy();
  });

  it('shows the beginning of a file that is no table', async () => {
    const { user } = await openDashboard({}, '#/export');
    await user.click(await screen.findByRole('radio', { name: 'vCard 4.0' }));
    await waitFor(() =>
      expect(screen.getByRole('region', { name: 'The beginning of the file' }).textContent).toMatch(
        /^BEGIN:VCARD/,
      ),
    );
    expect(screen.queryByText(/^Columns:/)).toBeNull();
  });
});
