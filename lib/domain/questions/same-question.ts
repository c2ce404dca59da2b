import type { LocalizedText, QuestionSet } from '@/lib/domain/qualification';
import { sameValue } from '@/lib/domain/same-value';
import type { MarkerAnswer, MarkerQuestion } from './question-parts';

/** Texts that somebody typed: English that merely repeats another language is a fallback. */
function typedTexts(text: LocalizedText): Record<string, string> {
  const others = Object.entries(text).filter(([language, words]) => language !== 'en' && words);
  const isFallback = others.some(([, words]) => words === text.en);
  return isFallback ? Object.fromEntries(others) : { en: text.en, ...Object.fromEntries(others) };
}

/** Whether two texts say the same: in every language both have, of which there is at least one. */
export function sameText(a: LocalizedText, b: LocalizedText): boolean {
  const [one, other] = [typedTexts(a), typedTexts(b)];
  const shared = Object.keys(one).filter((language) => other[language] !== undefined);
  return shared.length > 0 && shared.every((language) => one[language] === other[language]);
}

const sameAnswer = (a: MarkerAnswer, b: MarkerAnswer | undefined) =>
  a.id === b?.id && sameText(a.text, b.text) && a.from === b.from && a.to === b.to;

/** Whether the same thing is asked: the groups of the answers do not matter, nor do translations added. */
export const asksTheSame = (a: MarkerQuestion, b: MarkerQuestion): boolean =>
  a.id === b.id && (a.kind ?? 'choice') === (b.kind ?? 'choice') && sameText(a.text, b.text);

/** Whether a question is unchanged: the same is asked, and the same answers are offered in some order. */
export function sameQuestion(a: MarkerQuestion, b: MarkerQuestion): boolean {
  if (!asksTheSame(a, b) || a.answers.length !== b.answers.length) return false;
  return a.answers.every((answer) =>
    sameAnswer(
      answer,
      b.answers.find(({ id }) => id === answer.id),
    ),
  );
}

/** Whether two versions are the same but for their number. */
export function sameSet(a: QuestionSet, b: QuestionSet): boolean {
  const { version: _, ...one } = a;
  const { version: __, ...other } = b;
  return sameValue(
    { combine: { by: 'majority' }, ...one },
    { combine: { by: 'majority' }, ...other },
  );
}
