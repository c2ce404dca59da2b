import type { Lead } from '@/lib/domain/lead';
import type { Potential, Qualification, QuestionSet } from '@/lib/domain/qualification';
import { sameValue } from '@/lib/domain/same-value';
import { type MarkerReason, markerReasons, potentialOf } from '@/lib/domain/verdict';
import { type FindSet, isAnswered, moveToSet } from './carry-over';

/** What becomes of a lead when a version is made the active one. */
export interface Moved {
  qualification: Qualification;
  potential: Potential | undefined;
}

/**
 * Undefined where nothing becomes of it: it has no answers to this version, so it keeps those it has
 * and its potential with them, or it has moved already.
 */
export function movedBy(
  lead: Pick<Lead, 'qualification' | 'potential'>,
  set: QuestionSet,
  find: FindSet,
): Moved | undefined {
  const qualification = moveToSet(lead.qualification, set, find);
  if (!isAnswered(qualification.markers)) return undefined;
  const potential = potentialOf(qualification.markers, set);
  const isSame = potential === lead.potential && sameValue(qualification, lead.qualification);
  return isSame ? undefined : { qualification, potential };
}

/** `undecided`: without a potential. */
export const spreads = ['low', 'standard', 'high', 'undecided'] as const;
export type Spread = (typeof spreads)[number];
export type Counts = Record<Spread, number>;

/** A lead whose potential would change, and why it would be what it would be. */
export interface PotentialChange {
  id: string;
  number: number;
  name: string;
  from: Spread;
  to: Spread;
  reasons: MarkerReason[];
}

/** How the present base would spread, were a version active. */
export interface ActivationPreview {
  leads: number;
  /** Ids of the leads with answers to the version: the others keep what they have. */
  answered: string[];
  before: Counts;
  after: Counts;
  /** Ids of the leads by what they are and what they would be. */
  moves: Record<Spread, Record<Spread, string[]>>;
  changed: number;
  /** Those that change, in the order they were added, as many as are shown. */
  changes: PotentialChange[];
}

/** As many leads that change are listed; all are counted. */
export const mostChanges = 200;

const nobody = (): Record<Spread, string[]> => ({ low: [], standard: [], high: [], undecided: [] });
const noCounts = (): Counts => ({ low: 0, standard: 0, high: 0, undecided: 0 });

export function emptyPreview(): ActivationPreview {
  return {
    leads: 0,
    answered: [],
    before: noCounts(),
    after: noCounts(),
    moves: { low: nobody(), standard: nobody(), high: nobody(), undecided: nobody() },
    changed: 0,
    changes: [],
  };
}

/** What would become of leads that answered alike and have the same potential. */
export interface Weighed {
  from: Spread;
  to: Spread;
  reasons: MarkerReason[];
}

/** What would become of a lead's potential, were the version asked, and why. */
export function weigh(
  lead: Pick<Lead, 'qualification' | 'potential'>,
  set: QuestionSet,
  find: FindSet,
): Weighed {
  const moved = movedBy(lead, set, find);
  const from: Spread = lead.potential ?? 'undecided';
  const to: Spread = moved ? (moved.potential ?? 'undecided') : from;
  const { markers } = moved?.qualification ?? lead.qualification;
  return { from, to, reasons: markerReasons(markers, set) };
}

/** Counts one lead more into a preview. True when it is to be listed among those that change. */
export function countWeighed(
  preview: ActivationPreview,
  id: string,
  { from, to, reasons }: Weighed,
): boolean {
  preview.leads += 1;
  preview.before[from] += 1;
  preview.after[to] += 1;
  preview.moves[from][to].push(id);
  if (reasons.length > 0) preview.answered.push(id);
  if (from === to) return false;
  preview.changed += 1;
  return preview.changed <= mostChanges;
}
