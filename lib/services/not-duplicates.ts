import type { LeadBase } from '@/lib/db/database';
import type { NotDuplicatesRow } from '@/lib/db/rows';
import { ownHasher, storeHashers } from '@/lib/db/suppressed';
import type { CapturedRecord } from '@/lib/domain/captured-record';
import type { Lead } from '@/lib/domain/lead';
import { type ApartMarks, mapMarks, marksOf } from '@/lib/domain/matching/apart-marks';
import { ApartPairs, type Compared } from '@/lib/domain/matching/apart-pairs';
import { traitsOf } from '@/lib/domain/matching/match-traits';
import { toSaveError } from './save-error';

/** What stands for something captured that is no lead yet. */
export const pageAsLead = (pageKey: string) => `page:${pageKey}`;

const isPage = (id: string) => id.startsWith('page:');

const inOrder = (one: string, other: string): [string, string] =>
  isPage(other) || one < other ? [one, other] : [other, one];

/** A lead, or what a page is about, as it is asked about. */
export const comparedLead = (lead: Lead): Compared => ({
  id: lead.id,
  traits: () => traitsOf(lead, lead.keys),
});
/** `pageKey` absent: what was captured is of no page of its own. */
export const comparedPage = (pageKey: string | undefined, record: CapturedRecord): Compared => ({
  id: pageKey === undefined ? '' : pageAsLead(pageKey),
  traits: () => traitsOf(record),
});

const everyTwo = <One>(all: readonly One[]): [One, One][] =>
  all.flatMap((one, at) => all.slice(at + 1).map((other): [One, One] => [one, other]));

function thrown(error: unknown): never {
  throw toSaveError(error);
}

/**
 * Remembers that none of these is another of them; also for the day when they were deleted and come
 * back. Throws SaveError.
 */
export async function setApart(
  base: LeadBase,
  all: readonly Compared[],
  now: number,
): Promise<void> {
  const done = base.transaction('rw', [base.notDuplicates, base.meta], async () => {
    const hash = await ownHasher(base);
    const marks = new Map(all.map(({ id, traits }) => [id, mapMarks(marksOf(traits()), hash)]));
    const known = (id: string): ApartMarks => marks.get(id) ?? { name: '', keys: [], places: [] };
    await base.notDuplicates.bulkPut(
      everyTwo(all).map(([one, other]) => {
        const [a, b] = inOrder(one.id, other.id);
        return { a, b, at: now, marks: [known(a), known(b)] };
      }),
    );
  });
  await done.catch(thrown);
}

/** Forgets that none of these is another of them. Throws SaveError. */
export async function forgetApart(base: LeadBase, ids: readonly string[]): Promise<void> {
  const pairs = everyTwo(ids).map(([one, other]) => inOrder(one, other));
  await base.notDuplicates.bulkDelete(pairs).catch(thrown);
}

const rowsOf = async (base: LeadBase, id: string): Promise<NotDuplicatesRow[]> => {
  const { notDuplicates } = base;
  const [ones, others] = await Promise.all([
    notDuplicates.where('[a+b]').between([id, ''], [id, '\uffff']).toArray(),
    notDuplicates.where('b').equals(id).toArray(),
  ]);
  return [...ones, ...others];
};

/** All that was said, to be asked of any two. May be called inside a transaction over the tables it reads. */
export async function loadApart(base: LeadBase): Promise<ApartPairs> {
  const rows = await base.notDuplicates.toArray();
  const marked = rows.filter(({ marks }) => marks);
  const ids = [...new Set(marked.flatMap(({ a, b }) => [a, b]))].filter((id) => !isPage(id));
  const there = new Set(
    ids.length > 0 ? await base.leads.where('id').anyOf(ids).primaryKeys() : [],
  );
  const isWhole = ({ a, b }: NotDuplicatesRow) => there.has(a) && there.has(b);
  const hashers = marked.every(isWhole) ? [] : await storeHashers(base);
  return new ApartPairs(rows, (id) => there.has(id), hashers);
}

/** What was said of a page holds for the lead that was made of it. */
export async function keepApart(
  base: LeadBase,
  pageKey: string,
  lead: Lead,
  now: number,
): Promise<void> {
  const page = pageAsLead(pageKey);
  const rows = (await rowsOf(base, page)).filter(({ a }) => a !== lead.id);
  if (rows.length === 0) return;
  await base.transaction('rw', [base.notDuplicates, base.meta], async () => {
    const hash = await ownHasher(base);
    const own = mapMarks(marksOf(traitsOf(lead, lead.keys)), hash);
    await base.notDuplicates.bulkPut(
      rows.map(({ a: other, marks }) => {
        const [a, b] = inOrder(lead.id, other);
        const theirs = marks?.[0];
        if (!theirs) return { a, b, at: now };
        return { a, b, at: now, marks: a === lead.id ? [own, theirs] : [theirs, own] };
      }),
    );
  });
}

/** What was said not to be a lead that went is not the lead it went into either. Inside a transaction. */
export async function carryApart(
  base: LeadBase,
  into: ReadonlyMap<string, string>,
  now: number,
): Promise<void> {
  const said = await base.notDuplicates.toArray();
  const rows = said.flatMap(({ a, b, marks }): NotDuplicatesRow[] => {
    const [one, other] = [into.get(a) ?? a, into.get(b) ?? b];
    if (one === other || (one === a && other === b)) return [];
    const ids = inOrder(one, other);
    const kept = marks && (ids[0] === one ? marks : ([marks[1], marks[0]] as const));
    return [{ a: ids[0], b: ids[1], at: now, ...(kept && { marks: kept }) }];
  });
  await base.notDuplicates.bulkPut(rows);
}
