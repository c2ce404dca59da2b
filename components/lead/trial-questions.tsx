import { FlaskConical } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Qualification, QuestionSet } from '@/lib/domain/qualification';
import { type AskedQuestions, findAmong } from '@/lib/domain/questions/asked-questions';
import { moveToTrial, trialQuestions } from '@/lib/domain/questions/carry-over';
import { MarkerQuestions } from './marker-questions';
import styles from './trial-questions.module.css';

interface TrialQuestionsProps {
  qualification: Qualification;
  questions: AskedQuestions;
  /** The version that is asked beside them. */
  set: QuestionSet;
  onChange(qualification: Qualification): void;
}

/** The questions on trial that are not asked anyway: answers are collected and decide nothing. */
export function TrialQuestions({ qualification, questions, set, onChange }: TrialQuestionsProps) {
  const t = useTranslations('questions.lead');
  const { trial } = questions;
  const asked = trial ? trialQuestions(trial, set) : [];
  if (!trial || asked.length === 0) return null;
  const moved = moveToTrial(qualification, trial, findAmong(questions));
  if (!moved.trial) return null;
  return (
    <section className={styles.trial} aria-label={t('trial')}>
      <p className={styles.title}>
        <FlaskConical aria-hidden size={14} />
        {t('trial')}
      </p>
      <MarkerQuestions
        questions={asked}
        markers={moved.trial}
        onChange={(answers) => onChange({ ...moved, trial: answers })}
      />
    </section>
  );
}
