import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  addToSum,
  type BackedUpTable,
  emptySum,
  lineOf,
  shownSum,
} from '@/lib/domain/backup/backup-lines';
import { backupEnd, backupHead, isBackupFile, readBackupFile } from '@/lib/exchange/backup-file';
import { writeFile } from '@/lib/exchange/packed';
import { inventedLead } from '../support/invented-lead';

const head = backupHead({ databaseId: 'base', changes: 5, settings: { theme: 'dark' } }, 77);

function fileOf(rows: readonly [BackedUpTable, unknown][]): string {
  const lines = rows.map(([table, row]) => lineOf(table, row)).join('');
  const counts: Record<string, number> = {};
  for (const [table] of rows) counts[table] = (counts[table] ?? 0) + 1;
  return head + lines + backupEnd({ counts, sum: shownSum(addToSum(emptySum, lines)) });
}

const leads = Array.from({ length: 20 }, (_, at) =>
  inventedLead({ id: `lead-${at}`, number: at + 1, note: `řádek\n"${at}" 🐎` }),
);
const whole = fileOf(leads.map((lead) => ['leads', lead]));
const read = async (data: string | Uint8Array) => readBackupFile(new Blob([data as BlobPart]));
async function contentsOf(data: string | Uint8Array) {
  const file = await read(data);
  if (!file.ok) throw new Error(file.problem);
  return file.contents;
}

describe('a backup file', () => {
  it.each([
    ['plain', whole],
    ['packed', gzipSync(whole)],
  ])('%s, is read equal', async (_, data) => {
    const contents = await contentsOf(data);
    expect(contents).toMatchObject({ madeAt: 77, sound: true, refused: [] });
    expect(contents.facts).toEqual({ databaseId: 'base', changes: 5, settings: { theme: 'dark' } });
    expect(contents.rows).toEqual({ leads });
  });

  it('is packed as one, so that any program unpacks it', async () => {
    const file = writeFile();
    for (const piece of ['Brázda ', '🐎', '\n']) await file.write(piece);
    const blob = await file.end();
    expect(file.packed).toBe(true);
    expect(gunzipSync(await blob.arrayBuffer()).toString()).toBe('Brázda 🐎\n');
  });

  it('is told by how it begins, whatever its name', async () => {
    const isBackup = (data: string | Uint8Array) => isBackupFile(new Blob([data as BlobPart]));
    expect(await isBackup(whole)).toBe(true);
    expect(await isBackup(gzipSync(whole))).toBe(true);
    expect(await isBackup(whole.slice(0, 60))).toBe(true);
    for (const other of ['', 'Company;E-mail\n', '{"format":"prospect-clipper-leads"}'])
      expect(await isBackup(other), other).toBe(false);
    expect(await isBackup(Uint8Array.from([0x1f, 0x8b, 1, 2, 3]))).toBe(false);
    expect(await isBackup(Uint8Array.from([0x50, 0x4b, 0xff, 0xfe]))).toBe(false);
  });

  it('that was cut off anywhere gives what is left and says so', async () => {
    const packed = gzipSync(whole);
    for (const share of [0.3, 0.6, 0.99]) {
      const cut = await contentsOf(whole.slice(0, whole.length * share));
      expect(cut.sound).toBe(false);
      expect(cut.rows.leads?.length).toBeGreaterThan(2);
      expect((await read(packed.subarray(0, packed.length * share))).ok).toBe(true);
    }
  });

  it('that was altered anywhere is never called sound', async () => {
    for (let at = head.length; at < whole.length - 60; at += 997) {
      const other = whole[at] === '5' ? '6' : '5';
      const altered = whole.slice(0, at) + other + whole.slice(at + 1);
      expect((await contentsOf(altered)).sound, `${at}`).toBe(false);
    }
    const lines = whole.split('\n');
    [lines[2], lines[3]] = [lines[3] ?? '', lines[2] ?? ''];
    expect((await contentsOf(lines.join('\n'))).sound).toBe(false);
    expect((await contentsOf(`${whole}${lineOf('leads', leads[0])}`)).sound).toBe(false);
  });

  it.each([
    ['nothing', '', 'not-a-backup'],
    ['a table', 'Name;Phone\nBrázda;541000001\n', 'not-a-backup'],
    ['other JSON', '{"format":"other","version":1}\n', 'not-a-backup'],
    ['a picture', new Uint8Array([137, 80, 78, 71, 255, 254, 0]), 'unreadable'],
    ['no gzip behind its sign', new Uint8Array([0x1f, 0x8b, 1, 2, 3]), 'unreadable'],
    ['a later release’s', head.replace('"version":1', '"version":2'), 'newer-format'],
    ['an endless line', `${head}["leads","${'x'.repeat(5_000_000)}`, 'too-large'],
  ] as const)('is refused: %s', async (_, data, problem) => {
    expect(await read(data)).toEqual({ ok: false, problem });
  });

  it('of a stranger does no harm and names each line that was not taken', async () => {
    const deep = `["savedViews",{"id":"a","x":${'['.repeat(100_000)}${']'.repeat(100_000)}}]`;
    const hostile = [
      deep,
      '["leads",{"id":"x"}]',
      '["projections",{"part":"summary","chunk":0}]',
      '["__proto__",{"polluted":1}]',
      '["savedViews",{"id":"v","__proto__":{"polluted":1},"constructor":{"prototype":1}}]',
      '["savedViews",{"id":"w","\\u005f_proto__":{"polluted":1}}]',
      '["meta",{"key":"state","leadCount":99}]',
      'null',
      lineOf('leads', leads[0]).trim(),
    ];
    const contents = await contentsOf(`${head}${hostile.join('\n')}\n`);
    expect(contents.refused.map(({ line }) => line)).toEqual([2, 3, 4, 5, 8, 9]);
    expect(contents.rows.leads).toEqual([leads[0]]);
    expect(contents.rows.savedViews).toHaveLength(2);
    for (const view of contents.rows.savedViews ?? []) {
      expect(Object.getPrototypeOf(view)).toBe(Object.prototype);
      expect(view).not.toHaveProperty('polluted');
    }
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it('of 50 MB is read to the end', async () => {
    const note = 'x'.repeat(9_000);
    const many = Array.from({ length: 5_000 }, (_, at): [BackedUpTable, unknown] => [
      'leads',
      inventedLead({ id: `lead-${at}`, number: at + 1, note }),
    ]);
    const text = fileOf(many);
    expect(text.length).toBeGreaterThan(50_000_000);
    const contents = await contentsOf(text);
    expect(contents.sound).toBe(true);
    expect(contents.rows.leads).toHaveLength(5_000);
  });
});
