import type { Lead } from '@/lib/domain/lead';
import { fillTemplate } from '@/lib/domain/letters/fill-template';
import { languageOfLead } from '@/lib/domain/letters/language-of-lead';
import type { Sender } from '@/lib/domain/letters/sender';
import { inLanguage, resumeTemplate, stepTemplate } from '@/lib/domain/letters/step-template';
import type { PlaybookItem } from '@/lib/domain/playbook/playbook-item';
import type { Template } from '@/lib/domain/playbook/template';
import { criteria } from '@/lib/domain/qualification';
import { type Followed, progressOn } from './follow-strategy';
import { findStrategy } from './strategy-for';

/** In whose name lines are said, and in which language where the lead's is not known. */
export interface Speaker {
  sender: Sender;
  locale: string;
}

/** A line that is to be said; headings of a script's parts are in capitals. */
const isSaid = (line: string) => /\p{Ll}/u.test(line);
/** How a letter greets says nothing yet. */
const isGreeting = (line: string) => /^\s*\{\s*salutation\b[^{}]*\}\s*\p{P}*\s*$/iu.test(line);
/** Where a sentence ends and the next begins, with a capital or a field. */
const betweenSentences = /(?<=[.!?…])\s+(?=[\p{Lu}\p{Pi}"{])/u;

/** Whether a sentence says something by itself: who is speaking does not, nor do a word or two. */
const saysSomething = (sentence: string) =>
  !/\{\s*me\b[^{}]*\}/iu.test(sentence) && sentence.trim().split(/\s+/u).length > 2;

/**
 * The first line of a letter or script, filled as letters are. Of its sentences those at the beginning
 * that lack something are left out, and all from the next one that does: nobody says a brace. ''
 * where what is left says nothing.
 */
function openingOf({ body, language }: Template, lead: Lead, sender: Sender): string {
  const first = body.split('\n').find((line) => isSaid(line) && !isGreeting(line)) ?? '';
  const said: string[] = [];
  let isWhole = true;
  let isLine = false;
  for (const sentence of first.split(betweenSentences)) {
    const filled = fillTemplate({ subject: '', body: sentence, language }, lead, sender);
    if (filled.missing.length === 0) {
      said.push(filled.body.replace(/\n/g, ', '));
      isLine ||= saysSomething(sentence);
      continue;
    }
    isWhole = false;
    if (said.length > 0) break;
  }
  return !isWhole && !isLine ? '' : said.join(' ').replace(/\s+/g, ' ').trim();
}

/** The letter or script of a step, in the language of the lead where there is one in it. */
function templateFor(
  id: string,
  lead: Lead,
  playbook: readonly PlaybookItem[],
  locale: string,
): Template | undefined {
  const templates = playbook.filter((item) => item.part === 'template');
  const languages = [...new Set(templates.map(({ value }) => value.language))];
  const own = inLanguage(id, languageOfLead(lead, languages, locale), templates) ?? id;
  return templates.find((item) => item.id === own)?.value;
}

/** The step of the strategy that is next on a day; undefined where none runs or the playbook lost it. */
export function findNextStep(followed: Followed, playbook: readonly PlaybookItem[], today: string) {
  const progress = progressOn(followed, today);
  if (progress?.state !== 'running') return undefined;
  const strategy = findStrategy(playbook, progress.strategy);
  const step = strategy?.value.steps[progress.step];
  return strategy && step ? { step, at: progress.step, strategy } : undefined;
}

/**
 * The line to open with: what a person noted for this step, the opening of its script, or what the
 * step is to reach; after a pause what its script is called. '' where nothing is known.
 */
export function openingLine(
  lead: Lead,
  playbook: readonly PlaybookItem[],
  today: string,
  { sender, locale }: Speaker,
): string {
  const { due } = lead;
  if (due?.why === 'person' && due.note) return due.note;
  const next = findNextStep(lead, playbook, today);
  if (!next || due?.why === 'person') return due?.note ?? '';
  const id = stepTemplate(lead, playbook, today);
  const template = id === undefined ? undefined : templateFor(id, lead, playbook, locale);
  const opening = template && openingOf(template, lead, sender);
  if (opening) return opening;
  // After a pause the aim of the first step is not what the letter is for: it is, by its name.
  const isAgain = resumeTemplate(lead, playbook, today) !== undefined;
  return isAgain && template ? template.name : next.step.aim;
}

/** The first quotation that speaks for the lead; '' where none was pinned. */
export function firstEvidence({ qualification }: Lead): string {
  for (const criterion of criteria) {
    const quote = qualification.criteria[criterion].evidence[0]?.quote;
    if (quote) return quote.replace(/\s+/g, ' ');
  }
  return '';
}
