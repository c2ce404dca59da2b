import type { RecordKind } from '@/lib/domain/captured-record';
import { foldText } from '@/lib/domain/normalize/clean-text';
import type { OwnColumn } from '@/lib/domain/own-column';
import {
  type Fit,
  type Portrait,
  type PortraitCriterion,
  type PortraitField,
  portraitFields,
} from './portrait';
import {
  countOf,
  decidersOf,
  type FitSubject,
  isHostWithin,
  ownValueOf,
  wordsOf,
} from './portrait-facts';

/** A criterion and the value that decided on it; '' where there was none. */
export interface FitReason {
  criterion: PortraitCriterion;
  value: string;
}

/** How well somebody fits, and why: every criterion of the portrait is in exactly one of the lists. */
export interface FitResult {
  fit: Fit;
  /** What is as it should be; of what excludes: what does not apply. */
  met: FitReason[];
  missing: FitReason[];
  /** What excludes and applies. */
  excluded: FitReason[];
  /** What cannot be told yet. */
  unknown: FitReason[];
}

/** `value`: the one that made it so. */
type Answer = { applies: boolean; value: string } | 'unknown';

const quick = new Map<string, string>();
/** The words of a portrait are folded again for each of a hundred thousand leads. */
function folded(text: string): string {
  let known = quick.get(text);
  if (known === undefined) {
    if (quick.size > 2000) quick.clear();
    known = foldText(text);
    quick.set(text, known);
  }
  return known;
}

const withoutSpaces = (text: string) => text.replaceAll(' ', '');

/** Whether a value says one of the words: from the beginning of a word on, whatever its ending. */
function says(field: PortraitField, value: string, wanted: string): boolean {
  switch (field) {
    case 'country':
    case 'ownership':
    case 'profile':
    case 'tag':
      return folded(value) === folded(wanted);
    case 'legalForm':
      return withoutSpaces(folded(value)) === withoutSpaces(folded(wanted));
    case 'domain':
      return isHostWithin(value, wanted.toLowerCase().replace(/^(?:www)?\./, ''));
    default: {
      const word = folded(wanted);
      return word !== '' && ` ${folded(value)}`.includes(` ${word}`);
    }
  }
}

function byWords(
  { field, anyOf }: PortraitCriterion,
  values: readonly string[],
  isComplete: boolean,
): Answer {
  const [first] = values;
  if (anyOf.length === 0)
    return first === undefined && !isComplete
      ? 'unknown'
      : { applies: first !== undefined, value: first ?? '' };
  if (first === undefined && !isComplete) return 'unknown';
  const met = values.find((value) => anyOf.some((wanted) => says(field, value, wanted)));
  return { applies: met !== undefined, value: met ?? first ?? '' };
}

function byAmount({ atLeast, atMost }: PortraitCriterion, amount: number): Answer {
  const least = atLeast ?? Number.NEGATIVE_INFINITY;
  const most = atMost ?? Number.POSITIVE_INFINITY;
  return { applies: amount >= least && amount <= most, value: String(amount) };
}

const isRanged = ({ atLeast, atMost }: PortraitCriterion) =>
  atLeast !== undefined || atMost !== undefined;

function ask(
  criterion: PortraitCriterion,
  subject: FitSubject,
  ownColumns: readonly OwnColumn[],
): Answer {
  const { field } = criterion;
  const kind = portraitFields[field];
  if (kind === 'count') {
    const count = countOf(field as 'people' | 'places', subject);
    return count === undefined ? 'unknown' : byAmount(criterion, count);
  }
  if (kind === 'own') {
    const value = ownValueOf(criterion, subject, ownColumns);
    if (value === undefined) return 'unknown';
    if (!isRanged(criterion)) return byWords(criterion, [String(value)], false);
    return typeof value === 'number' ? byAmount(criterion, value) : 'unknown';
  }
  // Tags are what we say of them ourselves: none is known to be none.
  const isComplete = field === 'tag' && subject.tags !== undefined;
  const values =
    field === 'decider' && criterion.anyOf.length === 0
      ? decidersOf(subject).map(({ who, title }) => title ?? who)
      : (wordsOf[field]?.(subject) ?? []);
  return byWords(criterion, values, isComplete);
}

/**
 * Something that excludes by its mere presence does not apply until it is seen; what excludes by
 * certain words cannot be told where nothing is known.
 */
const excludesBySight = (criterion: PortraitCriterion) =>
  criterion.weight === 'excludes' && criterion.anyOf.length === 0 && !isRanged(criterion);

function level({ met, missing, excluded, unknown }: Omit<FitResult, 'fit'>): Fit {
  const of = (reasons: readonly FitReason[], weight: PortraitCriterion['weight']) =>
    reasons.filter(({ criterion }) => criterion.weight === weight).length;
  if (excluded.length > 0 || of(missing, 'must') > 0) return 'none';
  if (of(unknown, 'must') > 0 || of(unknown, 'excludes') > 0) return 'partial';
  const nice = of(met, 'nice') + of(missing, 'nice') + of(unknown, 'nice');
  if (of(met, 'nice') * 2 >= nice) return 'good';
  // All that is asked for is nice to have, and they are known to have none of it.
  return of(met, 'must') === 0 && of(missing, 'nice') === nice ? 'none' : 'partial';
}

/**
 * How well somebody fits a portrait. Excluded by anything, or known to miss a must: no fit. Good: all
 * musts are met, nothing that counts is unknown, and at least half of what is nice to have is there.
 * Anything between is partial. What is not known never makes a fit worse than partial.
 */
export function fitOf(
  subject: FitSubject,
  { criteria }: Pick<Portrait, 'criteria'>,
  ownColumns: readonly OwnColumn[] = [],
): FitResult {
  const lists: Omit<FitResult, 'fit'> = { met: [], missing: [], excluded: [], unknown: [] };
  for (const criterion of criteria) {
    const answer = ask(criterion, subject, ownColumns);
    if (answer === 'unknown') {
      const list = excludesBySight(criterion) ? lists.met : lists.unknown;
      list.push({ criterion, value: '' });
      continue;
    }
    const { applies, value } = answer;
    const isAsWished = applies !== (criterion.weight === 'excludes');
    const list = isAsWished ? 'met' : criterion.weight === 'excludes' ? 'excluded' : 'missing';
    lists[list].push({ criterion, value });
  }
  return { fit: level(lists), ...lists };
}

/** The portraits that are described, by whom they are of. */
export type Portraits = Readonly<Partial<Record<RecordKind, Portrait>>>;

/** The fit to the portrait of their kind; undefined where none was described. */
export function fitAmong(
  subject: FitSubject,
  portraits: Portraits,
  ownColumns: readonly OwnColumn[] = [],
): FitResult | undefined {
  const portrait = portraits[subject.kind];
  if (!portrait || portrait.criteria.length === 0) return undefined;
  return fitOf(subject, portrait, ownColumns);
}
