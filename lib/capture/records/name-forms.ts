import { hasLegalForm } from '@/lib/domain/normalize/company-name';
import { personLikelihood } from '@/lib/domain/normalize/person-likelihood';
import { townNamed } from './town-above';

const endingYear = /[,;]?\s(?:19|20)\d\d(?:\s?[/–-]\s?(?:20)?\d\d)?$/;
/** "Beispiel in Köln", "Příklad v Brně": what says where. */
const where =
  /^(.{3,80}?)\s(?:in|on|at|near|v|ve|vo|w|we|en|à|em|în|din|u|i|в|у)\s(\p{Lu}.{2,40})$/u;
const region = /\s(?:Islands?|County|Valley|Area)$/;

/** "Hartwell Gutters by Jane Sample": whose it is. */
const owner = /^(.{3,80}?)\s(?:by|von|od)\s(\p{Lu}.{4,40})$/u;

/** "Beispiel OÜ (12345678)": registers write the number behind the name. */
const endingNumber = /\s\((?:[\p{L}. :]{1,12}\s)?[\d /-]{5,20}\)$/u;
/** A town has no more words. */
const mostTownWords = 3;

/** "Beispiel GmbH Köln": the name that ends with its legal form, where a place stands behind it. */
function beforePlace(text: string): string | undefined {
  if (hasLegalForm(text)) return undefined;
  const words = text.split(' ');
  for (let count = 1; count <= mostTownWords && count < words.length - 1; count += 1) {
    const before = words.slice(0, -count).join(' ').replace(/,$/, '');
    const isPlace = words.slice(-count).every((word) => /^\p{Lu}|^\p{Ll}{1,3}$/u.test(word));
    if (isPlace && hasLegalForm(before)) return before;
  }
  return undefined;
}

/** The shorter names that a text may begin with: without a year, a number, the place or the owner behind it. */
export function shorterNames(text: string): string[] {
  const shorter: string[] = [];
  if (endingNumber.test(text)) shorter.push(text.replace(endingNumber, ''));
  const placed = beforePlace(text);
  if (placed) shorter.push(placed);
  if (endingYear.test(text)) shorter.push(text.replace(endingYear, ''));
  const [, name, place = ''] = where.exec(text) ?? [];
  if (name && (townNamed(place, undefined) || region.test(place))) shorter.push(name);
  const [, owned, person = ''] = owner.exec(text) ?? [];
  if (owned && personLikelihood(person) > 1) shorter.push(owned);
  return shorter;
}

const partners =
  /^\p{Lu}[\p{L}'’-]+(?:, \p{Lu}[\p{L}'’-]+){1,5},? (?:&|and|und|et|y|e|a|i|és|og|och) \p{Lu}[\p{L}'’-]+(?![\p{L}])/u;

/** How many commas stand between the partners that a firm is named after: "Roe, Doe & Sample". */
export function partnerCommas(text: string): number {
  return (partners.exec(text)?.[0] ?? '').split(',').length - 1;
}

/** Whether it is a web address, which names a company only where nothing else does. */
export function isWebAddress(text: string): boolean {
  return /^(?:www\.)?[\p{L}\d-]+(?:\.[\p{L}\d-]+){0,3}\.\p{Ll}{2,10}$/u.test(text);
}
