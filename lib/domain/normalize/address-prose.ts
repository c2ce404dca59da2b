/** What an address stands behind in a sentence, where nothing with a figure goes before. */
const leadIn = new RegExp(
  [
    // en
    String.raw`(?:at|is(?:\sat)?|to|visit|address)\s(?=\d{1,5}\p{L}?[\s,-]|(?:P\.?\s?O\.?\s?Box|Post Office Box|Unit|Suite|Flat|Shop|Floor)\s)`,
    // cs, sk
    String.raw`(?:na adrese|se sídlem|so sídlom|na ulici|v ulici)(?:\s(?:na adrese|v|ve))?:?\s(?=\p{Lu}|(?:ul|nám|tř)\.)`,
    // de
    String.raw`(?:unter der Adresse|mit Sitz in(?: der)?|in der(?=\s\p{L}{2,40}(?:straße|str\.|gasse|allee)\s\d))\s`,
    // pl
    String.raw`(?:pod adresem|z siedzibą(?:\sw)?|przy(?=\s(?:ul|al|pl|os)\.)):?\s`,
    // hu, ro, et
    String.raw`(?:a következő címen|cu sediul (?:social )?(?:în|la)|la adresa|aadressil|asukohaga):?\s`,
    // ru, uk
    String.raw`(?:по адресу|за адресою):?\s`,
  ]
    .map((words) => `(?:${words})`)
    .join('|')
    .replace(/^/, String.raw`^(?:[^\d\n]{0,100}[\s,])?(?:`)
    .replace(/$/, ')'),
  'iu',
);

/** "Květinová 5 (vchod ze dvora)": how to get there, in brackets. */
const remark =
  /\s{0,2}\((?:[^()]{0,30}\s)?(?:vchod|vjezd|vstup|vedle|naproti|u|vedľa|oproti|pri|entrance|entry|enter|near|next|opposite|behind|across|eingang|zufahrt|nähe|neben|gegenüber|wejście|wjazd|obok|naprzeciwko|bejárat|mellett|mögött|szemben|intrare|intrarea|lângă|vizavi|sissepääs|вход|въезд|рядом|напротив|возле|вхід|навпроти|поруч)(?![\p{L}])[^()]{0,60}\)/giu;

/** "Blumenstraße 12 in 80331 München", "120 Flower Street in Leeds": the town behind its street. */
const inTown =
  /(?<=\d\p{L}?|\p{L}(?:straße|str\.)|\s(?:st|street|rd|road|ave|avenue|lane))\sin\s(?=\d{4,5}\s\p{Lu}|\p{Lu}\p{Ll})/giu;

/** "Example Ltd (12 Rose Street, Springfield, IL 62701) hosts us": an address in brackets. */
const inBrackets = /^[^()\d]{2,200}\((?=[^()]{0,90}\d[^()]{0,90},)([^()]{14,180})\).*$/su;

/** "Besöksadress Storgatan 1": labels that are no part of any street, without the sign behind them. */
const bareLabel =
  /^(?:bes[öø]ksadress|besøgsadresse|besøksadresse|postadresse?|käyntiosoite|postiosoite|bezoekadres|postadres|(?:haus|post)?anschrift|(?:юридический |фактический |почтовый )?адрес|(?:юридична |поштова )?адреса|adresa|adres|adresse|dirección|endereço|morada|indirizzo|sídlo|siedziba|siège social|székhely(?:ünk)?|sediul(?: social)?)\s(?=\p{Lu}|\d|ul\.|ул\.)/iu;

/** Behind a postal code a new sentence: "LS1 4AB. Registered in England". */
const newSentence = /(?<=\d{3}|\d\p{Lu}{2})\.\s(?=\p{Lu}\p{Ll}+\s\p{Ll})/gu;

/** A line of running text as an address is written: without what the sentence says around it. */
export function withoutProse(line: string): string {
  if (!/\p{Ll}{2}/u.test(line)) return line;
  return line
    .replace(inBrackets, '$1')
    .replace(bareLabel, '')
    .replace(leadIn, '')
    .replace(remark, '')
    .replace(inTown, ', ')
    .replace(newSentence, '\n');
}
