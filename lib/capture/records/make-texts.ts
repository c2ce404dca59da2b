import type { Reading, TextValue } from '@/lib/domain/captured-record';
import { cleanText, foldText } from '@/lib/domain/normalize/clean-text';
import { companyNameKey, hasLegalForm } from '@/lib/domain/normalize/company-name';
import { nameKeyOf, type ReadingKey, textKey, withReadings } from '@/lib/domain/other-readings';
import type { Found } from './findings-schema';
import { originOf, type RecordContext } from './record-context';
import { byTrust } from './trust';

/** The first by trust that says anything. */
function findReading(founds: readonly Found[], context: RecordContext): Reading | undefined {
  for (const found of byTrust(founds)) {
    const value = cleanText(found.value, 200);
    if (foldText(value) !== '') return { value, origin: originOf(found, context) };
  }
  return undefined;
}

/** A company's name: by trust, but of two forms of one name the one with the legal form. */
function findCompanyReading(founds: readonly Found[], context: RecordContext): Reading | undefined {
  const first = findReading(founds, context);
  if (!first || hasLegalForm(first.value)) return first;
  const key = companyNameKey(first.value);
  const fuller = byTrust(founds).find(
    ({ value }) => hasLegalForm(value) && companyNameKey(value) === key,
  );
  return fuller ? findReading([fuller], context) : first;
}

/**
 * What each place of the page that gives the value gives first: a second category of the same list,
 * a second name of the same sentence contradict nothing.
 */
function oneOfEachPlace(founds: readonly Found[]): Found[] {
  const places = new Set<string>();
  return byTrust(founds).filter(({ source, where }) => {
    const place = `${source} ${where}`;
    if (places.has(place)) return false;
    places.add(place);
    return true;
  });
}

function readingsOf(founds: readonly Found[], context: RecordContext): Reading[] {
  return founds.flatMap((found) => findReading([found], context) ?? []);
}

/** The first by trust that says anything, with what other places say instead. */
export function findText(
  founds: readonly Found[],
  context: RecordContext,
  key: ReadingKey = textKey,
): TextValue | undefined {
  const chosen = findReading(founds, context);
  return chosen && withReadings(chosen, readingsOf(oneOfEachPlace(founds), context), key);
}

/**
 * A company's name, by trust and with the legal form where one spelling has it, and what the page
 * calls it besides; `also` are names that were not found with the record.
 */
export function findCompanyName(
  founds: readonly Found[],
  context: RecordContext,
  also: readonly Found[] = [],
): TextValue | undefined {
  const chosen = findCompanyReading(founds, context);
  // What running text may call it was weighed with all other names of the page.
  const stated = founds.filter(({ source }) => source !== 'visible-text');
  const others = readingsOf([...oneOfEachPlace(stated), ...also], context);
  return chosen && withReadings(chosen, others, nameKeyOf('organization'));
}
