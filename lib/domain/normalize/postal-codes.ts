/** A number that may be a postal code, where it stands in its text. */
export interface FoundCode {
  /** As kept: without the country's letters, unless they belong to the code ("LV-1010"). */
  code: string;
  start: number;
  end: number;
  /** Set where the code itself names its country ("D-10115") or only one writes it so. */
  country?: string;
  /** How much it says by itself, from 1 (four digits) to 10 (a label says that it is one). */
  weight: number;
}

const edge = String.raw`(?<![\p{L}\d/.,+#№-]|[№#$€£]\s)`;
const end = String.raw`(?![\p{L}\d/%]|[-.–]\d|,\d{3}(?!\d)|\s?(?:[€$£%]|Kč|EUR|USD|m²))`;
const shape = (pattern: string, flags = 'u') => new RegExp(`${edge}${pattern}${end}`, `${flags}g`);

/** Codes with the country's letters in front: they name it. */
const lettered: readonly (readonly [country: string, shape: RegExp])[] = (
  [
    ['LV', String.raw`(LV ?[-–]? ?\d{4})`],
    ['LT', String.raw`(LT ?[-–]? ?\d{5})`],
    ['MD', String.raw`(MD ?[-–]? ?\d{4})`],
    ['AZ', String.raw`(AZ ?[-–]? ?\d{4})`],
    ['DE', String.raw`(?:DE?|FRG|GER) ?[-–] ?(\d{5})`],
    ['FR', String.raw`FR? ?[-–] ?(\d{5})`],
    ['IT', String.raw`IT? ?[-–] ?(\d{5})`],
    ['ES', String.raw`E(?:S|SP)? ?[-–] ?(\d{5})`],
    ['EE', String.raw`(?:EE|EST) ?[-–]? ?(\d{5})`],
    ['UA', String.raw`UA ?[-–]? ?(\d{5})`],
    ['CZ', String.raw`CZ ?[-–]? ?(\d{3} ?\d{2})`],
    ['SK', String.raw`(?:SK|SR) ?[-–]? ?(\d{3} ?\d{2})`],
    ['HU', String.raw`HU? ?[-–] ?(\d{4})`],
    ['AT', String.raw`(?:A|AT|Ö) ?[-–] ?(\d{4})`],
    ['CH', String.raw`CH ?[-–] ?(\d{4})`],
    ['LI', String.raw`(?:LI|FL) ?[-–] ?(\d{4})`],
    ['BE', String.raw`BE? ?[-–] ?(\d{4})`],
    ['NL', String.raw`NL ?[-–] ?(\d{4} ?[A-Z]{2})`],
    ['RO', String.raw`RO ?[-–]? ?(\d{6})`],
    ['RU', String.raw`RUS? ?[-–]? ?(\d{6})`],
    ['BY', String.raw`BY ?[-–]? ?(\d{6})`],
    ['PL', String.raw`PL ?[-–]? ?(\d{2}-\d{3})`],
    ['SE', String.raw`SE? ?[-–] ?(\d{3} ?\d{2})`],
    ['GR', String.raw`GR ?[-–]? ?(\d{3} ?\d{2})`],
    ['SI', String.raw`(?:SI|SLO) ?[-–]? ?(\d{4})`],
    ['HR', String.raw`HR ?[-–]? ?(\d{5})`],
    ['RS', String.raw`(?:RS|SRB) ?[-–]? ?(\d{5})`],
    ['BA', String.raw`(?:BA|BIH) ?[-–] ?(\d{5})`],
    ['ME', String.raw`MNE? ?[-–] ?(\d{5})`],
    ['MK', String.raw`MK ?[-–] ?(\d{4})`],
    ['BG', String.raw`BG ?[-–]? ?(\d{4})`],
    ['LU', String.raw`L(?:U)? ?[-–] ?(\d{4})`],
    ['FI', String.raw`FI(?:N)? ?[-–] ?(\d{5})`],
    ['NO', String.raw`NO? ?[-–] ?(\d{4})`],
    ['DK', String.raw`DK ?[-–] ?(\d{4})`],
    ['PT', String.raw`PT? ?[-–] ?(\d{4}-\d{3})`],
    ['TR', String.raw`TR ?[-–] ?(\d{5})`],
    ['IL', String.raw`IL ?[-–] ?(\d{7}|\d{5})`],
  ] as const
).map(([country, pattern]) => [country, shape(pattern)]);

