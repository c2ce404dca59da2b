import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { emptyRecord } from '@/lib/domain/captured-record';
import { findExactMatch } from '@/lib/domain/matching/exact-match';
import { type MatchTraits, traitsOf } from '@/lib/domain/matching/match-traits';
import { findNearMatch } from '@/lib/domain/matching/near-match';
import { defaultStrictness } from '@/lib/domain/matching/strictness';
import type { Measure } from './bench-report';
import { inventedPairs } from './matching/invented-pairs';
import { measureDuplicates } from './matching/measure-duplicates';

const share = (value: number) => value.toFixed(4);
const atLeast = (what: string, value: number, limit: number): Measure => ({
  what,
  figure: share(value),
  target: `≥ ${share(limit)}`,
  met: value >= limit,
});
const count = (what: string, value: number): Measure => ({ what, figure: String(value) });

interface Judged {
  same: boolean;
  exact: boolean;
  near: boolean;
}

function judge(a: MatchTraits, b: MatchTraits, same: boolean): Judged {
  const exact = findExactMatch(a, b, defaultStrictness) !== undefined;
  return { same, exact, near: exact || findNearMatch(a, b) !== undefined };
}

function tell(name: string, judged: readonly Judged[]): Measure[] {
  const of = (holds: (one: Judged) => boolean) => judged.filter(holds).length;
  const merged = of(({ exact }) => exact);
  const right = of(({ same, exact }) => same && exact);
  const shown = of(({ near }) => near);
  const found = of(({ same, near }) => same && near);
  const same = of(({ same }) => same);
  return [
    count(`${name}: pairs that are one`, same),
    count(`${name}: pairs that are not`, judged.length - same),
    ...(merged > 0
      ? [
          atLeast(`${name}: precision of automatic merges`, right / merged, 0.99),
          count(`${name}: merged automatically`, merged),
        ]
      : []),
    atLeast(`${name}: recall of suggestions`, found / same, 0.9),
    { what: `${name}: precision of suggestions`, figure: share(found / shown) },
  ];
}

const companyRow = z.object({
  name: z.string(),
  base: z.string(),
  legalForm: z.string().nullish(),
});

/** Each name of the table is one with its base alone, and not one with the next row's. */
function judgeNames(folder: string): Judged[] {
  const path = join(folder, 'company-names.json');
  if (!existsSync(path)) throw new Error(`There is no ${path}`);
  const rows = z.array(companyRow).parse(JSON.parse(readFileSync(path, 'utf8')));
  const origin = { source: 'manual', where: '', at: 0 } as const;
  const traits = (value: string) => traitsOf(emptyRecord('organization', { value, origin }));
  return rows.flatMap(({ name, base }, at) => {
    const pairs = [judge(traits(name), traits(base), true)];
    const other = rows.slice(at + 1).find((row) => row.base.slice(0, 4) !== base.slice(0, 4));
    if (other) pairs.push(judge(traits(name), traits(other.name), false));
    return pairs;
  });
}

/** Quality over invented pairs and, where a folder is given, its company names; then speed. */
export async function measure([folder]: string[]): Promise<Measure[]> {
  const pairs = inventedPairs.map(({ a, b, same }) => judge(traitsOf(a), traitsOf(b), same));
  return [
    ...tell('invented pairs', pairs),
    ...(folder ? tell('company names', judgeNames(folder)) : []),
    ...measureDuplicates(),
  ];
}
