import { describe, expect, it, vi } from 'vitest';
import type { Lead } from '@/lib/domain/lead';
import { matchKeys } from '@/lib/domain/match-keys';
import { readCsv } from '@/lib/exchange/read-csv';
import { commitLeads } from '@/lib/services/commit-leads';
import { checkExport, type ExportSelection, exportLeads } from '@/lib/services/export-leads';
import { countChanged, findExportMark, keepExportSetup } from '@/lib/services/export-marks';
import type { ExportRequest } from '@/lib/services/export-request';
import { leadIndexOf } from '@/lib/services/lead-index';
import { previewExport } from '@/lib/services/preview-export';
import { exportRequest } from '../support/exported';
import { inventedLead, text } from '../support/invented-lead';
import { freshStore } from './store-for-test';

const store = freshStore();
const columns = ['number', 'company'] as const;
const request = (parts: Partial<ExportRequest> = {}) => exportRequest({ columns, ...parts });

const leadOf = (number: number, parts: Partial<Lead> = {}) => {
  const lead = inventedLead({
    id: `019a0000-0000-7000-8000-${String(number).padStart(12, '0')}`,
    number,
    name: text(`Firma ${number}`),
    emails: [text(`info@firma${number}.example`)],
    websites: [text(`https://firma${number}.example/`)],
    ...parts,
  });
  return { ...lead, keys: matchKeys(lead) };
};

async function save(leads: readonly Lead[]) {
  await commitLeads(store.base(), { now: 1, kind: 'import' }, async (change) => {
    for (const lead of leads) change.put(lead, await store.base().leads.get(lead.id));
  });
}

const numbers = (count: number) => Array.from({ length: count }, (_, at) => leadOf(at + 1));
const run = (which: ExportSelection, parts: Partial<ExportRequest> = {}) =>
  exportLeads(store.base(), which, request(parts), { now: 1000 });

async function companies({ files }: Awaited<ReturnType<typeof run>>): Promise<string[]> {
  const [file] = files;
  const [, ...rows] = readCsv((await file?.blob.text()) ?? '');
  return rows.map(([, company = '']) => company);
}

describe('an export', () => {
  it('reads all leads some at a time, in the order they were saved, and says how far it is', async () => {
    await save(numbers(1203));
    const seen: number[] = [];
    const result = await exportLeads(store.base(), 'all', request(), {
      now: 1,
      onProgress: (done) => seen.push(done),
    });
    expect(await companies(result)).toEqual(numbers(1203).map(({ name }) => name.value));
    expect(seen).toEqual([500, 1000, 1203]);
    expect(result).toMatchObject({ leads: 1203, unreadable: 0, marked: true });
  });

  it('takes chosen leads in the order given, without those that are gone', async () => {
    await save(numbers(4));
    const ids = [3, 99, 1].map((number) => leadOf(number).id);
    expect(await companies(await run(ids))).toEqual(['Firma 3', 'Firma 1']);
    expect(await companies(await run([]))).toEqual([]);
  });

  it('ends when it is cancelled, and remembers nothing', async () => {
    await save(numbers(1100));
    const cancel = new AbortController();
    const export_ = exportLeads(store.base(), 'all', request(), {
      now: 1,
      signal: cancel.signal,
      onProgress: () => cancel.abort(),
    });
    await expect(export_).rejects.toMatchObject({ name: 'AbortError' });
    expect((await findExportMark(store.base(), 'common')).mark).toBeUndefined();
  });

  it('writes what can be read of a damaged store, and says how much cannot', async () => {
    await save(numbers(6));
    const { leads } = store.base();
    const get = leads.get.bind(leads);
    const bad = leadOf(4).id;
    vi.spyOn(leads, 'bulkGet').mockRejectedValue(new Error('damaged'));
    vi.spyOn(leads, 'get').mockImplementation(((id: string) =>
      id === bad ? Promise.reject(new Error('damaged')) : get(id)) as typeof leads.get);
    const result = await run(numbers(6).map(({ id }) => id));
    vi.restoreAllMocks();
    expect(await companies(result)).toEqual([
      'Firma 1',
      'Firma 2',
      'Firma 3',
      'Firma 5',
      'Firma 6',
    ]);
    expect(result.unreadable).toBe(1);
  });

  it('goes on where the store takes nothing more', async () => {
    await save(numbers(2));
    vi.spyOn(store.base().exportMarks, 'put').mockRejectedValue(new Error('QuotaExceeded'));
    const result = await run('all');
    vi.restoreAllMocks();
    expect(await companies(result)).toHaveLength(2);
    expect(result.marked).toBe(false);
  });
});

