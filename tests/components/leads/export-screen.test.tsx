// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
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
    expect(base.settings.exportPreset).toBe('plain');
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
