import type { Channel } from '@/lib/domain/follow-up/touch';
import { splitLegalForm } from '@/lib/domain/normalize/company-name';
import {
  amounts,
  type CheckedLanguage,
  type CheckWords,
  checkedLanguages,
  checkWords,
} from './check-words';
import type { LetterPart } from './fill-template';
import { plainForm } from './plain-form';
import type { Sender } from './sender';

/** What makes a first letter or call fail. */
export const findingRules = [
  'no-subject',
  'subject-names-sender',
  'opens-with-oneself',
  'how-are-you',
  'praises-oneself',
  'lists-big-names',
  'asks-for-minutes',
  'no-benefit-first',
  'if-questions-call',
  'flat-no',
  'too-long',
] as const;
export type FindingRule = (typeof findingRules)[number];

export interface Finding {
  rule: FindingRule;
  part: LetterPart;
  /** Where in the part, in its NFC form; the words there are `found`. */
  at: number;
  found: string;
  /** For what is too long: how many words there are and how many are enough. */
  words?: { count: number; most: number };
}

export interface CheckedLetter {
  subject: string;
  body: string;
  /** A letter where absent. */
  channel?: Channel;
}

interface CheckOptions {
  /** Of the letter; only its length and what `sender` tells are checked in one the check does not know. */
  language: string;
  /** Whose name a subject should not have. */
  sender?: Pick<Sender, 'name' | 'company'>;
}

/** As many words are enough to begin a conversation. */
export const mostWords: Readonly<Partial<Record<Channel, number>>> = {
  letter: 130,
  message: 80,
  call: 300,
};

/** The benefit has to come within so many words. */
const firstWords = 45;
/** More of one kind are the same advice again. */
const mostOfOneRule = 5;

const compiled = new Map<string, RegExp>();

function patternOf(entries: readonly string[], minutes = '', start = false): RegExp {
  const key = `${start} ${minutes} ${entries.join('\n')}`;
  const known = compiled.get(key);
  if (known) return known;
  const number = `(?:\\d{1,2}(?: ?- ?\\d{1,2})?|${minutes})`;
  const alternatives = entries.map((entry) =>
    entry
      .replaceAll('#', number)
      .replaceAll('~', '\\p{L}*')
      .replaceAll(' ?', '\\s*')
      .replaceAll(' ', '\\s+'),
  );
  const before = start ? '' : '(?<![\\p{L}\\p{N}])';
  const pattern = new RegExp(
    `${before}(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`,
    start ? 'uy' : 'gu',
  );
  compiled.set(key, pattern);
  return pattern;
}

interface Text {
  part: LetterPart;
  /** NFC. */
  text: string;
  plain: string;
}

const textOf = (part: LetterPart, given: string): Text => {
  const text = given.normalize('NFC');
  return { part, text, plain: plainForm(text) };
};

const finding = (rule: FindingRule, { part, text }: Text, at: number, length: number): Finding => ({
  rule,
  part,
  at,
  found: text.slice(at, at + length),
});

function everywhere(rule: FindingRule, text: Text, entries: readonly string[], minutes?: string) {
  return [...text.plain.matchAll(patternOf(entries, minutes))]
    .slice(0, mostOfOneRule)
    .map((match) => finding(rule, text, match.index, match[0].length));
}

/** How long the match of a sticky pattern at a place is; 0 where there is none. */
function matchAt(pattern: RegExp, plain: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(plain)?.[0].length ?? 0;
}

/** Where the letter itself begins, behind the salutation. */
function startOf({ plain }: Text, words: CheckWords | undefined): number {
  const begin = plain.length - plain.trimStart().length;
  const line = /^[^\n]*/.exec(plain.slice(begin))?.[0] ?? '';
  const behindLine = begin + line.length;
  const skipSpace = (at: number) => at + (/^\s*/.exec(plain.slice(at))?.[0].length ?? 0);
  const count = line.split(/\s+/).length;
  const greets =
    /^\{salutation[^}]*\}/.test(line) ||
    (words !== undefined && matchAt(patternOf(words.greetings, '', true), line, 0) > 0);
  // "Dear Jane" and "Dear Jane,"; with words behind the comma it is more than a salutation.
  const alone = /[,!]\s*$/.test(line) || (count <= 8 && !/[,!.?]/.test(line));
  if (greets && alone) return skipSpace(behindLine);
  if (!greets) return count <= 5 && /[,!]\s*$/.test(line) ? skipSpace(behindLine) : begin;
  // The salutation and the first sentence share a line.
  const comma =
    /^[^,!.\n]*[,!.]\s*(?:(?:vazen\p{L}+ )?(?:pan[ei]?|frau|herr|mr|mrs|ms)\.? [^,\n]{1,40},\s*)?/u.exec(
      line,
    );
  return begin + (comma?.[0].length ?? 0);
}

/** The sender's names as they might stand in a text. */
function ownNames(sender: CheckOptions['sender']): string[] {
  const company = sender?.company ?? '';
  return [sender?.name ?? '', company, company && splitLegalForm(company).base]
    .map((name) => plainForm(name.normalize('NFC')).trim())
    .filter((name) => name.length > 2)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
}

/** Fields that name the sender, as they stand in a template. */
const ownFields = '\\{\\s*(?:me|mycompany)\\s*(?:\\|[^}]*)?\\}';

