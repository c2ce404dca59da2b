const distance =
  /[\s,(–-]{0,5}(?<![\d/.,-])\d{1,4}(?:[.,]\d{1,2})?\s?(?:km|mi|miles?|км|m|м)\.?\)?$/i;
const mapWords =
  /(?:^|[\s,(|·–-]{1,5})(?:(?:voir|show|view|zobrazit|auf|vezi|pokaż|показать|на|na|on|pe|vis|ava)\s){0,2}(?:der\s|le\s|la\s)?(?:plan|itinéraire|map[aąăeě]?|mapie|kart[ey]?|carte|mappa|hart[aă]|карт[аеу]|kaart|térkép|route|rute|directions|trasa)\)?$/i;
/** A link to the map that says what it does: a street may be called "Rue du Plan". */
const mapLink =
  /\s\(?(?:(?:voir|show|view|see|open|zobrazit|auf|vezi|pokaż|показать|ava|vis|näytä|bekijk|ver|vedi)\s(?:(?:the|on|le|la|na|pe|in|der|op|sur)\s){0,2}(?:plan|map[aąăeě]?|mapie|kart[aey]?|carte|mappa|hart[aă]|карт[аеу]|kaart|kaardil|directions)|(?:get )?directions|itinéraire|wegbeschreibung)\)?$/iu;
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
    trimmed = trimmed.replace(buttons, '').replace(mapWords, '').replace(distance, '');
  }
  return (provinces.test(country ?? '') ? trimmed : trimmed.replace(quarter, '')).trim();
}

/** A line of an address without the link to the map behind it: "Keila Ava kaart". */
export const withoutMapLink = (line: string): string => line.replace(mapLink, '');
