import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCsv } from '@/lib/exchange/read-csv';
import { runTour, type TourResult } from '../../scripts/demo/tour';
import type { DemoRecord } from '../demo-web/demo-page';
import { demoTruth } from '../demo-web/truth';

let folder: string;
let result: TourResult;
let rows: Record<string, string>[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'prospect-clipper-tour-'));
  result = await runTour(folder, () => undefined);
  const [headings = [], ...cells] = readCsv(await readFile(result.file, 'utf8'));
  rows = cells.map((row) => Object.fromEntries(headings.map((name, at) => [name, row[at] ?? ''])));
}, 400_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const digits = (text: string) => text.replace(/\D/g, '');
const squeezed = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
/** A cell without the guard that keeps a spreadsheet from reading it as a formula. */
const unguarded = (cell: string | undefined) => (cell ?? '').replace(/^'(?=[=@+\-\t\r])/, '');

/** Every prospect once: an entry of a list and its own page are one. */
const prospects = new Map<string, DemoRecord[]>();
for (const record of demoTruth.flatMap(({ records }) => records)) {
  const key = `${record.kind} ${record.name}`;
  prospects.set(key, [...(prospects.get(key) ?? []), record]);
}

const people = new Set([...prospects.values()].flat().map(({ kind, name }) => `${kind} ${name}`));
/** A person's row names their company too; it is told by its head, who is a prospect of their own. */
const isPerson = (row: Record<string, string>) => people.has(`person ${row['Head, full name']}`);

function rowOf({ kind, name }: DemoRecord): Record<string, string> {
  const column = kind === 'organization' ? 'Company' : 'Head, full name';
  const found = rows.filter(
    (row) =>
      squeezed(unguarded(row[column])) === squeezed(name) && isPerson(row) === (kind === 'person'),
  );
  expect(found, name).toHaveLength(1);
  return found[0] ?? {};
}

const phoneColumns = {
  mobile: 'Mobile phones',
  landline: 'Landlines',
  fax: 'Faxes',
  unknown: 'Other phones',
};

test('every prospect of the demo web is one row of the file, and no other', () => {
  expect(result.leads).toBe(rows.length);
  expect(rows.map((row) => row['No.'])).toEqual(rows.map((_, at) => String(at + 1)));
  expect(rows).toHaveLength(prospects.size);
});

test.each([...prospects])('%s is right in every field', (_key, records) => {
  for (const record of records) {
    const row = rowOf(record);
    for (const { e164, kind } of record.phones)
      expect(digits(row[phoneColumns[kind]] ?? ''), `${kind} ${e164}`).toContain(digits(e164));
    for (const email of record.emails) expect(unguarded(row['E-mails'])).toContain(email);
    if (record.website) {
      const host = new URL(record.website).host.replace(/^www\./, '');
      expect(row.Websites).toContain(host);
    }
    for (const { value } of record.registrationNumbers) {
      const numbers = squeezed(`${row['Registration numbers']} ${row['VAT numbers']}`);
      expect(numbers).toContain(squeezed(value));
    }
    if (record.jobTitle && record.kind === 'person')
      expect([record.jobTitle, record.headline]).toContain(unguarded(row['Head’s job title']));
    if (record.organization) expect(row.Company).toContain(record.organization);
    for (const person of record.people) {
      const people = `${row['Head, full name']} ${row['Other people']}`;
      expect(people).toContain(person.name);
      for (const { e164 } of person.phones)
        expect(digits(`${row['Head’s phones']} ${people}`)).toContain(digits(e164));
      for (const email of person.emails)
        expect(`${row['Head’s e-mails']} ${people}`).toContain(email);
    }
    if (record.address) {
      const { street, locality, postalCode, country } = record.address;
      expect(squeezed(row.Town ?? '')).toBe(squeezed(locality));
      if (country) expect(row.Country).toBe(country);
      if (street) expect(squeezed(unguarded(row.Street))).toBe(squeezed(street));
      if (postalCode) expect(squeezed(row['Postal code'] ?? '')).toBe(squeezed(postalCode));
    }
    if (record.industry) expect(row['Line of business']).toBe(record.industry);
    for (const profile of record.socialProfiles)
      expect(row['Social profiles']).toContain(profile.replace(/^https?:\/\/(www\.)?|\/$/g, ''));
  }
});

test('the answers came along: potentials of all three kinds, a temperature, the questions', () => {
  const potentials = new Set(rows.map((row) => row.Potential).filter(Boolean));
  expect(potentials).toEqual(new Set(['Low', 'Standard', 'High']));
  const brazda = rows.find((row) => row.Company === 'Kovárna Brázda s.r.o.');
  expect(brazda).toMatchObject({ Potential: 'High', Temperature: 'Warm', Authority: 'partly' });
  expect(brazda?.['Marker questions']).toContain('over 10');
});

test('no phone was damaged and no cell is a formula', () => {
  for (const row of rows) {
    for (const column of Object.values(phoneColumns))
      expect(row[column]).toMatch(/^(\+[\d ]+(\s\/\s\d+)?(; |$))*$/);
    for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=@\t\r]|^[+-](?![\d( ])/);
  }
});

test('each kind of screen was photographed', async () => {
  const album = await readdir(join(folder, 'photographs'));
  expect(album).toHaveLength(result.photographs);
  expect(album).toEqual(
    expect.arrayContaining([
      'export.png',
      'lead-base.png',
      'lead-sheet.png',
      'popup-details-1.png',
      'popup-list.png',
      'popup-nothing.png',
      'popup-qualify-1.png',
      'settings.png',
    ]),
  );
});
