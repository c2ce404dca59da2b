import * as z from 'zod';
import { foldText } from '@/lib/domain/normalize/clean-text';
import { type ParsedAddress, parsePostalAddress } from '@/lib/domain/normalize/postal-address';

const part = z.string().nullish();
const addressRow = z.object({
  text: z.string(),
  /** ISO 3166-1 alpha-2 of the country it was found in; the address itself may name another. */
  country: z.string().optional(),
  parts: z.object({
    street: part,
    locality: part,
    postalCode: part,
    region: part,
    country: part,
    /** Suite, floor: the street is right with and without it. */
    extended: part,
  }),
});
type Parts = z.infer<typeof addressRow>['parts'];

/** Case, accents, punctuation and spaces aside; a code by its letters and digits. */
const same = (read: string, expected: string) => foldText(read) === foldText(expected);
const sameCode = (read: string, expected: string) =>
  foldText(read).replace(/ /g, '') === foldText(expected).replace(/ /g, '');

function isStreet(read: string, { street, extended }: Parts): boolean {
  const [plain, more] = [street ?? '', extended ?? ''];
  return (
    same(read, plain) ||
    (more !== '' && [`${plain} ${more}`, `${more} ${plain}`].some((both) => same(read, both)))
  );
}

/**
 * Right: every part the row names was read as that, and none that it names as empty was found. A
 * part it does not name is not known and not judged.
 */
export function judgeAddress(row: unknown): string | undefined {
  const { text, country, parts } = addressRow.parse(row);
  const read: Partial<ParsedAddress> = parsePostalAddress(text, { country }) ?? {};
  const wrong = (['street', 'locality', 'postalCode', 'region', 'country'] as const).filter(
    (name) => {
      const expected = parts[name];
      const found = read[name] ?? '';
      if (expected === undefined) return false;
      if (name === 'street') return !isStreet(found, parts);
      const equal = name === 'postalCode' ? sameCode : same;
      return !equal(found, expected ?? '');
    },
  );
  if (wrong.length === 0) return undefined;
  return `${wrong.join(', ')}: read ${JSON.stringify(read)}`;
}
