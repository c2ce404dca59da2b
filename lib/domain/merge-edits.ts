import type { ContactPerson } from './captured-record';
import type { LeadDraft } from './lead';
import { criteria } from './qualification';
import { isSameVersion } from './questions/join-answers';
import { sameValue } from './same-value';

/** What a lead is edited by; the criteria and one's own columns each by themselves. */
const fields = [
  'kind',
  'name',
  'jobTitle',
  'organization',
  'industry',
  'stage',
  'sourceChannel',
  'sourceSite',
  'note',
  'responsible',
  'paidOrders',
  'preliminaryOrders',
] as const;
const lists = [
  'phones',
  'emails',
  'websites',
  'addresses',
  'registrationNumbers',
  'socialProfiles',
  'tags',
  'holdBacks',
] as const;
type Field =
  | (typeof fields)[number]
  | (typeof lists)[number]
  | (typeof criteria)[number]
  | 'people'
  | 'markers'
  | 'timeToDecision'
  | 'ownValues';

/** A field that both sides changed, each another way. */
export interface Clash {
  field: Field;
  mine: string;
  theirs: string;
}

export interface MergedEdits {
  /** Both sides' changes; where they clash, mine. */
  draft: LeadDraft;
  clashes: Clash[];
}

type Sides<T> = { base: T; mine: T; theirs: T };

/** What one side alone changed; undefined where both did, each another way. */
function oneSided<T>({ base, mine, theirs }: Sides<T>): { value: T } | undefined {
  if (sameValue(mine, theirs) || sameValue(base, theirs)) return { value: mine };
  return sameValue(base, mine) ? { value: theirs } : undefined;
}

function identity(value: unknown): string {
  if (typeof value === 'string') return value;
  const { e164, value: text, shown, text: address } = value as Record<string, unknown>;
  return String(e164 ?? text ?? address ?? shown);
}

/**
 * A list as both sides left it: what either added is there, what either removed is gone. Undefined
 * where one entry was changed on both sides.
 */
function mergeLists<T>({ base, mine, theirs }: Sides<readonly T[]>): T[] | undefined {
  const known = new Map(base.map((entry) => [identity(entry), entry]));
  const others = new Map(theirs.map((entry) => [identity(entry), entry]));
  const own = new Set(mine.map(identity));
  const result: T[] = [];
  for (const entry of mine) {
    const key = identity(entry);
    const before = known.get(key);
    const other = others.get(key);
    if (other === undefined) {
      if (before === undefined) result.push(entry);
      else if (!sameValue(before, entry)) return undefined;
      continue;
    }
    const merged = oneSided({ base: before ?? other, mine: entry, theirs: other });
    if (!merged) return undefined;
    result.push(merged.value);
  }
  for (const entry of theirs) {
    const key = identity(entry);
    if (own.has(key)) continue;
    const before = known.get(key);
    if (before === undefined) result.push(entry);
    else if (!sameValue(before, entry)) return undefined;
  }
  return result;
}

function shown(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.map(shown).filter(Boolean).join(', ');
  const {
    value: text,
    shown: written,
    text: address,
    name,
    answer,
    note,
    answers,
  } = value as Record<string, unknown>;
  if (answers instanceof Object) return Object.values(answers).map(String).join(', ');
  const parts = [text ?? written ?? address ?? name ?? answer, note].filter(Boolean);
  return parts.length > 0
    ? parts.map(shown).join(': ')
    : Object.values(value).map(shown).filter(Boolean).join(', ');
}

function mergePeople({ base, mine, theirs }: Sides<ContactPerson[]>): ContactPerson[] | undefined {
  const of = (people: ContactPerson[], id: string) => people.find((person) => person.id === id);
  const ids = [...new Set([...mine, ...theirs].map(({ id }) => id))];
  const result: ContactPerson[] = [];
  for (const id of ids) {
    const [was, my, their] = [of(base, id), of(mine, id), of(theirs, id)];
    if (my && their) {
      const merged = mergePerson({ base: was ?? their, mine: my, theirs: their });
      if (!merged) return undefined;
      result.push(merged);
    } else {
      const left = my ?? their;
      if (!was && left) result.push(left);
      else if (left && !sameValue(left, was)) return undefined;
    }
  }
  return result;
}

function mergePerson({ base, mine, theirs }: Sides<ContactPerson>): ContactPerson | undefined {
  const merged: Record<string, unknown> = { ...mine };
  for (const key of ['name', 'jobTitle', 'decides', 'origin'] as const) {
    const one = oneSided<unknown>({ base: base[key], mine: mine[key], theirs: theirs[key] });
    if (!one) return undefined;
    if (one.value === undefined) delete merged[key];
    else merged[key] = one.value;
  }
  for (const key of ['phones', 'emails', 'socialProfiles'] as const) {
    const sides = { base: base[key], mine: mine[key], theirs: theirs[key] };
    const list = mergeLists<unknown>(sides);
    if (!list) return undefined;
    merged[key] = list;
  }
  return merged as unknown as ContactPerson;
}

