/** What a single line can say without knowing whom it is about. */
export type FactKind =
  | 'phone'
  | 'email'
  | 'web'
  | 'number'
  | 'profile'
  | 'address'
  | 'name'
  | 'person'
  | 'title'
  | 'industry';

/** A value at its place. `label` is the word beside it, as shown. */
export interface Fact {
  readonly kind: FactKind;
  readonly value: string;
  readonly label?: string;
  readonly line: number;
  /** Offsets into the line's text. */
  readonly start: number;
  readonly end: number;
  /** How many lines the value takes. */
  readonly lines: number;
  /** Of a street without a town: what stands above it, or before it on its line. */
  readonly above?: string;
}

/** The same facts by the line they begin on. */
export function factsByLine(facts: readonly Fact[]): Map<number, Fact[]> {
  const lines = new Map<number, Fact[]>();
  for (const fact of facts) {
    const known = lines.get(fact.line);
    if (known) known.push(fact);
    else lines.set(fact.line, [fact]);
  }
  return lines;
}

/** Index of the first fact on a line or after it; `facts` are in the order of lines. */
export function lowerBound(facts: readonly Fact[], line: number): number {
  let low = 0;
  let high = facts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((facts[middle]?.line ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The facts on lines from `first` to before `last`. */
export function factsBetween(facts: readonly Fact[], first: number, last: number): Fact[] {
  const found: Fact[] = [];
  for (let at = lowerBound(facts, first); at < facts.length; at += 1) {
    const fact = facts[at];
    if (!fact || fact.line >= last) break;
    found.push(fact);
  }
  return found;
}
