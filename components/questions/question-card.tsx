import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button, IconButton } from '@/components/ui/button';
import { ChoiceGroup } from '@/components/ui/choice-group';
import type { QuestionHint, QuestionProblem } from '@/lib/domain/questions/check-question-set';
import { leadingSigns } from '@/lib/domain/questions/leading-signs';
import type { DraftAnswer, DraftQuestion } from '@/lib/domain/questions/question-set-draft';
import { AnswerFields } from './answer-fields';
import { newAnswer } from './new-question';
import { ProblemList } from './problem-list';
import styles from './questions-screen.module.css';
import { TextInputs } from './text-inputs';

interface QuestionCardProps {
  question: DraftQuestion;
  /** From 0; and how many there are. */
  at: number;
  count: number;
  translated: boolean;
  problems: readonly QuestionProblem[];
  hints: readonly QuestionHint[];
  onChange(question: DraftQuestion): void;
  onMove(by: -1 | 1): void;
  onRemove(): void;
}

const kinds = ['choice', 'number'] as const;

/** One question while it is written, with what is wrong with it and what is worth a second thought. */
export function QuestionCard(props: QuestionCardProps) {
  const { question, at, count, translated, problems, hints, onChange, onMove, onRemove } = props;
  const t = useTranslations('questions.screen');
  const number = at + 1;
  const { answers } = question;
  const setAnswers = (changed: DraftAnswer[]) => onChange({ ...question, answers: changed });
  const signs = [...new Set(Object.values(question.text))].flatMap(leadingSigns);
  const told = signs.filter(
    ({ code }, place) => signs.findIndex((sign) => sign.code === code) === place,
  );
  return (
    <section className={styles.card} aria-label={t('question', { number })}>
      <div className={styles.cardHead}>
        <h3>{t('question', { number })}</h3>
        <IconButton
          size="small"
          label={t('moveUp', { number })}
          icon={ArrowUp}
          disabled={at === 0}
          onClick={() => onMove(-1)}
        />
        <IconButton
          size="small"
          label={t('moveDown', { number })}
          icon={ArrowDown}
          disabled={number === count}
          onClick={() => onMove(1)}
        />
        <IconButton
          size="small"
          label={t('removeQuestion', { number })}
          icon={Trash2}
          onClick={onRemove}
        />
      </div>
      <TextInputs
        label={t('questionText')}
        text={question.text}
        translated={translated}
        onChange={(text) => onChange({ ...question, text })}
      />
      <ChoiceGroup
        legend={t('kind')}
        legendBeside
        options={kinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
        value={question.kind}
        onChange={(kind) => onChange({ ...question, kind })}
      />
      <ol className={styles.answers} aria-label={t('answers', { number })}>
        {answers.map((answer, place) => (
          <AnswerFields
            key={answer.id}
            answer={answer}
            at={place}
            isNumber={question.kind === 'number'}
            translated={translated}
            onChange={(changed) => setAnswers(answers.with(place, changed))}
            onRemove={() => setAnswers(answers.toSpliced(place, 1))}
          />
        ))}
      </ol>
      {answers.length < 8 && (
        <div>
          <Button
            size="small"
            icon={Plus}
            onClick={() => setAnswers([...answers, newAnswer(answers.length)])}
          >
            {t('addAnswer')}
          </Button>
        </div>
      )}
      <ProblemList
        label={t('question', { number })}
        problems={problems.filter(({ question: place }) => place === at)}
        hints={[...hints.filter(({ question: place }) => place === at), ...told]}
      />
    </section>
  );
}
