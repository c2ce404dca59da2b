import { useLocale, useTranslations } from 'use-intl';
import { ChoiceGroup } from '@/components/ui/choice-group';
import type { MarkerAnswers } from '@/lib/domain/qualification';
import type { MarkerQuestion } from '@/lib/domain/questions/question-parts';
import { localizedText } from './localized-text';
import { NumberQuestion } from './number-question';

interface MarkerQuestionsProps {
  questions: readonly MarkerQuestion[];
  /** Answers to the version that the questions are of. */
  markers: MarkerAnswers;
  onChange(markers: MarkerAnswers): void;
}

const noAnswer = 'unknown';

function withAnswer(
  markers: MarkerAnswers,
  questionId: string,
  answerId: string | undefined,
  number?: number,
): MarkerAnswers {
  const { numbers: typed, ...rest } = markers;
  const answers = { ...markers.answers };
  const numbers = { ...typed };
  delete answers[questionId];
  delete numbers[questionId];
  if (answerId !== undefined) answers[questionId] = answerId;
  if (number !== undefined) numbers[questionId] = number;
  return { ...rest, answers, ...(Object.keys(numbers).length > 0 && { numbers }) };
}

/** Marker questions, each with its answers a tap away or a number to type. */
export function MarkerQuestions({ questions, markers, onChange }: MarkerQuestionsProps) {
  const t = useTranslations('panel.qualify');
  const locale = useLocale();
  return questions.map((question) => {
    const { id, text, answers } = question;
    if (question.kind === 'number')
      return (
        <NumberQuestion
          key={id}
          question={question}
          answerId={markers.answers[id]}
          number={markers.numbers?.[id]}
          onAnswer={(answerId, number) => onChange(withAnswer(markers, id, answerId, number))}
        />
      );
    return (
      <ChoiceGroup
        isQuestion
        key={id}
        legend={localizedText(text, locale)}
        look="chips"
        options={[
          ...answers.map((answer) => ({
            value: answer.id,
            label: localizedText(answer.text, locale),
          })),
          { value: noAnswer, label: t('dontKnow') },
        ]}
        value={markers.answers[id] ?? noAnswer}
        onChange={(chosen) =>
          onChange(withAnswer(markers, id, chosen === noAnswer ? undefined : chosen))
        }
      />
    );
  });
}
