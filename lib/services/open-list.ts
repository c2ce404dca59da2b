import type { LeadBase } from '@/lib/db/database';
import type { PageInfo } from '@/lib/domain/capture-result';
import type { CapturedRecord } from '@/lib/domain/captured-record';
import { defaultQuestionSet } from '@/lib/domain/default-question-set';
import type { Lead } from '@/lib/domain/lead';
import { draftFromRecord } from '@/lib/domain/lead-draft';
import { keyStrength, recognitionKeys } from '@/lib/domain/match-keys';
import type { Strictness } from '@/lib/domain/matching/strictness';
import { canonicalUrl } from '@/lib/domain/normalize/web-domain';
import { leadRow } from './lead-row';
import type { ListEntry, OpenList } from './panel-actions';
import { loadDraft } from './panel-draft';
import { recogniseAll, recogniseAmong } from './recognise';
import { loadSuppressed } from './suppressed';

/** One key an entry, the same at each reading of the page as long as the page stays the same. */
function entryKeys(records: readonly CapturedRecord[]): string[] {
  const times = new Map<string, number>();
  return records.map((record) => {
    const name = record.detailUrl ?? recognitionKeys(record)[0] ?? `name:${record.name.value}`;
    const key = name.slice(0, 1500);
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return time === 1 ? key : `${key} #${time}`;
  });
}

/** For each record the index of the one further up that a save would join it with. */
function findRepeats(
  records: readonly CapturedRecord[],
  strictness: Strictness,
): (number | undefined)[] {
  const byKey = new Map<string, Lead[]>();
  return records.map((record, index) => {
    const twin = recogniseAmong(byKey, record, strictness)?.lead;
    if (twin && twin.kind === record.kind) return Number(twin.id);
    const defaults = { set: defaultQuestionSet, pageUrl: '', responsible: '', now: 0 };
    const before = { id: String(index), number: index + 1 };
    const draft = draftFromRecord(record, defaults);
    const row = leadRow(draft, { before, set: defaultQuestionSet, now: 0 });
    for (const key of row.keys) {
      const others = byKey.get(key);
      if (others) others.push(row);
      else byKey.set(key, [row]);
    }
    return undefined;
  });
}

async function makeEntries(
  base: LeadBase,
  records: readonly CapturedRecord[],
  { pageKey, strictness }: { pageKey: string; strictness: Strictness },
): Promise<ListEntry[]> {
  const keys = entryKeys(records);
  const repeats = findRepeats(records, strictness);
  const pageKeys = records.map((record, at) =>
    entryPageKey({ pageKey }, { key: keys[at] ?? '', record }),
  );
  const recognised = await recogniseAll(base, records, strictness, pageKeys);
  const suppressed = await loadSuppressed(base);
  return records.flatMap((record, index) => {
    const key = keys[index];
    if (key === undefined) return [];
    const known = recognised[index];
    const first = repeats[index];
    const repeated = first === undefined ? undefined : keys[first];
    return [
      {
        key,
        record,
        ...(known && {
          known: {
            lead: known.lead,
            by: keyStrength(known.by).kind,
            ...(known.personId && { personId: known.personId }),
          },
        }),
        ...(!suppressed.withhold(record) && { withheld: true as const }),
        ...(repeated !== undefined && { repeats: repeated }),
      },
    ];
  });
}

/** The entries of a page with what the base knows of them and what was ticked last time. */
export async function openList(
  base: LeadBase,
  records: readonly CapturedRecord[],
  { page, pageKey, strictness }: { page: PageInfo; pageKey: string; strictness: Strictness },
): Promise<OpenList> {
  const [entries, stored] = await Promise.all([
    makeEntries(base, records, { pageKey, strictness }),
    loadDraft(base, pageKey),
  ]);
  return { page, pageKey, entries, ticked: stored?.ticked ?? [] };
}

/** The same list after something of it was saved or taken back. */
export async function refreshList(
  base: LeadBase,
  list: OpenList,
  strictness: Strictness,
): Promise<OpenList> {
  const records = list.entries.map(({ record }) => record);
  const { pageKey } = list;
  return {
    ...list,
    entries: await makeEntries(base, records, { pageKey, strictness }),
    ticked: [],
  };
}

/** Where an entry's draft is kept: under its own page, so that it is found there too. */
export function entryPageKey(
  { pageKey }: Pick<OpenList, 'pageKey'>,
  { key, record }: Pick<ListEntry, 'key' | 'record'>,
): string {
  if (record.detailUrl) return canonicalUrl(record.detailUrl);
  return `${pageKey.slice(0, 1000)}#entry:${key.slice(0, 1000)}`;
}
