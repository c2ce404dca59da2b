import { cleanText, foldText } from './clean-text';
import { prefixForms, statusWords, suffixForms } from './legal-forms';
import { remembering } from './remembering';

export interface CompanyName {
  /** The name alone: no legal form, no quotation marks around it. */
  base: string;
  /** The legal form as written. */
  legalForm?: string;
}

const ascii = /^[ -~]*$/;

/** What forms are compared by: no spaces, dots, accents, case. */
function formKey(text: string): string {
  // Most have nothing that needs more.
  if (ascii.test(text) && !text.includes('&') && !text.includes('u.'))
    return text.toLowerCase().replace(/[^a-z\d]+/g, '');
  return foldText(text.replace(/&/g, ' und ').replace(/\bu\./g, 'und')).replace(/ /g, '');
}

/** Each form by its key, with the spellings whose capitals count for short ones. */
function index(forms: string[]): Map<string, string[]> {
  const byKey = new Map<string, string[]>();
  for (const form of forms) {
    const key = formKey(form);
    const others = byKey.get(key);
    if (others) others.push(form);
    else byKey.set(key, [form]);
  }
  return byKey;
}

const suffixes = index(Object.values(suffixForms).flat());
const prefixes = index(prefixForms);
const statuses = new Set(statusWords.map(formKey));
const mostWords = 8;
/** Every part of the keys that ends or begins them: what has none of it has no form there. */
const endings = new Set<string>();
for (const keys of [suffixes.keys(), statuses])
  for (const key of keys) for (let at = 0; at < key.length; at += 1) endings.add(key.slice(at));
const beginnings = new Set<string>();
for (const key of prefixes.keys())
  for (let end = 1; end <= key.length; end += 1) beginnings.add(key.slice(0, end));
const wordKey = remembering(formKey, 16_384);

/** The words of a text. */
interface Words {
  text: string;
  /** Where all of them begin. */
  starts: readonly number[];
  /**
   * The last of them, each with what the text is compared by from there on; as far back as that
   * can be a legal form or a status.
   */
  ends: readonly { at: number; key: string }[];
}

let lastWords: Words | undefined;

/**
 * The words of a text; several that look at one text one after the other share them. A key is
 * `formKey` of that end of the text, since nothing of what stands between words is left in it.
 */
function wordsOf(text: string): Words {
  if (lastWords?.text === text) return lastWords;
  const starts = wordStarts(text);
  const ends: { at: number; key: string }[] = [];
  let key = '';
  for (let place = starts.length - 1; place >= 0 && ends.length < mostWords; place -= 1) {
    const at = starts[place] ?? 0;
    key = wordKey(text.slice(at, starts[place + 1])) + key;
    if (key && !endings.has(key)) break;
    ends.unshift({ at, key });
  }
  lastWords = { text, starts, ends };
  return lastWords;
}

/**
 * A company's name taken apart; `legalForm` is missing where none is recognised. Remembered for as many
 * as a large import has: it is matched by its name first, and kept with it afterwards.
 */
export const splitLegalForm = remembering((name): Readonly<CompanyName> => {
  const text = unquote(withoutStatus(cleanText(name, 500)));
  const behind = findSuffix(text);
  if (behind) {
    const base = baseOf(text.slice(0, behind.at));
    if (base) return { base: withoutTradePrefix(base, behind.form), legalForm: behind.form };
  }
  const before = findPrefix(text);
  if (before) {
    const base = baseOf(text.slice(before.end));
    if (base) return { base, legalForm: before.form };
  }
  return { base: baseOf(text) || text };
}, 131_072);

/**
 * Whether a text ends or begins with a legal form that could hardly be anything else: short forms
 * count only with their own capitals or dots ("AS", "a.s.", not "as").
 */
export const hasLegalForm = remembering((text): boolean => {
  const name = unquote(withoutStatus(cleanText(text, 500)));
  const found = findSuffix(name, true) ?? findPrefix(name, true);
  if (!found) return false;
  const rest = 'at' in found ? name.slice(0, found.at) : name.slice(found.end);
  return /\p{L}|\d/u.test(rest);
});

/** Equal for two spellings of one name: folded, without legal form, words in order. */
export function companyNameKey(name: string): string {
  const folded = foldText(splitLegalForm(name).base) || foldText(name);
  return folded.split(' ').sort().join(' ');
}

const betweenWords = /[\s,;–—-]/;

/** Where words begin: at the start, behind a space, a comma or a dash. */
function wordStarts(text: string): number[] {
  const starts: number[] = [];
  let isBetween = true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Letters and figures of most names; the others are looked at closely.
    const isInWord = (code > 0x2d && code < 0x3b) || (code > 0x3b && code < 0x7f);
    const wasBetween = isBetween;
    isBetween = !isInWord && betweenWords.test(text.charAt(at));
    if (wasBetween && !isBetween) starts.push(at);
  }
  return starts;
}