/** The sender's names, or fields for them; at the place where a search begins, or anywhere. */
function namesOf(names: readonly string[], sticky: boolean): RegExp {
  const any = [...names, ownFields].join('|').replaceAll(' ', '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, sticky ? 'uy' : 'u');
}

function checkSubject(text: Text, words: CheckWords | undefined, names: readonly string[]) {
  if (text.plain.trim() === '') return [finding('no-subject', text, 0, 0)];
  const found = namesOf(names, false).exec(text.plain);
  if (found) return [finding('subject-names-sender', text, found.index, found[0].length)];
  return words ? everywhere('subject-names-sender', text, words.introducing).slice(0, 1) : [];
}

function checkOpening(text: Text, words: CheckWords | undefined, names: readonly string[]) {
  const start = startOf(text, words);
  const { plain } = text;
  const own =
    matchAt(namesOf(names, true), plain, start) ||
    (words ? matchAt(patternOf(words.oneself, '', true), plain, start) : 0);
  return own > 0 ? [finding('opens-with-oneself', text, start, own)] : [];
}

const amountPattern = new RegExp(amounts.join('|').replaceAll('~', '\\p{L}*'), 'u');
const benefitFields = /\{\s*(?:benefit|proof)\s*(?:\|[^}]*)?\}/;

function checkBenefit(text: Text, words: CheckWords) {
  const start = startOf(text, words);
  const opening = new RegExp(`^(?:\\s*\\S+){1,${firstWords}}`, 'u').exec(text.plain.slice(start));
  const first = opening?.[0] ?? '';
  if (first.trim() === '' || benefitFields.test(first)) return [];
  if (first.search(patternOf(words.benefits)) >= 0) return [];
  if (amountPattern.test(first)) return [];
  const sentence = /^[^.!?\n]*[.!?]?/.exec(text.text.slice(start))?.[0] ?? '';
  return [finding('no-benefit-first', text, start, sentence.length)];
}

/** Three names in a row behind words for customers; names are told by their capitals. */
function checkNames(text: Text, { customers, and }: CheckWords) {
  const name = "\\p{Lu}[\\p{L}\\p{N}&.'’-]*(?:\\s+\\p{Lu}[\\p{L}\\p{N}&.'’-]*){0,3}";
  const list = new RegExp(
    `\\s*:?\\s*${name}(?:\\s*,\\s*${name})+\\s*(?:,|,?\\s+(?:${and}))\\s*${name}`,
    'uy',
  );
  return [...text.plain.matchAll(patternOf(customers))].flatMap((match) => {
    list.lastIndex = match.index + match[0].length;
    const names = list.exec(text.text)?.[0].replace(/[.\s]+$/, '');
    return names === undefined
      ? []
      : [finding('lists-big-names', text, match.index, match[0].length + names.length)];
  });
}

function checkLength(text: Text, channel: Channel): Finding[] {
  const most = mostWords[channel];
  // A field counts as one word, whatever its fallback.
  const all = [...text.text.matchAll(/\{[^{}\n]*\}|[\p{L}\p{N}][^\s{}]*/gu)];
  const first = most === undefined ? undefined : all[most];
  if (most === undefined || first === undefined) return [];
  const rest = text.text.slice(first.index).trimEnd();
  const words = { count: all.length, most };
  return [{ ...finding('too-long', text, first.index, rest.length), words }];
}

const isChecked = (language: string): language is CheckedLanguage =>
  (checkedLanguages as readonly string[]).includes(language);

/** The words of a language ("cs", "de-AT"), if the check knows it. */
export function checkedLanguage(language: string): CheckedLanguage | undefined {
  const [base = ''] = language.toLowerCase().split('-');
  return isChecked(base) ? base : undefined;
}

/**
 * What would make a first letter, message or call fail, in the order of the text, each with its
 * place. A template can be checked as it is: fields in braces count as what they stand for.
 */
export function checkLetter(letter: CheckedLetter, { language, sender }: CheckOptions): Finding[] {
  const channel = letter.channel ?? 'letter';
  const written = channel === 'letter' || channel === 'message';
  const known = checkedLanguage(language);
  const words = known && checkWords[known];
  const subject = textOf('subject', letter.subject);
  const body = textOf('body', letter.body);
  const names = ownNames(sender);
  const findings: Finding[] = [];
  if (channel === 'letter') findings.push(...checkSubject(subject, words, names));
  if (written) findings.push(...checkOpening(body, words, names));
  if (words) {
    findings.push(
      ...everywhere('how-are-you', body, words.howAreYou),
      ...everywhere('praises-oneself', body, words.praise),
      ...checkNames(body, words),
    );
    if (written)
      findings.push(
        ...everywhere('asks-for-minutes', body, words.askingForMinutes, words.minutes),
        ...checkBenefit(body, words),
        ...everywhere('if-questions-call', body, words.ifQuestions),
      );
    if (channel === 'call') findings.push(...everywhere('flat-no', body, words.flatNo));
  }
  findings.push(...checkLength(body, channel));
  const place = ({ part, at }: Finding) => (part === 'subject' ? -1 : at);
  return findings.sort((a, b) => place(a) - place(b));
}
