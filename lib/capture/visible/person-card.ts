import { mapInSteps, type Steps } from '../steps';
import { hasLegalForm } from './company-names';
import type { Fact } from './fact';
import { boxesAround, type Line, type PageText } from './page-text';
import type { Candidate } from './person-candidates';

const maxCard = 16;

/** Lines that speak of the company: a card with one of them is not a person's. */
export function* companyLines(
  lines: readonly Line[],
  facts: readonly Fact[],
  addresses: readonly Fact[],
): Steps<number[]> {
  const count = new Array<number>(lines.length + 1).fill(0);
  const marked = new Set<number>();
  for (const { line, kind } of facts) if (kind === 'number') marked.add(line);
  for (const { line } of addresses) marked.add(line);
  yield* mapInSteps(lines, (line, index) => {
    const company = marked.has(index) || (line.text.length < 90 && hasLegalForm(line.text));
    count[index + 1] = (count[index] ?? 0) + (company ? 1 : 0);
  });
  return count;
}

function countBetween(sorted: readonly number[], first: number, last: number): number {
  let count = 0;
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < sorted.length && (sorted[at] ?? 0) < last; at += 1) {
    count += 1;
    if (count > 1) break;
  }
  return count;
}

/** The largest box around the name that holds no other name, no other heading and no company details. */
export function cardOf(
  text: PageText,
  candidate: Candidate,
  starts: readonly number[],
  isCompany: readonly number[],
): { first: number; last: number; exact: boolean } {
  let card: { first: number; last: number } | undefined;
  let stopped = false;
  const line = text.lines[candidate.line];
  for (const at of [line?.box ?? -1, ...boxesAround(text, line?.box ?? -1)]) {
    const box = text.boxes[at];
    if (!box || box.last - box.first > maxCard || box.tag === 'body' || box.tag === 'main') break;
    if (countBetween(starts, box.first, box.last) > 1) {
      stopped = true;
      break;
    }
    if ((isCompany[box.last] ?? 0) > (isCompany[box.first] ?? 0)) break;
    const heading = text.lines
      .slice(box.first, box.last)
      .some(
        ({ heading: level }, n) =>
          level > 0 &&
          box.first + n !== candidate.line &&
          box.first + n !== candidate.first &&
          !(level > (line?.heading || 7)),
      );
    if (heading) break;
    card = { first: Math.min(box.first, candidate.first), last: box.last };
  }
  const exact = card !== undefined && card.last - card.first > 1;
  // A name's own paragraph between others' is no card: what follows it belongs to it.
  if (exact && card) return { ...card, exact: true };
  const row = text.boxes[line?.box ?? -1]?.tag;
  return {
    first: candidate.first,
    last: candidate.line + 1,
    exact: stopped && (row === 'li' || row === 'tr'),
  };
}

/** Where what is said about a person ends when names and details follow each other flat. */
export function flatEnd(
  text: PageText,
  candidate: Candidate,
  next: number,
  isCompany: readonly number[],
): number {
  const own = text.lines[candidate.line];
  let end = candidate.line + 1;
  // A sentence that names somebody says nothing of what follows.
  if (own && own.text.length > 80) return end;
  const aloneInLine = !candidate.inline || (own?.heading ?? 0) > 0;
  const limit = Math.min(next, candidate.line + (aloneInLine ? 7 : 4), text.lines.length);
  for (let at = end; at < limit; at += 1) {
    const line = text.lines[at];
    if (!line || line.heading > 0 || line.region !== own?.region) break;
    if ((isCompany[at + 1] ?? 0) > (isCompany[at] ?? 0)) break;
    end = at + 1;
  }
  // "jednatel: …" among the company's details: the telephone below is the company's.
  const besideCompany =
    (isCompany[candidate.line + 1] ?? 0) > (isCompany[Math.max(0, candidate.line - 4)] ?? 0);
  return candidate.inline && besideCompany && next > limit ? candidate.line + 1 : end;
}
