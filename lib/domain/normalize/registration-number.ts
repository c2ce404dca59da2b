import { cleanText, foldText } from './clean-text';
import { registrationLabels } from './registration-labels';
import { type RegistrationScheme, registrationSchemes } from './registration-schemes';
import { remembering } from './remembering';
import { checkVat, vatCountries, vatPrefix } from './vat-checks';

export { registrationLabels };

export interface ParsedRegistrationNumber {
  /** "CZ-ICO", "EE-KMKR", "EU-VAT-DE" … */
  scheme: string;
  /** Compact form, with the country's letters where they belong to the number. */
  value: string;
  /** As written, without the label. */
  shown: string;
  /** Whether the checksum (or, where the register has none, the form) holds. */
  valid: boolean;
}

export interface RegistrationHints {
  /** The word beside the number: "IČO", "Reg. kood", "ИНН" … */
  label?: string;
  /** ISO 3166-1 alpha-2: settles what a label of several countries means. */
  country?: string;
}

const schemesByLabel = new Map(registrationLabels.map(({ label, schemes }) => [label, schemes]));
const longestLabel = Math.max(...registrationLabels.map(({ label }) => label.split(' ').length));

/** Whether a number belongs to a scheme: its form and its checksum, and its compact form. */
export function validateRegistrationNumber(
  scheme: string,
  value: string,
): { valid: boolean; compact: string } {
  const rules = Object.hasOwn(registrationSchemes, scheme)
    ? registrationSchemes[scheme]
    : undefined;
  const compact = compactOf(value, rules);
  if (!rules) return { valid: false, compact };
  return { valid: rules.form.test(compact) && (rules.check?.(compact) ?? true), compact };
}

/** Schemes of a country whose numbers are written without letters and have a checksum. */
const bareSchemes = remembering((country) => {
  const own = Object.entries(registrationSchemes).filter(
    ([, rules]) => rules.country === country && rules.check !== undefined,
  );
  const bare = own.filter(([, { prefix }]) => prefix === undefined);
  // Where there is no register of its own, as in Denmark, it is the tax number without its letters.
  return (bare.length > 0 ? bare : own).map(([scheme]) => scheme);
});

/** Whether bare digits are a register's or a tax office's number of the country, by their checksum. */
export function isRegisteredNumber(digits: string, country: string): boolean {
  return bareSchemes(country).some((scheme) => validateRegistrationNumber(scheme, digits).valid);
}

