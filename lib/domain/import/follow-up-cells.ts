import { cleanText, foldText } from '@/lib/domain/normalize/clean-text';
import {
  type Criterion,
  criteria,
  type QuestionSet,
  type TimeToDecision,
} from '@/lib/domain/qualification';
import type { ImportField } from './import-target';
import type { ImportedFollowUp, RowProblemCode } from './imported-row';
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
function cleanLines(text: string, most: number): string {
  const lines = text.split(/\r\n|\n|\r/).map((line) => cleanText(line, most));
  return lines.join('\n').trim().slice(0, most);
}

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
  const word = <Value>(find: (word: string) => Value | undefined): Value | undefined => {
    const value = find(text);
    if (value === undefined) complain('unknown-word', text);
    return value;
  };
  const criterion = criteria.find((each) => each === target || `${each}Note` === target);
  if (criterion) {
    const answer = word(target === criterion ? findAnswer : () => 'unknown' as const);
    readCriterion(to, criterion, target, cell, answer);
    return;
  }
  switch (target) {
    case 'stage':
      to.stage = word(findStage);
      return;
    case 'stageReason':
      to.stageReason = text.slice(0, 500);
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
      const tags = parts.map((tag) => cleanText(tag.replace(/^\s*\* ?/, ''), 60));
      to.tags = [...new Set([...(to.tags ?? []), ...tags.filter(Boolean)])].slice(0, 50);
      return;
    }
    case 'paidOrders':
      to.paidOrders = cleanLines(cell, 2000);
      return;
    case 'preliminaryOrders':
      to.preliminaryOrders = cleanLines(cell, 2000);
      return;
    case 'comments':
      to.note = [to.note, cleanLines(cell, 10_000)].filter(Boolean).join('\n').slice(0, 10_000);
      return;
    case 'responsible':
      to.responsible = cleanText(cell, 120);
      return;
    default:
      return;
  }
}

function readCriterion(
  to: ImportedFollowUp,
  criterion: Criterion,
  target: ImportField,
  cell: string,
  answer: ReturnType<typeof findAnswer>,
): void {
  if (target !== criterion)
    to.criterionNotes = { ...to.criterionNotes, [criterion]: cleanLines(cell, 2000) };
  else if (answer) to.answers = { ...to.answers, [criterion]: answer };
}
