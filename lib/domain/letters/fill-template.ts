import type { Lead } from '@/lib/domain/lead';
import type { Template } from '@/lib/domain/playbook/template';
import { type FieldValues, fieldValues, letterField } from './letter-fields';
import { letterLine, letterLines, valueLine } from './letter-text';
import type { PlainReason } from './salutation';
import type { Sender } from './sender';
import { templateParts } from './template-parts';

export type LetterPart = 'subject' | 'body';

/**
 * What a filled letter lacks: `empty`: there is no value and no fallback; `unknown`: there is no
 * such field; `brace`: a brace that belongs to no field. It stands in the letter as written in the
 * template, so that nobody overlooks it.
 */
export interface Missing {
  kind: 'empty' | 'unknown' | 'brace';
  /** The field's name as this module knows it, else as written. */
  field: string;
  /** As written in the template and the letter: "{town}". */
  written: string;
  part: LetterPart;
  /** Where in the filled part, and where in that of the template. */
  at: number;
  templateAt: number;
  /** Line of the filled part, from 1. */
  line: number;
}

export interface FilledLetter {
  subject: string;
  body: string;
  missing: Missing[];
  /** Why the salutation goes without a name, where the template has one. */
  plainBecause?: PlainReason;
}

type Unplaced = Omit<Missing, 'part' | 'line'>;

interface FilledLine {
  text: string;
  missing: Unplaced[];
  /** It had fields, all are left out on purpose, and there are no words beside them. */
  vacant: boolean;
  greeted: boolean;
}

type ValueFor = (name: string) => string | undefined;

/** One line of a template with its values; `at`: where it begins in its part of the template. */
function fillLine(line: string, at: number, valueFor: ValueFor): FilledLine {
  const missing: Unplaced[] = [];
  let text = '';
  let leftOut = false;
  let filled = false;
  let greeted = false;
  for (const part of templateParts(line)) {
    if (part.kind === 'text') {
      // Where a value was left out, one of the two spaces around it goes with it.
      const closesUp = leftOut && /(?:^|\s)$/.test(text) && !filled;
      text += closesUp ? part.text.replace(/^ /, '') : part.text;
      filled = false;
      continue;
    }
    const { text: written } = part;
    const place = { written, at: text.length, templateAt: at + part.at };
    if (part.kind === 'brace') {
      missing.push({ ...place, kind: 'brace', field: '' });
      text += written;
      filled = true;
      continue;
    }
    const field = letterField(part.name) ?? part.name;
    const value = valueFor(field);
    greeted ||= field === 'salutation';
    if (value) text += value;
    else if (value !== undefined && part.fallback !== undefined) text += part.fallback;
    else {
      missing.push({ ...place, kind: value === undefined ? 'unknown' : 'empty', field });
      text += written;
    }
    filled = text.length > place.at;
    leftOut ||= !filled;
  }
  const vacant = leftOut && !/[\p{L}\p{N}]/u.test(text);
  return { text, missing, vacant, greeted };
}

function fillPart(text: string, part: LetterPart, valueFor: ValueFor) {
  const kept: string[] = [];
  const missing: Missing[] = [];
  let greeted = false;
  let from = 0;
  let at = 0;
  let number = 1;
  for (const line of text.split('\n')) {
    const filled = fillLine(line, from, valueFor);
    from += line.length + 1;
    greeted ||= filled.greeted;
    if (filled.vacant) continue;
    for (const each of filled.missing) {
      const before = filled.text.slice(0, each.at).split('\n').length - 1;
      missing.push({ ...each, part, at: at + each.at, line: number + before });
    }
    kept.push(filled.text);
    at += filled.text.length + 1;
    number += filled.text.split('\n').length;
  }
  return { text: kept.join('\n'), missing, greeted };
}

/** As far as a text may be cut at both ends without a piece that is missing something. */
function trimmed({ text, missing }: { text: string; missing: Missing[] }) {
  const start = text.length - text.trimStart().length;
  const lines = text.slice(0, start).split('\n').length - 1;
  return {
    text: text.trim(),
    missing: missing.map((each) => ({ ...each, at: each.at - start, line: each.line - lines })),
  };
}

/**
 * A template with the values of a lead and of who writes. A field without a value stands as its
 * fallback; without one it stays as written and is named in `missing`, like a field nobody knows.
 * Values are put in as they are and never read as fields; the subject is always one line.
 * `given`: values by field that somebody typed for this letter; they go before the lead's.
 */
export function fillTemplate(
  template: Pick<Template, 'subject' | 'body' | 'language'>,
  lead: Lead,
  sender: Sender,
  given: Readonly<Record<string, string>> = {},
): FilledLetter {
  const { values, plainBecause }: FieldValues = fieldValues(lead, sender, template.language);
  const valueFor: ValueFor = (name) => {
    const typed = Object.hasOwn(given, name) ? valueLine(given[name] ?? '') : '';
    if (typed !== '') return typed;
    const field = letterField(name);
    return field && values[field];
  };
  const subject = trimmed(fillPart(letterLine(template.subject), 'subject', valueFor));
  const filledBody = fillPart(letterLines(template.body), 'body', valueFor);
  const body = trimmed(filledBody);
  return {
    // A value may have lines of its own: the signature.
    subject: subject.text.replace(/\n/g, ' '),
    body: body.text,
    missing: [...subject.missing, ...body.missing],
    ...(filledBody.greeted && !given.salutation?.trim() && plainBecause && { plainBecause }),
  };
}
