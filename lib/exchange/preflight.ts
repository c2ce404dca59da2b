/** Why a target would not take a value as it is. */
export const refusalReasons = [
  'missing',
  'none-of',
  'duplicate',
  'no-row',
  'not-an-email',
  'bad-phone',
  'too-long',
  'unknown-owner',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/**
 * What is done about it: the row stays out of the file; it goes without the value, or with its
 * beginning; or it goes as it is, with the gap.
 */
export const refusalEffects = ['left-out', 'without', 'cut', 'kept'] as const;
export type RefusalEffect = (typeof refusalEffects)[number];

/** One thing a target would refuse, and whose it is. */
export interface Refusal {
  leadId: string;
  /** Running number and name of the lead, as a table shows them. */
  number: number;
  name: string;
  /** The heading; several, joined by ", ", where one of them would do; '' for the whole lead. */
  column: string;
  reason: RefusalReason;
  effect: RefusalEffect;
  /** What stands there; for a duplicate, the number of the lead that has it first. */
  value: string;
}

/** Refusals that are kept one by one; all are counted. */
const mostKept = 20_000;

/** Gathers what is refused: the first of them one by one, all by their reasons. */
export class RefusalList {
  readonly kept: Refusal[] = [];
  readonly counts = new Map<RefusalReason, number>();
  /** Leads that are not in the file, or not in all of them. */
  readonly leftOut = new Set<string>();
  total = 0;

  add(refusal: Refusal): void {
    this.total += 1;
    this.counts.set(refusal.reason, (this.counts.get(refusal.reason) ?? 0) + 1);
    if (refusal.effect === 'left-out') this.leftOut.add(refusal.leadId);
    if (this.kept.length < mostKept) this.kept.push(refusal);
  }
}
