import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { TextField } from '@/components/ui/field';
import { answerOfNumber } from '@/lib/domain/questions/number-ranges';
import type { MarkerQuestion } from '@/lib/domain/questions/question-parts';
import { typedNumber } from '@/lib/domain/questions/question-set-draft';
import { localizedText } from './localized-text';

interface NumberQuestionProps {
  question: MarkerQuestion;
  answerId: string | undefined;
  /** What was typed for it; absent with an answer that came without, from a file say. */
  number: number | undefined;
  /** Undefined: not answered. */
  onAnswer(answerId: string | undefined, number: number | undefined): void;
}

/** A marker question that is answered by a number; which answer that is stands under it. */
export function NumberQuestion({ question, answerId, number, onAnswer }: NumberQuestionProps) {
  const t = useTranslations('questions.lead');
  const locale = useLocale();
  const [typed, setTyped] = useState(number === undefined ? '' : String(number));
  // What the draft has counts, unless it is what stands here in other letters.
  const isStale = (typedNumber(typed) ?? undefined) !== number && number !== undefined;
  const shown = isStale ? String(number) : typed;
  const value = typedNumber(shown);
  const isWrong = value !== undefined && !answerOfNumber(question, value);
  const answer = question.answers.find(({ id }) => id === answerId);
  return (
    <TextField
      label={localizedText(question.text, locale)}
      inputMode="decimal"
      autoComplete="off"
      maxLength={15}
      value={shown}
      hint={answer && t('numberMeans', { answer: localizedText(answer.text, locale) })}
      error={isWrong ? t('numberWrong') : undefined}
      onChange={({ target }) => {
        setTyped(target.value);
        const entered = typedNumber(target.value);
        const found = entered === undefined ? undefined : answerOfNumber(question, entered);
        onAnswer(found?.id, found && entered);
      }}
    />
  );
}
