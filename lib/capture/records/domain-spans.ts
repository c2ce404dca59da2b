import { foldSameLength } from '../visible/fold';
import { letter } from '../vocabulary/letters';

/** Second-level labels that belong to the ending: "firma.co.uk". */
const partsOfEnding = /^(?:co|com|org|net|ac|gov|edu|or|ne|go|ltd|plc|me|nom|in|biz|info)$/;

/** The label of a host that its owner chose, letters and figures only: "www.brazda-stavby.co.uk" → "brazdastavby". */
export function chosenLabel(host: string): string {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  let at = labels.length - 2;
  if (at > 0 && partsOfEnding.test(labels[at] ?? '') && (labels.at(-1)?.length ?? 0) === 2) at -= 1;
  const label = labels[Math.max(0, at)] ?? '';
  return /^\d+$/.test(label) ? '' : label.replace(/-/g, '');
}

const wordPattern = new RegExp(`[${letter}\\d]+`, 'g');
/** What a domain has before or behind the name: "gokovarna.example", "kovarnaonline.example". */
const decorations =
  /^(?:go|my|the|get|visit|www|e|i|hotel|restaurace|restaurant|group|inc|llc|ltd|co|corp|gmbh|sro|as|kft|srl|oy|ou|ag|kg|online|web|site|shop|store|net|usa|us|uk|eu|cz|sk|hu|ro|ru|ee|de|at|ch|pl|fr|it|es|nyc|la|tx|hq|app|auto)$/;
const joined = ['and', 'und', 'et', 'n', 'a', 'y', 'e', 'i', 'es', 'ja'];
/** Words of a name that its domain leaves out at times. */
const leftOut = /^(?:and|und|et|of|the|de|a|y|e|i|at|in|for|und|der|die|das|du|la|le|s)$/;
const article = /(?:^|\s)(?:The|THE)\s$/;
const maxWords = 7;
/** Capitalised words that follow a name: " Real Estate", " Web Design & Graphics". */
const goesOn = /^(?:\s(?:&\s|and\s|und\s|of\s)?\p{Lu}[\p{L}\d'’&-]{0,30}){1,5}/u;

/** Who practises under a name of their own: the profession and what stands before the surname belong to it. */
const professions = [
  'Architekt(?:in|ka)?|Rechtsanw(?:alt|ältin)|Anwalt|Anwältin|Steuerberater(?:in)?|Notar(?:in|ka)?|Ziviltechniker(?:in)?',
  '(?:Zahn|Tier|Fach|Haut|Kinder|Frauen)(?:arzt|ärztin)|Arzt|Ärztin|Heilpraktiker(?:in)?',
  'Advokát(?:ka)?|Notář(?:ka)?|Exekutor(?:ka)?|Adwokat|Notariusz|Radca Prawny|Ügyvéd|Közjegyző|Avocat|Arhitect|Notar Public',
  'Адвокат|Нотариус|Архитектор|Advokaat|Notaire|Architecte|Avvocato|Notaio|Architetto|Abogad[oa]|Arquitect[oa]',
].join('|');
/** "Architekt DI Jan ", "Rechtsanwältin Mag. Eva ", before the surname. */
const practising = new RegExp(
  `(?<!\\p{L})(?:${professions}) (?:\\p{Lu}[\\p{L}.-]{0,12} ){0,3}\\p{Lu}[\\p{L}'’-]{1,20} $`,
  'u',
);

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The offset behind the words from `from` on that the label is made of; undefined when they are not. */
function endOfSpan(text: string, words: readonly Word[], from: number, label: string) {
  const first = words[from];
  if (!first) return undefined;
  let at = label.indexOf(first.text);
  if (at < 0 || (at > 0 && !decorations.test(label.slice(0, at)))) return undefined;
  at += first.text.length;
  let last = from;
  for (let next = from + 1; next < words.length && next < from + maxWords; next += 1) {
    if (at >= label.length) break;
    const word = words[next];
    const before = words[next - 1];
    if (!word || !before) break;
    const between = text.slice(before.end, word.start);
    if (between.length > 3) break;
    const and = /[&+]/.test(between)
      ? joined.find((one) => label.startsWith(one + word.text, at))
      : undefined;
    if (and !== undefined) at += and.length;
    if (label.startsWith(word.text, at)) {
      at += word.text.length;
      last = next;
    } else if (!leftOut.test(word.text)) break;
  }
  const rest = label.slice(at);
  const named = label.length - rest.length;
  return rest === '' || (named >= 4 && decorations.test(rest)) ? words[last]?.end : undefined;
}

/**
 * What in a line of text domains are made of, as the line writes it: "Brázda & syn" for "brazdaasyn";
 * then the same with the capitalised words that follow it, where there are any. The text is cut into
 * words once, for any number of labels.
 */
export function domainSpans(text: string): (label: string) => string[] {
  if (text.length > 600) return () => [];
  const words = [...foldSameLength(text).matchAll(wordPattern)].map(
    ({ 0: word, index }): Word => ({ text: word, start: index, end: index + word.length }),
  );
  return (label) => (label.length < 3 ? [] : spansOf(text, words, label));
}

function spansOf(text: string, words: readonly Word[], label: string): string[] {
  const found: string[] = [];
  words.forEach((word, at) => {
    const end = endOfSpan(text, words, at, label);
    if (end === undefined) return;
    const around = text.charAt(word.start - 1) + text.charAt(end);
    // Part of an address or a handle, not a name.
    if (/[@/_]/.test(around) || /^\.\p{L}{2,}/u.test(text.slice(end, end + 5))) return;
    const before = text.slice(Math.max(0, word.start - 120), word.start);
    const [called = ''] = end === word.end ? (practising.exec(before) ?? []) : [];
    const start = word.start - (article.test(before) ? 4 : called.length);
    const span = text.slice(start, end);
    if (!/\p{Lu}|\p{Lo}/u.test(span)) return;
    found.push(span);
    const [more = ''] = goesOn.exec(text.slice(end, end + 120)) ?? [];
    if (more) found.push(span + more);
  });
  return found;
}