/** Codes that only one country, or hardly another, writes so. */
const telling: readonly { country: string; names?: true; weight: number; shape: RegExp }[] = [
  {
    country: 'GB',
    names: true,
    weight: 9,
    shape: shape(String.raw`((?:[A-PR-UWYZ][A-HK-Y]?\d[A-Z\d]?|GIR) {0,2}\d[ABD-HJLNP-UW-Z]{2})`),
  },
  {
    country: 'CA',
    names: true,
    weight: 9,
    shape: shape(String.raw`([ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z][ -]?\d[ABCEGHJ-NPRSTV-Z]\d)`),
  },
  {
    country: 'IE',
    names: true,
    weight: 8,
    shape: shape(String.raw`([AC-FHKNPRTV-Y]\d[\dW] ?[\dAC-FHKNPRTV-Y]{4})`),
  },
  { country: 'MT', names: true, weight: 7, shape: shape(String.raw`([A-Z]{3} ?\d{4})`) },
  { country: 'PL', weight: 8, shape: shape(String.raw`(\d{2}[-–]\d{3})`) },
  { country: 'NL', weight: 7, shape: shape(String.raw`([1-9]\d{3} ?[A-Z]{2})`) },
  { country: 'PT', weight: 8, shape: shape(String.raw`(\d{4}[-–]\d{3})`) },
  { country: 'BR', weight: 7, shape: shape(String.raw`(\d{2}\.?\d{3}-\d{3})`) },
  { country: 'JP', weight: 7, shape: shape(String.raw`(?:〒 ?)?(\d{3}-\d{4})`) },
];

const five = shape(String.raw`(\d{5})`);
const six = shape(String.raw`(\d{6})`);
const four = shape(String.raw`(\d{4})`);
const threeTwo = shape(String.raw`(\d{3} ?\d{2})`);
const threeThree = shape(String.raw`(\d{3} ?\d{3})`);
const spaced = shape(String.raw`(\d{3} \d{2})`);
const zip = shape(String.raw`(\d{5}(?:[-–]\d{4})?)`);
const own = new Map<string, RegExp>([
  ['US', zip],
  ['PR', zip],
  ['MX', five],
  ['SG', six],
  ['IN', threeThree],
  ['IS', shape(String.raw`(\d{3})`)],
  ['TW', shape(String.raw`(\d{3}(?:\d{2,3})?)`)],
  ['IL', shape(String.raw`(\d{7}|\d{5})`)],
  ['IR', shape(String.raw`(\d{10}|\d{5}-\d{5})`)],
]);
const sameShape = (form: RegExp, countries: string) => {
  for (const country of countries.split(' ')) own.set(country, form);
};
sameShape(threeTwo, 'CZ SK SE GR');
sameShape(
  five,
  'EE DE FR IT ES UA LT HR FI RS TR ME BA MA DZ EG SA ID MY TH KR KW JO CU PE UY LK PK NP MC SM VA DO GT',
);
sameShape(six, 'RU RO BY KZ CN KG UZ TJ TM VN CO EC NG');
sameShape(four, 'HU AT CH BE DK NO BG SI LV LU AU NZ MD CY MK ZA PH GE TN LI AL AM AR BD VE PY AZ');

/** What says that the number behind it is a postal code. */
const label =
  /(?<![\p{L}\d])(?:zip(?:\s?code)?|post\s?code|postal\scode|psč|irsz|irányítószám|cod(?:ul)?\spo(?:ș|ş|s)tal|c\.?\s?p|cap|plz|индекс|індекс|sihtnumber|pin(?:code)?|kod(?:\spocztowy)?|t\.?k|τ\.?κ|п\.?\s?к)\.?\s?[:.]?$/iu;