function compactOf(value: string, rules?: RegistrationScheme): string {
  const kept = rules?.keepsSlashes ? /[\s.\-–_\\]/g : /[\s.\-–_/\\]/g;
  // "J40/1234/12.05.2020" gives the day of registration where others give its year.
  const dated = value
    .slice(0, 60)
    .toUpperCase()
    .replace(/\/\d\d\.\d\d\.(\d{4})$/, '/$1');
  const compact = dated.replace(kept, '').replace(rules?.dropped ?? /^(?!)/, '');
  if (rules?.keepsSlashes) return compact.replace(/^([A-Z])\//, '$1');
  return rules?.prefix && /^\d/.test(compact) ? rules.prefix + compact : compact;
}

/**
 * The registration or VAT number in a short text, told by its label (given, or in the text before
 * the number), the country and its form; without a label only numbers that nothing else looks like.
 * @returns undefined when nothing there has the form; with a wrong checksum `valid` is false.
 */
export function parseRegistrationNumber(
  text: string,
  hints: RegistrationHints = {},
): ParsedRegistrationNumber | undefined {
  const words = wordsOf(cleanText(text, 200));
  const inText = findLabel(words);
  const given = hints.label ? givenLabel(hints.label) : undefined;
  const schemes = inText?.schemes ?? given?.schemes;
  if (!schemes) return findUnmistakable(words);
  // "HRB 12345", "FN 123456a", "J40/…": the label may be the beginning of the number as well.
  return (
    bestOf(words.slice(inText?.end ?? 0), schemes, hints.country) ??
    (inText && bestOf(words.slice(inText.start), schemes, hints.country)) ??
    findUnmistakable(words)
  );
}

/** The label of a column is asked for with each of its cells. */
const givenLabel = remembering((label) => findLabel(wordsOf(cleanText(label, 120))));

function wordsOf(text: string): string[] {
  return text
    .replace(/(\p{L}[.:]|№)(?=[\p{L}\d])/gu, '$1 ')
    .split(/[\s,;:()|=]+/)
    .filter(Boolean)
    .slice(0, 40);
}

function findLabel(words: string[]): { schemes: string[]; start: number; end: number } | undefined {
  const folded = words.map(foldText);
  for (let start = 0; start < words.length; start += 1) {
    for (let end = Math.min(words.length, start + longestLabel); end > start; end -= 1) {
      const label = folded.slice(start, end).filter(Boolean).join(' ');
      const schemes = schemesByLabel.get(label);
      if (schemes) return { schemes, start, end };
    }
  }
  return undefined;
}

function bestOf(
  words: string[],
  schemes: string[],
  country?: string,
): ParsedRegistrationNumber | undefined {
  const ordered = orderedSchemes(schemes, words, country?.toUpperCase());
  for (const parts of [words, words.flatMap((word) => word.split('/'))]) {
    const found = ordered.flatMap((scheme) => readAs(scheme, parts) ?? []);
    const best = found.find(({ valid }) => valid) ?? found[0];
    if (best) return best;
  }
  return undefined;
}

/** The schemes in the order they are tried: the country's own first, `EU-VAT` by its prefix. */
function orderedSchemes(schemes: string[], words: string[], country?: string): string[] {
  const all = schemes.flatMap((scheme) => {
    if (scheme !== 'EU-VAT') return [scheme];
    const named = vatCountries.filter((code) => words.some((word) => hasPrefix(word, code)));
    const candidates = named.length > 0 ? named : vatCountries.filter((code) => code === country);
    return candidates.map((code) => (code === 'GB' ? 'GB-VAT' : `EU-VAT-${code}`));
  });
  const isOwn = (scheme: string) => registrationSchemes[scheme]?.country === country;
  return [...new Set([...all.filter(isOwn), ...all.filter((scheme) => !isOwn(scheme))])];
}

function hasPrefix(word: string, country: string): boolean {
  const upper = word.toUpperCase();
  const prefix = vatPrefix(country);
  return upper === prefix || (upper.startsWith(prefix) && /^.{2}[ .-]?[0-9A-Z]*\d/.test(upper));
}

/** The first run of words that reads as a number of the scheme; a valid one is preferred. */
function readAs(scheme: string, words: string[]): ParsedRegistrationNumber | undefined {
  let first: ParsedRegistrationNumber | undefined;
  for (let start = 0; start < words.length; start += 1) {
    for (let end = Math.min(words.length, start + 7); end > start; end -= 1) {
      const shown = words
        .slice(start, end)
        .join(' ')
        .replace(/[.\-/]+$/, '');
      const found = readOne(scheme, shown);
      if (found?.valid) return found;
      first ??= found;
    }
    // Anything that is neither a digit nor a short code ends the number's place beside its label.
    if (first) return first;
  }
  return first;
}

function readOne(scheme: string, shown: string): ParsedRegistrationNumber | undefined {
  const rules = registrationSchemes[scheme];
  if (!rules || !/\d/.test(shown) || shown.length > 30) return undefined;
  const { valid, compact } = validateRegistrationNumber(scheme, shown);
  if (isForm(scheme, rules, compact)) return { scheme, value: compact, shown, valid };
  if (!rules.padTo || !/^\d{5,9}$/.test(compact) || compact.length >= rules.padTo) return undefined;
  const padded = validateRegistrationNumber(scheme, compact.padStart(rules.padTo, '0'));
  return padded.valid ? { scheme, value: padded.compact, shown, valid: true } : undefined;
}

function isForm(scheme: string, rules: RegistrationScheme, compact: string): boolean {
  if (!rules.form.test(compact)) return false;
  return !scheme.startsWith('EU-VAT-') || checkVat(rules.country, compact).form;
}

function findUnmistakable(words: string[]): ParsedRegistrationNumber | undefined {
  for (let start = 0; start < words.length; start += 1) {
    for (let end = Math.min(words.length, start + 4); end > start; end -= 1) {
      const shown = words.slice(start, end).join(' ');
      const joined = shown.replace(/ /g, '').toUpperCase();
      for (const [scheme, rules] of Object.entries(registrationSchemes)) {
        if (!rules.unmistakable?.test(joined) && !scheme.startsWith('EU-VAT-')) continue;
        if (scheme.startsWith('EU-VAT-') && !hasPrefix(joined, rules.country)) continue;
        const found = readOne(scheme, shown);
        if (found?.valid) return found;
      }
    }
  }
  return undefined;
}

/**
 * One key for the numbers of one company: a Czech VAT number holds its IČO, a Hungarian or
 * Romanian one the national tax number. For matching; `value` as given by this module.
 */
export function registrationKey(scheme: string, value: string): string {
  if ((scheme === 'CZ-DIC' || scheme === 'EU-VAT-CZ') && value.length === 10) {
    return `CZ-ICO:${value.slice(2)}`;
  }
  if (scheme === 'EU-VAT-CZ') return `CZ-DIC:${value}`;
  if (scheme === 'EU-VAT-HU') return `HU-ANUM:${value.slice(2)}`;
  if (scheme === 'HU-ANUM') return `HU-ANUM:${value.slice(0, 8)}`;
  if (scheme === 'EU-VAT-RO') return `RO-CUI:${value.slice(2)}`;
  if (scheme === 'EU-VAT-EE') return `EE-KMKR:${value}`;
  if (scheme === 'EU-VAT-PL') return `PL-NIP:${value.slice(2)}`;
  if (scheme === 'EU-VAT-SK') return `SK-DIC:${value.slice(2)}`;
  if (scheme === 'EU-VAT-LV') return `LV-REG:${value.slice(2)}`;
  if (scheme === 'EU-VAT-ES') return `ES-NIF:${value.slice(2)}`;
  if (scheme === 'FR-SIRET') return `FR-SIREN:${value.slice(0, 9)}`;
  if (scheme === 'EU-VAT-FR') return `FR-SIREN:${value.slice(4)}`;
  return `${scheme}:${value}`;
}
