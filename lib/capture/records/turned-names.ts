import { isState, regionCountry } from '@/lib/domain/normalize/address-regions';
import { foldText } from '@/lib/domain/normalize/clean-text';
import { countryCode } from '@/lib/domain/normalize/country-names';
import { notSurnames } from '@/lib/domain/normalize/not-surnames';
import { givenOf } from '@/lib/domain/normalize/person-likelihood';
import { notNameWords } from '../vocabulary/page-words';
import type { TextLine } from './findings-schema';
import { saysJob } from './job-titles';

/** Somebody whom a list or a table names with the surname first. */
export interface TurnedName {
  /** In the usual order. */
  readonly name: string;
  readonly title?: string;
}

const turned =
  /^(\p{Lu}[\p{L}\p{M}'’-]{1,24}(?: \p{Lu}[\p{L}\p{M}'’-]{1,24})?), (\p{Lu}[\p{L}\p{M}'’-]{1,20})((?: \p{Lu}\.?| \p{Lu}[\p{L}\p{M}'’-]{2,20})?)$/u;
/** So many lines make a list of them: one may be a town with its county. */
const least = 2;

/** "Sample, Jane" in the usual order, where given names tell which is which. */
export function turnedName(text: string): string | undefined {
  const [, surname = '', given = '', more = ''] = text.length > 60 ? [] : (turned.exec(text) ?? []);
  if (givenOf(given) < 3 || givenOf(surname) === 3) return undefined;
  const words = foldText(surname).split(' ');
  if (words.some((word) => notSurnames.has(word) || notNameWords.has(word))) return undefined;
  if (isState(given, 'US') || regionCountry(given, true) || countryCode(given)) return undefined;
  return `${given}${more} ${surname}`;
}

/**
 * The people of lines that are nothing but "Surname, Given", where given names tell which is which,
 * each with the job title on the line below.
 */
export function turnedNames(lines: readonly TextLine[]): TurnedName[] {
  const found: TurnedName[] = [];
  for (const [at, { text, part }] of lines.entries()) {
    const name = part ? undefined : turnedName(text);
    if (!name) continue;
    const next = lines[at + 1];
    const below = next && !next.part && next.text.length < 60 ? next.text : '';
    const title = saysJob(below) && !turned.test(below) ? below : undefined;
    found.push({ name, ...(title && { title }) });
  }
  return found.length < least ? [] : found;
}
