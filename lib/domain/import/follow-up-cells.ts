import { cleanText, foldText } from '@/lib/domain/normalize/clean-text';
import {
  type Criterion,
  criteria,
  type QuestionSet,
  type TimeToDecision,
} from '@/lib/domain/qualification';
import type { ImportField } from './import-target';
import type { ImportedFollowUp, RowProblemCode } from './imported-row';
import { mostCriterionNote } from './lay-follow-up';
import { type DayOrder, dayOf, timeOfDay } from './plain-values';
import { splitCell } from './split-cell';
import {
  findAnswer,
  findPotential,
  findSourceChannel,
  findStage,
  findTemperature,
  findTimeToDecision,
} from './value-words';

const decisionOf: Record<'hot' | 'warm' | 'cold', TimeToDecision> = {
  hot: 'now',
  warm: 'within-two-months',
  cold: 'no-date',
};

/** Text of several lines, each cleaned. */
function cleanLines(text: string): string {
  const lines = text.split(/\r\n|\n|\r/).map((line) => cleanText(line, line.length));
  return lines.join('\n').trim();
}

/** A note of our own export has quotations in it that are no part of the note. */
const quotation = /^“.*”$/;
const withoutQuotations = (note: string) =>
  note
    .split('\n')
    .filter((line) => !quotation.test(line))
    .join('\n');

/** "Who takes care of it today? nobody; How often …? monthly": question and answer in any language. */
function markersOf(
  cell: string,
  { questions }: QuestionSet,
): { answers: Record<string, string>; bad?: string } {
  const answers: Record<string, string> = {};
  let bad: string | undefined;
  for (const part of cell.split(/[;\n]/).map((each) => each.trim())) {
    const said = foldText(part);
    if (!said) continue;
    const found = questions.flatMap((question) =>
      [question.id, ...Object.values(question.text)].flatMap((text) => {
        const asked = foldText(text);
        if (!said.startsWith(asked)) return [];
        const rest = said.slice(asked.length).trim();
        const answer = question.answers.find(({ id, text: words }) =>
          [id, ...Object.values(words)].some((word) => foldText(word) === rest),
        );
        return answer ? [{ question: question.id, answer: answer.id }] : [];
      }),
    )[0];
    if (found) answers[found.question] = found.answer;
    else bad ??= part;
  }
  return { answers, ...(bad !== undefined && { bad }) };
}

/** Reads a cell of what a representative adds to a record. */
export function readFollowUpCell(
  to: ImportedFollowUp,
  target: ImportField,
  cell: string,
  { order, set }: { order: DayOrder; set: QuestionSet },
  complain: (code: RowProblemCode, value: string) => void,
): void {
  const text = cleanText(cell, 2000);
  /** As much of it as there is room for; what is cut off is told. */
  const within = (most: number, whole: string): string => {
    if (whole.length > most) complain('too-long', whole);
    // Not through the middle of a sign that takes two.
    return whole.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
  };
  const word = <Value>(find: (word: string) => Value | undefined): Value | undefined => {
    const value = find(text);
    if (value === undefined) complain('unknown-word', text);
    return value;
  };
  const criterion = criteria.find((each) => each === target || `${each}Note` === target);
  if (criterion) {
    const answer = word(target === criterion ? findAnswer : () => 'unknown' as const);
    const note = target === criterion ? '' : cleanLines(cell);
    within(mostCriterionNote, withoutQuotations(note));
    readCriterion(to, criterion, target, note, answer);
    return;
  }
  switch (target) {
    case 'stage':
      to.stage = word(findStage);
      return;
    case 'stageReason':
      to.stageReason = within(500, text);
      return;
    case 'comeBackOn':
    case 'capturedOn':
    case 'stageSince':
    case 'retainUntil':
    case 'notifiedAt': {
      const day = dayOf(text, order);
      if (day === undefined) complain('not-a-date', text);
      else if (target === 'comeBackOn') to.comeBackOn = day;
      else to[target === 'capturedOn' ? 'createdAt' : target] = timeOfDay(day);
      return;
    }
    case 'potential':
      to.potential = word(findPotential);
      return;
    case 'temperature': {
      const temperature = word(findTemperature);
      if (temperature) to.timeToDecision = decisionOf[temperature];
      return;
    }
    case 'timeToDecision':
      to.timeToDecision = word(findTimeToDecision);
      return;
    case 'markerAnswers': {
      const { answers, bad } = markersOf(cell, set);
      to.markers = answers;
      if (bad !== undefined) complain('unknown-word', cleanText(bad, 200));
      return;
    }
    case 'sourceChannel':
      to.sourceChannel = word(findSourceChannel);
      return;
    case 'sourceSite':
      to.sourceSite = text
        .replace(/^https?:\/\//i, '')
        .replace(/\/.*$/, '')
        .slice(0, 253);
      return;
    case 'sourcePage':
      if (/^https?:\/\/\S+$/i.test(text)) to.sourcePage = text.slice(0, 2048);
      else complain('not-a-web-address', text);
      return;
    case 'tags': {
      const parts = cell.includes(';') ? splitCell(cell) : cell.split(/:::|[,|\n]/);
      const tags = parts.map((tag) => within(60, cleanText(tag.replace(/^\s*\* ?/, ''), 2000)));
      const all = [...new Set([...(to.tags ?? []), ...tags.filter(Boolean)])];
      if (all.length > 50) complain('too-long', all.slice(50).join('; '));
      to.tags = all.slice(0, 50);
      return;
    }
    case 'paidOrders':
      to.paidOrders = within(2000, cleanLines(cell));
      return;
    case 'preliminaryOrders':
      to.preliminaryOrders = within(2000, cleanLines(cell));
      return;
    case 'comments':
      to.note = within(10_000, [to.note, cleanLines(cell)].filter(Boolean).join('\n'));
      return;
    case 'responsible':
      to.responsible = within(120, text);
      return;
    default:
      return;
  }
}

function readCriterion(
  to: ImportedFollowUp,
  criterion: Criterion,
  target: ImportField,
  note: string,
  answer: ReturnType<typeof findAnswer>,
): void {
  if (target !== criterion) to.criterionNotes = { ...to.criterionNotes, [criterion]: note };
  else if (answer) to.answers = { ...to.answers, [criterion]: answer };
}
