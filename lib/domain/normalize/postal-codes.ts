/** How a country writes its postal codes. */
interface CodeShape {
  country: string;
  /** One group: the code as kept, without the country's letters. */
  shape: RegExp;
  /** Without a hint the shape alone may be trusted. */
  telling?: true;
}

export interface FoundCode {
  code: string;
  start: number;
  end: number;
  /** Set where the code itself names its country ("D-10115") or only one writes it so. */
  country?: string;
  /** A bare number that may be anything: needs a street or a hint beside it. */
  weak: boolean;
}

const edge = String.raw`(?<![\p{L}\d/.,+-])`;
const end = String.raw`(?![\p{L}\d/%]|[-.]\d)`;
const shape = (pattern: string) => new RegExp(`${edge}${pattern}${end}`, 'u');

/** Codes with the country's letters in front: they name it. */
const lettered: [country: string, shape: RegExp][] = [
  ['LV', shape(String.raw`(LV ?[-–]? ?\d{4})`)],
  ['LT', shape(String.raw`(LT ?[-–]? ?\d{5})`)],
  ['DE', shape(String.raw`(?:DE?|FRG) ?[-–] ?(\d{5})`)],
  ['FR', shape(String.raw`FR? ?[-–] ?(\d{5})`)],
  ['IT', shape(String.raw`IT? ?[-–] ?(\d{5})`)],
  ['ES', shape(String.raw`ES? ?[-–] ?(\d{5})`)],
  ['EE', shape(String.raw`EE ?[-–] ?(\d{5})`)],
  ['UA', shape(String.raw`UA ?[-–] ?(\d{5})`)],
  ['CZ', shape(String.raw`CZ ?[-–]? ?(\d{3} ?\d{2})`)],
  ['SK', shape(String.raw`(?:SK|SR) ?[-–]? ?(\d{3} ?\d{2})`)],
  ['HU', shape(String.raw`HU? ?[-–] ?(\d{4})`)],
  ['AT', shape(String.raw`(?:A|AT|Ö) ?[-–] ?(\d{4})`)],
  ['CH', shape(String.raw`CH ?[-–] ?(\d{4})`)],
  ['BE', shape(String.raw`BE? ?[-–] ?(\d{4})`)],
  ['NL', shape(String.raw`NL ?[-–] ?(\d{4} ?[A-Z]{2})`)],
  ['RO', shape(String.raw`RO ?[-–]? ?(\d{6})`)],
  ['RU', shape(String.raw`RU ?[-–]? ?(\d{6})`)],
  ['PL', shape(String.raw`PL ?[-–]? ?(\d{2}-\d{3})`)],
  ['MD', shape(String.raw`MD ?[-–]? ?(\d{4})`)],
  ['SE', shape(String.raw`SE? ?[-–] ?(\d{3} ?\d{2})`)],
  ['SI', shape(String.raw`SI ?[-–] ?(\d{4})`)],
  ['HR', shape(String.raw`HR ?[-–] ?(\d{5})`)],
  ['LU', shape(String.raw`L(?:U)? ?[-–] ?(\d{4})`)],
];

const five = shape(String.raw`(\d{5})`);
const six = shape(String.raw`(\d{6})`);
const four = shape(String.raw`(\d{4})`);
const threeTwo = shape(String.raw`(\d{3} ?\d{2})`);

const shapes: CodeShape[] = [
  {
    country: 'GB',
    shape: shape(String.raw`((?:[A-Z]{1,2}\d[A-Z\d]?|GIR) ?\d[A-Z]{2})`),
    telling: true,
  },
  { country: 'CA', shape: shape(String.raw`([A-Z]\d[A-Z] ?\d[A-Z]\d)`), telling: true },
  { country: 'PL', shape: shape(String.raw`(\d{2}[-–]\d{3})`), telling: true },
  { country: 'NL', shape: shape(String.raw`(\d{4} ?[A-Z]{2})`), telling: true },
  { country: 'PT', shape: shape(String.raw`(\d{4}[-–]\d{3})`), telling: true },
  { country: 'US', shape: shape(String.raw`(\d{5}(?:-\d{4})?)`) },
  { country: 'CZ', shape: threeTwo },
  { country: 'SK', shape: threeTwo },
  { country: 'SE', shape: threeTwo },
  { country: 'GR', shape: threeTwo },
  ...['EE', 'DE', 'FR', 'IT', 'ES', 'UA', 'LT', 'HR', 'FI', 'RS', 'TR', 'MX'].map((country) => ({
    country,
    shape: five,
  })),
  ...['RU', 'RO', 'BY', 'KZ', 'CN', 'SG', 'IN'].map((country) => ({ country, shape: six })),
  ...['HU', 'AT', 'CH', 'BE', 'DK', 'NO', 'BG', 'SI', 'LV', 'LU', 'AU', 'NZ', 'MD', 'CY', 'MK'].map(
    (country) => ({ country, shape: four }),
  ),
];

function take(match: RegExpExecArray, country: string | undefined, weak: boolean): FoundCode {
  const code = (match[1] ?? '')
    .replace(/\s{2,}/g, ' ')
    .replace(/–/g, '-')
    .trim();
  return { code, start: match.index, end: match.index + match[0].length, country, weak };
}

/** The postal code in one part of an address; `country` is the named or presumed one. */
export function findPostalCode(part: string, country?: string): FoundCode | undefined {
  for (const [named, lettering] of lettered) {
    const match = lettering.exec(part);
    if (match) return take(match, named, false);
  }
  for (const own of shapes) {
    if (own.country !== country) continue;
    const match = lastMatch(own.shape, part, country);
    if (match) return take(match, undefined, false);
  }
  for (const { country: telling, shape: form, telling: tells } of shapes) {
    const match = tells ? form.exec(part) : null;
    if (
      match &&
      (telling !== 'NL' || /^\s*\p{Lu}/u.test(part.slice(match.index + match[0].length)))
    ) {
      return take(match, telling === 'GB' || telling === 'CA' ? telling : undefined, false);
    }
  }
  for (const form of [shape(String.raw`(\d{3} \d{2})`), six, five, four]) {
    const match = form.exec(part);
    if (match) return take(match, undefined, form !== six && match[0].length < 6);
  }
  return undefined;
}

/** American house numbers have five digits too: the code is the last of them. */
function lastMatch(form: RegExp, part: string, country: string): RegExpExecArray | null {
  const first = form.exec(part);
  if (!first || country !== 'US') return first;
  const rest = part.slice(first.index + first[0].length);
  const next = form.exec(rest);
  if (!next) return first;
  next.index += first.index + first[0].length;
  return next;
}
