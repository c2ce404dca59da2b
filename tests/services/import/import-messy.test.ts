import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LeadBase } from '@/lib/db/database';
import { getStoreState } from '@/lib/db/store-state';
import { leadSchema } from '@/lib/domain/lead';
import { matchKeys } from '@/lib/domain/match-keys';
import { undoAction } from '@/lib/services/undo-action';
import { freshStore } from '../store-for-test';
import { imported, importedAt } from './import-world';

const store = freshStore();

const headings =
  'Company|Contact person|First name|Last name|Phone|E-mail|Web|IČO|Street|Town|Address|Country|Stage|Tags|Note|Responsible|Come back on|Potential|LinkedIn|My own'.split(
    '|',
  );
const many = (count: number, of: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => of(at));
const cell = fc.constantFrom(
  ...['', '', '', ' ', '\u0000', '\u202eevil', '\ud800', '"', 'line\nbreak', '=1+1', '-5', 'null'],
  ...['x'.repeat(600), 'y'.repeat(12_000), '😀'.repeat(300), '__proto__', 'constructor', '1e400'],
  ...['541 000 001', '541000001;541000002', 'info@a.example', 'INFO@A.EXAMPLE', 'a@b', 'a, b, c'],
  ...['http://a.example', 'javascript:alert(1)', 'https://www.linkedin.com/in/jana', 'MQL', 'lost'],
  ...['Kovárna Brázda s.r.o.', 'Jana Nová', 'Ing. Jana Nová, Ph.D.', 'שלום', '39010015', 'high'],
  ...['31. 2. 2026', '2026-11-05', 'CZ', 'Česko', many(120, (at) => `t${at}`).join(',')],
  ...[
    many(80, (at) => `+4205410${10_000 + at}`).join(', '),
    many(70, (at) => `m${at}@x.example`).join(),
  ],
);
const table = fc.record({
  heads: fc.uniqueArray(fc.constantFrom(...headings), { minLength: 1, maxLength: 10 }),
  rows: fc.array(fc.array(cell, { maxLength: 12 }), { minLength: 1, maxLength: 8 }),
  conflicts: fc.constantFrom('keep' as const, 'take' as const),
  badValues: fc.constantFrom('leave-out' as const, 'note' as const),
});
const textOf = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(';')).join('\r\n');

const meanings = async (base: LeadBase) =>
  (await base.leads.orderBy('number').toArray()).map(
    ({ revision: _, updatedAt: __, ...rest }) => rest,
  );

/** What must hold whatever was imported: each lead can be saved, backed up and found again. */
async function expectSound(base: LeadBase): Promise<void> {
  const leads = await base.leads.toArray();
  for (const lead of leads) {
    expect(leadSchema.parse(lead)).toEqual(lead);
    expect(matchKeys(lead).filter(({ length }) => length <= 300)).toEqual(lead.keys);
  }
  expect(JSON.stringify(leads)).not.toMatch(/\\u0000|\u202e|\\ud[89a-f]/);
  expect((await getStoreState(base)).leadCount).toBe(leads.length);
}

describe('a table of whatever people have', () => {
  it('makes sound leads of what can be read, and none once it is undone', async () => {
    await fc.assert(
      fc.asyncProperty(table, table, async (one, other) => {
        const base = store.base();
        for (const { heads, rows, ...options } of [one, other]) {
          const before = await meanings(base);
          const text = textOf([heads, ...rows]);
          const first = await imported(base, [{ text }], options);
          await expectSound(base);
          if (!first.action) continue;
          await undoAction(base, first.action, importedAt + 1);
          expect(await meanings(base)).toEqual(before);
          await imported(base, [{ text }], options);
        }
        await expectSound(base);
      }),
      { numRuns: 30 },
    );
  });

  it('has no name longer than a lead’s, and no sign that turns the text in a note', async () => {
    const [first, last] = ['a'.repeat(700), 'b'.repeat(700)];
    await imported(store.base(), [{ text: `First name;Last name\n${first};${last}` }]);
    const options = { badValues: 'note' } as const;
    await imported(store.base(), [{ text: 'Company;E-mail\nAlfa;\u202enobody' }], options);
    const [long, noted] = await store.base().leads.orderBy('number').toArray();
    expect(long?.name.value).toHaveLength(500);
    expect(noted?.note).toBe('E-mail: nobody');
    await expectSound(store.base());
  });
});
