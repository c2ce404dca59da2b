import type { Lead } from '@/lib/domain/lead';

/**
 * A column of a projection: texts, numbers (0 where there is none), or one of a few words, kept as
 * the word's place among them.
 */
export type Column =
  | { kind: 'text' }
  | { kind: 'number' }
  | { kind: 'code'; words: readonly string[] };
export type Columns = Readonly<Record<string, Column>>;

/** What one lead has in each column. A code's value is one of its words, or '' for none. */
export type RowOf<C extends Columns> = {
  [Name in keyof C]: C[Name] extends { kind: 'number' } ? number : string;
};

/**
 * A part of what leads say, laid out by columns, so that a hundred thousand are read, searched and
 * sorted at once. Made of the leads alone: it can always be made again.
 */
export interface Projection<C extends Columns = Columns> {
  /** Its name in the store. */
  part: string;
  columns: C;
  rowOf(lead: Lead): RowOf<C>;
}

export const text = { kind: 'text' } as const;
export const number = { kind: 'number' } as const;
export const code = <const Words extends readonly string[]>(words: Words) =>
  ({ kind: 'code', words }) as const;