describe('only new or changed leads', () => {
  it('are what the target has not had with this revision', async () => {
    await save(numbers(3));
    await run('all');
    expect(await companies(await run('all', { onlyChanged: true }))).toEqual([]);
    await save([leadOf(2, { revision: 2, name: text('Firma 2 nová') }), leadOf(4)]);
    const { mark } = await findExportMark(store.base(), 'common');
    const index = leadIndexOf(await store.base().leads.toArray());
    expect(countChanged(index, index.slots, mark)).toBe(2);
    expect(countChanged(index, index.slots, undefined)).toBe(4);
    expect(await companies(await run('all', { onlyChanged: true }))).toEqual([
      'Firma 2 nová',
      'Firma 4',
    ]);
    expect(await companies(await run('all', { onlyChanged: true }))).toEqual([]);
  });

  it('are told for each target by itself, also after exporting some of them', async () => {
    await save(numbers(3));
    await run([leadOf(1).id]);
    expect(await companies(await run('all', { onlyChanged: true }))).toEqual([
      'Firma 2',
      'Firma 3',
    ]);
    const other = await run('all', { onlyChanged: true, target: 'hubspot' });
    expect(other.leads).toBe(3);
  });

  it('come again where the target would have refused them', async () => {
    const twins = [leadOf(1), leadOf(2, { websites: leadOf(1).websites })];
    await save(twins);
    const first = await run('all', { target: 'hubspot' });
    expect(first.refusals.leftOut).toEqual(new Set([leadOf(2).id]));
    const again = await run('all', { target: 'hubspot', onlyChanged: true });
    expect(again.leads).toBe(1);
  });

  it('do not disturb how the target was set up', async () => {
    await save(numbers(1));
    await keepExportSetup(store.base(), 'common', { columns: ['company'] });
    await run('all');
    const { setup, mark } = await findExportMark(store.base(), 'common');
    expect(setup).toEqual({ columns: ['company'] });
    expect(mark?.at).toBe(1000);
  });
});

describe('the check before', () => {
  it('tells what the export will leave out, and remembers nothing', async () => {
    await save(numbers(3));
    const target = 'salesforce-leads';
    const { refusals, leads } = await checkExport(store.base(), 'all', request({ target }), {});
    expect(leads).toBe(0);
    const written = await run('all', { target });
    expect(refusals.kept.filter(({ reason }) => reason === 'missing')).toHaveLength(3);
    expect(written.refusals.kept).toEqual(refusals.kept);
    expect(written.files[0]?.rows).toBe(0);
    expect(written.leads).toBe(0);
  });

  it('names what the common form lacks, and writes it all the same', async () => {
    await save([leadOf(1, { emails: [], phones: [] })]);
    const { refusals, files } = await run('all');
    expect(refusals.kept.map(({ column, reason, effect }) => [column, reason, effect])).toEqual([
      ['<head>', 'missing', 'kept'],
      ['<mobilePhones>, <landlinePhones>, <emails>', 'none-of', 'kept'],
    ]);
    expect(files[0]?.rows).toBe(1);
  });
});

describe('the preview', () => {
  it('shows the cells of each file', async () => {
    await save(numbers(2));
    const [id = ''] = numbers(1).map((lead) => lead.id);
    for (const format of ['plain', 'excel', 'xlsx'] as const)
      expect(await previewExport(store.base(), [id], request({ format }))).toEqual([
        {
          fileName: 'leads-2026-11-22.csv',
          cells: [
            ['<number>', '<company>'],
            ['1', 'Firma 1'],
          ],
        },
      ]);
    const crm = await previewExport(store.base(), [id], request({ target: 'hubspot' }));
    expect(crm.map(({ fileName, cells }) => [fileName, cells?.length])).toEqual([
      ['hubspot-contacts-2026-11-22.csv', 1],
      ['hubspot-companies-2026-11-22.csv', 2],
    ]);
  });

  it('shows the text of what has no cells', async () => {
    await save(numbers(1));
    const [shown] = await previewExport(
      store.base(),
      [leadOf(1).id],
      request({ format: 'vcard-4' }),
    );
    expect(shown?.text).toMatch(/^BEGIN:VCARD\r\nVERSION:4\.0\r\n/);
  });
});
