import type { FoundAddress, FoundRecord, TextLine } from './findings-schema';

const year = /^(?:19|20)\d\d\s/;
const sign = /(?:©|copyright|\(c\))\s{0,2}(?:(?:19|20)\d\d\s{0,2}[-–,]\s{0,2})?$/iu;

/**
 * A record without addresses whose house number is a year behind the sign of a copyright on one of the
 * page's lines: "© 2006 Flower Avenue Association". Of "© 2007 Sample College, Springfield, IL 62701" the
 * town remains.
 */
export function withoutYears(
  found: FoundRecord,
  lines: readonly TextLine[] | undefined,
): FoundRecord {
  const isYear = (said: string) =>
    year.test(said) &&
    (lines ?? []).some(({ text }) => {
      const at = text.indexOf(said);
      return at > 0 && sign.test(text.slice(Math.max(0, at - 30), at));
    });
  const addresses = found.addresses.flatMap((address): FoundAddress[] => {
    const { text = '', source } = address;
    if (source !== 'visible-text' || !isYear(text.split('\n')[0] ?? '')) return [address];
    const place = text.slice(text.search(/[,\n]/) + 1).trim();
    return place !== text && /\d{4}/.test(place) ? [{ ...address, text: place }] : [];
  });
  return { ...found, addresses };
}