/**
 * Joins two edits of one lead that began with the same state: a field that one side changed is taken
 * from it, a list has what either added and lacks what either removed. What both changed, each
 * another way, is told as a clash; there `mine` stands until somebody says otherwise.
 */
export function mergeEdits({ base, mine, theirs }: Sides<LeadDraft>): MergedEdits {
  const clashes: Clash[] = [];
  const draft: Record<string, unknown> = { ...mine };
  const clash = (field: Field, sides: Sides<unknown>) =>
    clashes.push({ field, mine: shown(sides.mine), theirs: shown(sides.theirs) });
  const set = (name: string, value: unknown) => {
    if (value === undefined) delete draft[name];
    else draft[name] = value;
  };
  for (const field of fields) {
    const sides = { base: base[field], mine: mine[field], theirs: theirs[field] };
    const one = oneSided<unknown>(sides);
    if (one) set(field, one.value);
    else clash(field, sides);
  }
  for (const field of lists) {
    const of = (side: LeadDraft): readonly unknown[] => side[field] ?? [];
    const sides = { base: of(base), mine: of(mine), theirs: of(theirs) };
    const list = oneSided<readonly unknown[]>(sides)?.value ?? mergeLists<unknown>(sides);
    if (list) set(field, field === 'holdBacks' && list.length === 0 ? undefined : list);
    else clash(field, sides);
  }
  const people = { base: base.people, mine: mine.people, theirs: theirs.people };
  const merged = oneSided(people)?.value ?? mergePeople(people);
  if (merged) draft.people = merged;
  else clash('people', people);
  draft.qualification = mergeAnswers({ base, mine, theirs }, clash);
  const held = {
    base: base.holdBacks ?? [],
    mine: mine.holdBacks ?? [],
    theirs: theirs.holdBacks ?? [],
  };
  const holdBacks = mergeLists(held) ?? held.mine;
  set('holdBacks', holdBacks.length > 0 ? holdBacks : undefined);
  const own = { base: base.ownValues, mine: mine.ownValues, theirs: theirs.ownValues };
  const ownValues = mergeOwnValues(own);
  if (ownValues) set('ownValues', Object.keys(ownValues).length > 0 ? ownValues : undefined);
  else clash('ownValues', own);
  return { draft: draft as unknown as LeadDraft, clashes };
}

function mergeAnswers(
  { base, mine, theirs }: Sides<LeadDraft>,
  clash: (field: Field, sides: Sides<unknown>) => void,
): LeadDraft['qualification'] {
  const result = structuredClone(mine.qualification);
  const [was, my, their] = [base.qualification, mine.qualification, theirs.qualification];
  for (const criterion of criteria) {
    const sides = {
      base: was.criteria[criterion],
      mine: my.criteria[criterion],
      theirs: their.criteria[criterion],
    };
    const one = oneSided(sides);
    if (one) result.criteria[criterion] = one.value;
    else clash(criterion, sides);
  }
  const markers = { base: was.markers, mine: my.markers, theirs: their.markers };
  const marked = oneSided(markers);
  if (marked) result.markers = marked.value;
  else clash('markers', markers);
  // Answers on trial decide nothing, so they are never asked about: mine stand where both answered.
  const trial = oneSided({ base: was.trial, mine: my.trial, theirs: their.trial });
  if (trial?.value) result.trial = trial.value;
  else if (trial) delete result.trial;
  const earlier = [my.earlier, their.earlier].flatMap((given) => given ?? []);
  const kept = earlier.filter(
    (given, at) => earlier.findIndex((other) => isSameVersion(other, given)) === at,
  );
  // Answers that came to count again on one side are no former ones any more.
  const former = kept.filter((given) => !isSameVersion(given, result.markers)).slice(0, 20);
  if (former.length > 0) result.earlier = former;
  else delete result.earlier;
  const times = {
    base: was.timeToDecision,
    mine: my.timeToDecision,
    theirs: their.timeToDecision,
  };
  const time = oneSided(times);
  if (time) result.timeToDecision = time.value;
  else clash('timeToDecision', times);
  return result;
}

function mergeOwnValues(
  sides: Sides<LeadDraft['ownValues']>,
): NonNullable<LeadDraft['ownValues']> | undefined {
  const [base, mine, theirs] = [sides.base ?? {}, sides.mine ?? {}, sides.theirs ?? {}];
  const result: NonNullable<LeadDraft['ownValues']> = {};
  for (const id of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const one = oneSided({ base: base[id], mine: mine[id], theirs: theirs[id] });
    if (!one) return undefined;
    if (one.value !== undefined) result[id] = one.value;
  }
  return result;
}
