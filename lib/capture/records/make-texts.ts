import type { TextValue } from '@/lib/domain/captured-record';
import { cleanText, foldText } from '@/lib/domain/normalize/clean-text';
import { companyNameKey, hasLegalForm } from '@/lib/domain/normalize/company-name';
import type { Found } from './findings-schema';
import { originOf, type RecordContext } from './record-context';
import { byTrust } from './trust';

/** The first by trust that says anything. */
export function findText(
  founds: readonly Found[],
  context: RecordContext,
  max = 200,
): TextValue | undefined {
  for (const found of byTrust(founds)) {
    const value = cleanText(found.value, max);
    if (foldText(value) !== '') return { value, origin: originOf(found, context) };
  }
  return undefined;
}

/** A company's name: by trust, but of two forms of one name the one with the legal form. */
export function findCompanyName(
  founds: readonly Found[],
  context: RecordContext,
): TextValue | undefined {
  const first = findText(founds, context);
  if (!first || hasLegalForm(first.value)) return first;
  const key = companyNameKey(first.value);
  const fuller = byTrust(founds).find(
    ({ value }) => hasLegalForm(value) && companyNameKey(value) === key,
  );
  return fuller ? findText([fuller], context) : first;
}
