import type { Word } from './name-runs';

/** "Jane Sample & Sons": a firm. */
const firmBehind =
  /^,?\s(?:&|and|und|et|y|e|a|i|és|og|och|en)\s(?:Sons?|Daughters?|Brothers|Bros|Co|Company|Associates|Partners?|Söhne|Sohn|Töchter|Cie|Fils|Filles|Figli|Hijos|Filhos|[Ss]yn(?:ové|ovia|owie)?|Zoon|Zonen|Fiai|Fia|Fii|Søn|Söner|Pojat|Pojad)(?![\p{L}])/u;
/** "Jane Sample's, ": a shop. */
const shopBehind = /^['’]s(?:[,.;:)]|$)/;
/** "Jane Sample 12, 123 45 Town": a street. */
const houseBehind = /^\s\d{1,3}\s?[a-zA-Z]?(?:\/\d{1,3}[a-z]?)?,\s/;
/** "the Jane Sample": a ship, a room, a prize. Only of people with a form of address. */
const article = /(?<![\p{L}])[Tt]he\s$/u;
/** What a firm sells or fits is called after people as well: "we carry Jane Sample and …". */
const sold =
  /(?<![\p{L}])(?:(?:[Ww]e|and|shop|store) (?:also |proudly |now )?(?:carry|sell|stock|install|service|distribute)|brands?|products? (?:from|like|such as|including)|dealers? (?:for|of|in)|distributors? (?:for|of)|manufacturers?|značk[yua]|značiek|prodáváme|predávame|Marken?|Hersteller|führen|marques?|marcas?|marchi|marche|marki|márkák|mărci|бренды|марки)(?![\p{L}])[^.!?:;]{0,90}$/u;

/**
 * Whether the name from `first` up to `end` is that of a thing called after somebody: a firm, a street, a
 * ship, what is sold. `end` is an offset into the text.
 */
export function isCalledAfter(text: string, first: Word, end: number): boolean {
  const before = text.slice(Math.max(0, first.start - 120), first.start);
  const behind = text.slice(end, end + 24);
  if (firmBehind.test(behind) || shopBehind.test(behind) || houseBehind.test(behind)) return true;
  return (article.test(before) && first.kind !== 'title') || sold.test(before);
}

const price = /[$€£]\s?\d|\d(?:[.,]\d\d|,-)?\s?(?:Kč|zł|Ft|lei|EUR|USD|€)(?![\p{L}])/u;
const longestOffer = 120;

/** Whether a line offers something at a price: what is named there is for sale. */
export function isOffer(text: string): boolean {
  return text.length < longestOffer && price.test(text);
}
