import { hasStreetWord, streetStrength, withoutRemark } from './address-parts';
import { isState, regionCountry } from './address-regions';
import { townWord } from './address-words';

/** The region without the word for one before it. */
export function regionName(part: string): string {
  return part
    .replace(/^\(|\)$/g, '')
    .replace(/^(?:jud(?:ețul|eţul|etul|\.)?|okres|okr\.|woj\.|pow\.|prov\.)\s*/iu, '');
}

/** The street without the district that Budapest writes before it, and without remarks. */
export function streetName(street: string): string {
  return withoutRemark(street.replace(/^[IVX]{1,6}\.?\s?ker(?:ület|\.)?\s*/u, '')).replace(
    /[\s,]+$/,
    '',
  );
}

/** "Farnosť Dolná Lhota Květinová 12" in Dolná Lhota: the street without a name before it that ends with the town's. */
export function withoutNameBefore(street: string, town: string): string {
  const at = town === '' ? -1 : street.indexOf(` ${town} `);
  const before = street.slice(0, Math.max(0, at));
  const rest = street.slice(at + town.length + 2);
  const isName = before.includes(' ') && !/\d/.test(before) && !hasStreetWord(before);
  return isName && streetStrength(rest) > 1 && !hasStreetWord(rest) ? rest : street;
}

const roman = /\s(?:[IVX]{1,6}\.?|[IVX]{1,6}\.?\s?ker(?:ület|\.)?)$/;

/** "Dist. Pune", "Tal - Haveli": what an Indian town is the head of. */
const district = /^(?:dist(?:rict|t)?|tal(?:uka?)?|tq)\b\.?\s?[-–:]?\s?(?=\p{Lu})/iu;

/** The town's name alone, and the province that some write behind it. */
export function townName(town: string, country?: string): [name: string, region?: string] {
  let name = town.replace(townWord, '').replace(/[\s,]+$/, '');
  const province =
    /\s\(([A-Z]{2})\)$/.exec(name) ??
    (country === 'IT' ? /\s([A-Z]{2})$/.exec(name) : null) ??
    (country && /^(?:ES|PT|FR|IT|CH|BR)$/.test(country)
      ? /\s\((\p{Lu}[\p{L} -]{1,30})\)$/u.exec(name)
      : null) ??
    (country === 'TR' ? /\s?\/\s?(\p{Lu}[\p{L} ]{2,30})$/u.exec(name) : null);
  if (province) name = name.slice(0, province.index);
  const inBrackets = /\s\((\p{Lu}[\p{L}. -]{1,30})\)$/u.exec(name);
  const region = inBrackets?.[1] ?? '';
  if (inBrackets && (regionCountry(region, true) ?? (country && isState(region, country)))) {
    const [rest] = townName(name.slice(0, inBrackets.index), country);
    return [rest, region];
  }
  name = name.replace(/\s{1,3}CEDEX(?:\s\d{1,2})?$/iu, '');
  if (country === 'IN') name = name.replace(district, '');
  if (country === 'GB' || country === 'IE')
    name = name.replace(/^(?:nr\.?|near)\s(?=\p{Lu})/iu, '');
  if (country === 'HU') name = name.replace(roman, '');
  return [name.replace(/\.$/, '').trim(), province?.[1]];
}