/** What makes it something else: a box, a suite, a road's number, a year. */
const otherLabel =
  /(?<![\p{L}\d])(?:box|postfach|p\.?\s?f|postbus|přihrádka|apartado|а\/я|suite|ste|unit|room|rm|apt|floor|route|rte|highway|hwy|road|loop|no|nr|č|čp|č\.\s?p|№|#|p\.?\s?o\.?\s?b|private bag|since|est|founded|od|roku|rok|seit|anul|hrsz|series|model|bp|b\.p|cs|tsa)\.?:?$/iu;

function found(match: RegExpMatchArray, weight: number, country?: string): FoundCode {
  const code = (match[1] ?? '')
    .replace(/\s{2,}/g, ' ')
    .replace(/–/g, '-')
    .trim();
  return {
    code,
    start: match.index ?? 0,
    end: (match.index ?? 0) + match[0].length,
    country,
    weight,
  };
}

const direction = /^\d{4} (?:SW|SE|NW|NE|ST|ND|RD|TH)$/;

/** Forms of many countries, with what must stand somewhere in a text for them to match. */
const generalForms: readonly (readonly [form: RegExp, weight: number, needed: RegExp])[] = [
  [spaced, 5, /\d{3} \d{2}/],
  [six, 4, /\d{6}/],
  [zip, 4, /\d{5}/],
  [four, 2, /\d{4}/],
];

/** Without one of these in it no form with letters or dashes can match: most parts have none. */
const letterBefore = /[A-ZÖ] ?[-–]? ?\d/;
const amongDigits = /\d(?:[-–]\d| ?[A-Z]{2})/;

/** All that could be the postal code in one part of an address; `country` is the named or presumed one. */
export function findPostalCodes(part: string, country?: string): FoundCode[] {
  if (!/\d[\d ]?\d|\d[A-Z]/.test(part)) return [];
  const codes: FoundCode[] = [];
  if (letterBefore.test(part))
    for (const [named, form] of lettered)
      for (const match of part.matchAll(form)) codes.push(found(match, 9, named));
  // What these are told by is a letter or a dash among digits.
  if (letterBefore.test(part) || amongDigits.test(part)) codes.push(...tellingCodes(part, country));
  const form = country === undefined ? undefined : own.get(country);
  if (form)
    for (const match of part.matchAll(form))
      codes.push(found(match, (match[1] ?? '').length > 4 ? 6 : 5));
  for (const [general, weight, needed] of generalForms)
    if (needed.test(part))
      for (const match of part.matchAll(general)) codes.push(found(match, weight));
  return codes
    .map((code) => withLabel(code, part))
    .filter(({ weight }) => weight > 0)
    .filter((code, at, all) => !all.some((other, place) => covers(other, code, place < at)));
}

function tellingCodes(part: string, country?: string): FoundCode[] {
  const codes: FoundCode[] = [];
  for (const { country: of, names, weight, shape: form } of telling)
    for (const match of part.matchAll(form)) {
      if (of === 'NL' && country !== 'NL' && direction.test(match[1] ?? '')) continue;
      if ((of === 'JP' || of === 'MT' || of === 'IE') && country !== of) continue;
      // "2500HD" without a space is a model more likely where codes are written otherwise.
      const glued = of === 'NL' && country !== undefined && !/ /.test(match[1] ?? '');
      const own = country === of ? 10 : glued ? 3 : weight;
      codes.push(found(match, own, names ? of : undefined));
    }
  return codes;
}

/** What stands before a number says what it is. */
function withLabel(code: FoundCode, part: string): FoundCode {
  const before = part.slice(0, code.start).trimEnd();
  const from = Math.max(0, before.length - 30);
  const labelled = label.exec(before.slice(from));
  if (labelled) return { ...code, start: from + labelled.index, weight: 10 };
  return code.weight < 9 && otherLabel.test(before.slice(from)) ? { ...code, weight: 0 } : code;
}

/** Whether the other reading takes the same characters and says more. */
function covers(other: FoundCode, code: FoundCode, isBefore: boolean): boolean {
  if (other === code || other.start >= code.end || code.start >= other.end) return false;
  return other.weight > code.weight || (other.weight === code.weight && isBefore);
}
