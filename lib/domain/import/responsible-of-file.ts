import { cleanText, foldText } from '@/lib/domain/normalize/clean-text';
import { hasGivenName } from '@/lib/domain/normalize/person-likelihood';

/** Words of file names that are nobody's name. */
const otherWords = new Set(
  'leads lead leady export exports import contacts contact kontakty kontakt kontaktid databaze database baze base data list seznam lista zoznam firmy firma companies company klienti zakaznici prospects prospect suspects final new novy nova kopie copy of the backup zaloha obchod sales crm hubspot pipedrive salesforce linkedin connections google outlook csv xlsx vcf json utf win tab sheet list1 sheet1 q1 q2 q3 q4'.split(
    ' ',
  ),
);

/**
 * The representative a file is of, by its name: one that the base knows already ("leads-novotna.csv"
 * is Alice Novotná's), else a person's name written out in it. Undefined where there is none.
 */
export function responsibleOfFile(fileName: string, known: readonly string[]): string | undefined {
  const stem = fileName.replace(/ · .*$/, '').replace(/\.[a-z\d]{2,5}$/i, '');
  const words = stem
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .split(/[^\p{L}'’]+/u)
    .filter((word) => word.length > 1 && !otherWords.has(foldText(word)));
  const folded = new Set(words.map(foldText));
  const byBase = known.find((name) => {
    const parts = foldText(name).split(' ');
    const surname = parts.at(-1) ?? '';
    return (
      surname.length > 2 &&
      folded.has(surname) &&
      (parts.length < 2 || words.length < 2 || parts.every((part) => folded.has(part)))
    );
  });
  if (byBase) return byBase;
  for (let at = 0; at + 1 < words.length; at += 1) {
    const pair = words
      .slice(at, at + 2)
      .map((word) => (word[0] ?? '').toUpperCase() + word.slice(1));
    const name = pair.join(' ');
    if (hasGivenName(name)) return cleanText(name, 120);
  }
  return undefined;
}
