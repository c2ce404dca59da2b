import { remember } from '../remember';
import { ambiguousForms, legalForms, notInCapitals } from '../vocabulary/legal-forms';
import { foldWords } from './fold';

interface Form {
  /** Without its spaces. */
  form: string;
  ambiguous: boolean;
  /** Counts only where the whole text is in capitals. */
  inCapitals: boolean;
}

/** By the first letter, the longest first: far cheaper than one long pattern. */
const formsByLetter = new Map<string, Form[]>();
/** Spaces that a form is written with or without: "s. r. o.". */
const spacedForms = new Set<string>();

function know(written: string, ambiguous: boolean, inCapitals = false): void {
  const form = written.replace(/ /g, '');
  if (form !== written) spacedForms.add(form);
  const list = formsByLetter.get(form.charAt(0)) ?? [];
  if (!list.some((known) => known.form === form)) list.push({ form, ambiguous, inCapitals });
  formsByLetter.set(form.charAt(0), list);
}

// "KFT.", "Sp. z o.o."; of two letters in capitals, "A.S.", are somebody's as often as not.
for (const written of legalForms) {
  const ambiguous = ambiguousForms.has(written);
  const isShort = written.replace(/[ .]/g, '').length < 3;
  know(written, ambiguous);
  if (!isShort) know(written.charAt(0).toUpperCase() + written.slice(1), ambiguous);
  if (!isShort || written.includes('.'))
    if (!notInCapitals.test(written)) know(written.toUpperCase(), ambiguous, isShort);
}
for (const list of formsByLetter.values()) list.sort((a, b) => b.form.length - a.form.length);

