import { hasLegalForm } from '@/lib/domain/normalize/company-name';
import { parseEmail } from '@/lib/domain/normalize/email';
import { personLikelihood } from '@/lib/domain/normalize/person-likelihood';
import { parsePhone } from '@/lib/domain/normalize/phone';
import { countryCode } from '@/lib/domain/normalize/postal-address';
import { parseRegistrationNumber } from '@/lib/domain/normalize/registration-number';
import { parseSocialProfile } from '@/lib/domain/normalize/social-profile';
import type { OwnColumn } from '@/lib/domain/own-column';
import type { ImportField } from './import-target';
import { dayOf, numberOf } from './plain-values';

const looked = 60;
const share = (cells: readonly string[], holds: (cell: string) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(holds).length / cells.length;

const isWebAddress = (cell: string) =>
  /^(?:https?:\/\/|www\.)\S+$/i.test(cell.trim()) ||
  /^[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:cz|sk|ee|hu|ro|ru|ua|de|pl|com|eu|net|org|at|uk|example|test)\/?$/i.test(
    cell.trim(),
  );

/** Whether most of the names are people's. */
export function looksLikePeople(cells: readonly string[]): boolean {
  const some = cells.slice(0, looked);
  return share(some, (cell) => personLikelihood(cell) > 0 && !hasLegalForm(cell)) > 0.6;
}

/** What a column holds, by its values alone; undefined where they could be anything. */
export function fieldByContent(cells: readonly string[]): ImportField | undefined {
  const some = cells.slice(0, looked).map((cell) => cell.slice(0, 200));
  if (some.length === 0) return undefined;
  if (share(some, (cell) => parseEmail(cell) !== undefined) > 0.7) return 'emails';
  if (share(some, (cell) => parseSocialProfile(cell) !== undefined) > 0.7) return 'socialProfiles';
  if (share(some, isWebAddress) > 0.7) return 'websites';
  if (share(some, (cell) => /^\s*\+/.test(cell) && parsePhone(cell) !== undefined) > 0.6)
    return 'phones';
  if (share(some, (cell) => parseRegistrationNumber(cell)?.valid === true) > 0.7)
    return 'vatNumbers';
  if (some.length > 1 && share(some, (cell) => countryCode(cell) !== undefined) > 0.8)
    return 'country';
  if (share(some, hasLegalForm) > 0.5) return 'company';
  if (some.length > 2 && share(some, (cell) => personLikelihood(cell) > 1) > 0.6) return 'head';
  return undefined;
}

/** The type an own column made of these values would have. */
export function ownTypeOf(cells: readonly string[]): OwnColumn['type'] {
  const some = cells.slice(0, 500);
  if (some.length === 0) return 'text';
  if (some.every((cell) => dayOf(cell) !== undefined)) return 'date';
  // A leading zero is part of a code, not of a number.
  if (some.every((cell) => numberOf(cell) !== undefined && !/^\s*0\d/.test(cell))) return 'number';
  const different = new Set(some.map((cell) => cell.trim()));
  const isChoice = some.length >= 10 && different.size <= 12 && different.size * 3 <= some.length;
  return isChoice && [...different].every((word) => word.length <= 60) ? 'choice' : 'text';
}
