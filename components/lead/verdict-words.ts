import type { useTranslations } from 'use-intl';
import type { QuestionSet } from '@/lib/domain/qualification';
import type { NextQuestion, Reason } from '@/lib/domain/verdict';
import { localizedText } from './localized-text';

interface Wording {
  panel: ReturnType<typeof useTranslations<'panel.verdict'>>;
  words: ReturnType<typeof useTranslations<'domain'>>;
  set: QuestionSet;
  locale: string;
}

const inSentence = (word: string, locale: string) => word.toLocaleLowerCase(locale);

/** What the verdict rests on, in words: “over 10”; authority: partly. */
export function reasonInWords(reason: Reason, { panel, words, set, locale }: Wording): string {
  if (reason.code === 'marker') {
    const question = set.questions.find(({ id }) => id === reason.questionId);
    const answer = question?.answers.find(({ id }) => id === reason.answerId);
    return panel('markerReason', { answer: answer ? localizedText(answer.text, locale) : '' });
  }
  if (reason.code === 'criterion')
    return panel('criterionReason', {
      criterion: inSentence(words(`criterion.${reason.criterion}`), locale),
      answer: words(`answerInFull.${reason.answer}`),
    });
  return panel('timeReason', { time: words(`timeToDecision.${reason.value}`) });
}

export function nextQuestionInWords(ask: NextQuestion, { words, set, locale }: Wording): string {
  if (ask.code === 'ask-time-to-decision') return words('askTimeToDecision');
  if (ask.code === 'ask-marker') {
    const question = set.questions.find(({ id }) => id === ask.questionId);
    return question ? localizedText(question.text, locale) : '';
  }
  if (ask.answer === 'partly') return words(`askCriterionPartly.${ask.criterion}`);
  if (ask.answer === 'no') return words(`askCriterionNo.${ask.criterion}`);
  return words(`askCriterion.${ask.criterion}`);
}