function findSuffix(text: string, strict = false): { at: number; form: string } | undefined {
  for (const { at, key } of wordsOf(text).ends) {
    if (at === 0 || !suffixes.has(key)) continue;
    const form = text.slice(at).replace(/[\s,;]+$/, '');
    if (isForm(suffixes, form, key, { rest: text.slice(0, at), strict })) return { at, form };
  }
  const glued = gluedSuffix.exec(text);
  return glued ? { at: glued.index, form: glued[0] } : undefined;
}

/** Chinese, Japanese and Korean forms stand without any space. */
const gluedSuffix = /(?<=\S)(?:株式会社|有限会社|股份有限公司|有限公司|주식회사)$/;
const gluedPrefix = /^(?:株式会社|有限会社|주식회사)(?=\S)/;

function findPrefix(text: string, strict = false): { end: number; form: string } | undefined {
  const starts = wordsOf(text).starts.slice(1, mostWords + 1);
  const quote = text.search(/["„“«»”'‚‘]/);
  if (quote <= 0 && !beginnings.has(wordKey(text.slice(0, starts[0])))) return gluedForm(text);
  const ends = (quote > 0 ? [...starts, quote] : starts).sort((a, b) => b - a);
  for (const end of ends) {
    const form = text.slice(0, end).replace(/[\s,]+$/, '');
    const rest = text.slice(end);
    if (isForm(prefixes, form, formKey(form), { rest, strict }) && !isTail(form, rest))
      return { end, form };
  }
  return gluedForm(text);
}

function gluedForm(text: string): { end: number; form: string } | undefined {
  const glued = gluedPrefix.exec(text);
  return glued ? { end: glued[0].length, form: glued[0] } : undefined;
}

/** Two letters in front of a lower-case word are more likely a word than a form. */
function isTail(form: string, rest: string): boolean {
  return form.length <= 2 && /^\p{Ll}/u.test(rest) && form !== form.toLowerCase();
}

/** `key`: what the form as written is compared by. */
function isForm(
  forms: Map<string, string[]>,
  written: string,
  key: string,
  { rest, strict }: { rest: string; strict: boolean },
): boolean {
  if (written.length > 70) return false;
  const spellings = forms.get(key);
  if (!spellings) return false;
  // "z o o" and the like need no dots; single letters without dots must at least be capitals.
  if (/\s/.test(written) && /(^|\s)\p{Ll}(?=\s|$)/u.test(written) && key.length < 4) return false;
  if (key.length > 3 || /[./]/.test(written)) return true;
  const asSpelled = spellings.some(
    (spelling) => /\p{Lu}/u.test(spelling) && spelling.replace(/[.\s]/g, '') === written,
  );
  if (asSpelled || (written === written.toUpperCase() && written !== written.toLowerCase())) {
    return true;
  }
  // "samsung sa": somebody typed it all in lower case; "Siemens Ag" is as careless.
  if (strict) return key.length === 3;
  return key.length === 3 || rest === rest.toLowerCase() || /^\p{Lu}/u.test(written);
}

/** Romanian "SC … SRL": the first two letters only say "trading company". */
function withoutTradePrefix(base: string, form: string): string {
  if (!/^(?:srl|srld|sa|snc|scs|sca)$/.test(formKey(form))) return base;
  return baseOf(base.replace(/^S\.?\s?C\.?\s+(?=\S)/, '')) || base;
}

function withoutStatus(text: string): string {
  for (const { at, key } of wordsOf(text).ends.slice(-4)) {
    if (at === 0 || !statuses.has(key)) continue;
    const rest = text.slice(0, at).replace(/[\s,;(–—-]+$/, '');
    if (rest && findSuffix(rest)) return rest;
  }
  return text;
}

const opening = '"„“«»”‚‘\'`';
const closing = '"“”»«‘’\'`';

/** The name without what surrounds it: quotation marks, commas, dashes. */
function baseOf(text: string): string {
  return unquote(text.replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, ''));
}

function unquote(text: string): string {
  let inner = text.trim();
  for (let round = 0; round < 3 && inner.length > 2; round += 1) {
    const first = inner.charAt(0);
    const last = inner.slice(-1);
    const opens = opening.includes(first);
    const closes = closing.includes(last);
    if (opens && closes) inner = inner.slice(1, -1).trim();
    else if (opens && !hasAny(inner.slice(1), closing)) inner = inner.slice(1).trim();
    else if (closes && last !== "'" && last !== '’' && !hasAny(inner.slice(0, -1), opening)) {
      inner = inner.slice(0, -1).trim();
    } else break;
  }
  return inner;
}

function hasAny(text: string, marks: string): boolean {
  return [...text].some((mark) => marks.includes(mark));
}
