import { withoutMapLink } from './map-links';

const distance =
  /[\s,(–-]{0,5}(?<![\d/.,-])\d{1,4}(?:[.,]\d{1,2})?\s?(?:km|mi|miles?|км|m|м)\.?\)?$/i;
/** Buttons that share the address's line. */
const buttons =
  /[\s|·]{1,5}(?:site web|website|webseite|web|site|e-?mail|hjemmeside|mere info|more info|offerte aanvragen|сайт)$/i;
/** "Köln (Ehrenfeld)", "Köln (Ehrenfeld) 1" of "1,4 km": the town is what goes before. */
const quarter = /(?<=\p{L})\s*\([^()\d]{3,40}\)(?:\s\d{1,3})?$/u;
/** Where brackets behind the town hold its province. */
const provinces = /^(?:ES|PT|FR|IT|CH|BR)$/;

/**
 * An address of a list's entry without the way there and what leads to the map, and without the quarter
 * in brackets. `country`: ISO 3166-1 alpha-2 of the country the page is of.
 */
export function trimAddress(said: string, country: string | undefined): string {
  let trimmed = said;
  for (let before = ''; before !== trimmed; ) {
    before = trimmed;
    trimmed = withoutMapLink(trimmed.replace(buttons, '')).replace(distance, '');
  }
  return (provinces.test(country ?? '') ? trimmed : trimmed.replace(quarter, '')).trim();
}