const formStart = /[^\s,;:([{<|/–—-],?\s(?=\S)/g;
const afterForm = /[\s,;:)"”»|/–-]/;

const isSpace = (character: string) => character === ' ' || character === '\u00a0';

/** The offset behind `form` when it stands at `from`; undefined when it does not. */
function endOfForm(text: string, from: number, form: string): number | undefined {
  let at = from;
  for (let index = 0; index < form.length; index += 1) {
    if (index > 0 && isSpace(text.charAt(at)) && spacedForms.has(form)) at += 1;
    if (text.charAt(at) !== form.charAt(index)) return undefined;
    at += 1;
  }
  return at;
}

/** A legal form behind a name: anywhere in the text, or, also one that is a word too, at its end. */
function findForm(text: string, ambiguous: boolean): { from: number; end: number } | undefined {
  for (const { 0: before, index } of text.matchAll(formStart)) {
    const from = index + before.length;
    for (const { form, ambiguous: unsure, inCapitals } of formsByLetter.get(text.charAt(from)) ??
      []) {
      const end = endOfForm(text, from, form);
      if (end === undefined || (inCapitals && /\p{Ll}/u.test(text))) continue;
      if (
        ambiguous
          ? end === text.length
          : !unsure && (end === text.length || afterForm.test(text.charAt(end)))
      )
        return { from, end };
    }
  }
  return undefined;
}

/** Forms before the name: ООО «Ромашка», OÜ Näidis, S.C. Exemplu. */
const formBefore =
  /(?:^|[\s(,:])(?:ООО|ОАО|ЗАО|ПАО|АО|ИП|ТОВ|ФОП|ТОО|ГК|OÜ|AS|SIA|UAB|MTÜ|S\.C\.|SC|P\.P\.H\.U\.)\s{1,2}(?=[«"„“]|\p{Lu})/u;
const quoted =
  /(?:ООО|ОАО|ЗАО|ПАО|АО|ТОВ|ТОО|ГК|SIA|UAB|OÜ|AS)\s{1,2}[«"„“]([^«»"„“”]{2,80})[»"“”]/u;

const connectors = new Set('& + a and und és ja și si и i of de the - – für pro for by'.split(' '));
const afterYear =
  /^(?:©|\(c\)|copyright)?\s{0,3}(?:©|\(c\)|copyright)?[\s,]{0,3}(?:(?:19|20)\d\d(?:\s?[-–—,]\s?(?:19|20)?\d\d)?)?[\s,.–-]{0,4}(?:by\s)?/i;
const rights =
  /[\s,|–-]{0,4}(?:\(?(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?\)?\.?)?[\s,|–-]{0,4}(?:all rights? reserved|všechna práva vyhrazena|všetky práva vyhradené|alle rechte vorbehalten|minden jog fenntartva|kõik õigused|toate drepturile|все права защищены|wszelkie prawa|copyright|powered by|design(?:ed)? by|created by|vytvořil|privacy|terms|site by|website by|webdesign|\||•|·).{0,400}$/i;

/** Whether a short text ends (or, in Russian, begins) with a legal form. */
export const hasLegalForm = remember(
  (text) =>
    text.length <= 160 &&
    (findForm(text.trim(), true) ?? findForm(text, false) ?? formBefore.test(text)) !== false,
);

/** The company named in a line with a legal form: the line itself or the capitalised words before the form. */
export function findCompanyName(text: string): string | undefined {
  if (text.length > 1000) return undefined;
  const inQuotes = quoted.exec(text);
  if (inQuotes) return inQuotes[0].trim();
  const line = text.replace(/[\s,;|•·–-]+$/, '');
  const last = line.length <= 90 ? findForm(line, true) : undefined;
  if (last) return trimStart(line, last.from);
  const form = findForm(text, false);
  if (form) return trimStart(text.slice(0, form.end), form.from);
  const before = formBefore.exec(text);
  if (before && text.length <= 90)
    return text
      .slice(before.index)
      .replace(/^[\s(,:]+/, '')
      .split(/,\s|\s[|•–-]\s/)[0]
      ?.trim();
  return undefined;
}

/** Cuts away what cannot belong to the name: everything before its capitalised words. `form`: where its form begins. */
function trimStart(text: string, form: number): string | undefined {
  const part =
    text
      .split(/[|•;!?]\s|\s[–—]\s|:\s|\d{4}\s(?=\p{Lu})|©/u)
      .at(-1)
      ?.trim() ?? '';
  const words = part.split(/\s+/);
  const inForm = text.slice(form).trim().split(/\s+/).length;
  let from = Math.max(0, words.length - inForm);
  while (from > 0 && words.length - from < 12) {
    const word = words[from - 1] ?? '';
    const name =
      /^["“„«'(]?[\p{Lu}\d&+]/u.test(word) ||
      connectors.has(word.toLowerCase()) ||
      /^[a-z]+\.[a-z]{2,4}$/i.test(word);
    if (!name && from < words.length - inForm) break;
    const beforeForm = word.endsWith(',') && from === words.length - inForm;
    if (
      /[,.]$/.test(word) &&
      !beforeForm &&
      !/^(?:\p{L}\.|[sd][tr]\.|(?:co|inc)\.,?|\p{L}{1,20}-,)$/iu.test(word)
    )
      break;
    from -= 1;
  }
  while (
    from < words.length - 1 &&
    connectors.has((words[from] ?? '').toLowerCase()) &&
    (words[from] ?? '').toLowerCase() !== 'the'
  )
    from += 1;
  const name = words.slice(from).join(' ');
  return name.length >= 4 && /\p{L}{2}/u.test(name) ? name : undefined;
}

/** The owner in a copyright line: "© 2026 Firma s.r.o. All rights reserved." */
export function findCopyrightOwner(text: string): string | undefined {
  const at = /©|\(c\)\s|copyright/i.exec(text)?.index;
  if (at === undefined || text.length > 600) return undefined;
  const after = text.slice(at).replace(afterYear, '');
  const owner = after
    .replace(rights, '')
    .replace(/[\s,–|-]+$/, '')
    .trim();
  const dotted = findCompanyName(owner);
  const name =
    dotted ??
    owner
      .replace(/[\s.]+$/, '')
      .split(/\.\s|\s[|–—]\s/)[0]
      ?.trim() ??
    '';
  if (
    name.length < 2 ||
    name.length > 80 ||
    !/\p{L}{2}/u.test(name) ||
    foldWords(name).split(' ').length > 9
  )
    return undefined;
  return /^\p{Ll}/u.test(name) && !/^[\w-]+\.\w{2,6}$/.test(name) ? undefined : name;
}
