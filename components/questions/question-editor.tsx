import { FlaskConical, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { CheckBox } from '@/components/ui/check-box';
import type { QuestionSet } from '@/lib/domain/qualification';
import { questionHints } from '@/lib/domain/questions/check-question-set';
import type { DraftQuestion } from '@/lib/domain/questions/question-set-draft';
import type { QuestionState } from '@/lib/services/question-actions';
import { CombineFields } from './combine-fields';
import { newQuestion } from './new-question';
import { ProblemList } from './problem-list';
import { QuestionCard } from './question-card';
import styles from './questions-screen.module.css';
import { TextInputs } from './text-inputs';
import type { QuestionDrafting } from './use-question-draft';

interface QuestionEditorProps {
  state: QuestionState;
  drafting: QuestionDrafting;
  readOnly: boolean;
  onTrial(set: QuestionSet): void;
  onPreview(set: QuestionSet): void;
  onActivate(set: QuestionSet): void;
  onDiscard(): void;
}

/** Where a set is written, and from where it is tried, looked at and made the asked one. */
export function QuestionEditor(props: QuestionEditorProps) {
  const { state, drafting, readOnly, onTrial, onPreview, onActivate, onDiscard } = props;
  const t = useTranslations('questions.screen');
  const { draft, problems, set, isKnown, isWritten, change } = drafting;
  const { questions } = draft;
  // Whoever wrote translations goes on with them; those of the shipped questions are not theirs.
  const [translated, setTranslated] = useState(
    () =>
      draft.basedOn?.version !== 1 &&
      questions.some(({ text }) => Object.values(text).filter(Boolean).length > 1),
  );
  const setQuestions = (changed: DraftQuestion[]) => change({ ...draft, questions: changed });
  const move = (at: number, by: -1 | 1) => {
    const question = questions[at];
    if (question) setQuestions(questions.toSpliced(at, 1).toSpliced(at + by, 0, question));
  };
  const isActive = set.id === state.active.id && set.version === state.active.version;
  const isTried = set.id === state.trial?.set.id && set.version === state.trial.set.version;
  const blocked = problems.length > 0;
  const hints = questionHints(draft);
  return (
    <section className={styles.section} aria-label={t('version', { version: set.version })}>
      <div className={styles.cardHead}>
        <h2>{t('version', { version: set.version })}</h2>
        <CheckBox checked={translated} onChange={setTranslated}>
          {t('translations')}
        </CheckBox>
      </div>
      <p className={styles.quiet}>
        {isKnown
          ? t('unchanged', { version: set.version })
          : draft.basedOn && t('writtenFrom', { version: draft.basedOn.version })}
      </p>
      <TextInputs
        label={t('name')}
        text={draft.name}
        translated={translated}
        onChange={(name) => change({ ...draft, name })}
      />
      {questions.map((question, at) => (
        <QuestionCard
          key={question.id}
          question={question}
          at={at}
          count={questions.length}
          translated={translated}
          problems={problems}
          hints={hints}
          onChange={(changed) => setQuestions(questions.with(at, changed))}
          onMove={(by) => move(at, by)}
          onRemove={() => setQuestions(questions.toSpliced(at, 1))}
        />
      ))}
      {questions.length < 4 && (
        <div>
          <Button icon={Plus} onClick={() => setQuestions([...questions, newQuestion()])}>
            {t('addQuestion')}
          </Button>
        </div>
      )}
      <CombineFields
        combine={draft.combine}
        onChange={(combine) => change({ ...draft, combine })}
      />
      <ProblemList
        label={t('problems', { count: problems.length })}
        problems={problems.filter(({ question }) => question === undefined)}
      />
      <div className={styles.foot}>
        <Button
          variant="primary"
          icon={FlaskConical}
          disabled={blocked || isActive || isTried || readOnly}
          onClick={() => onTrial(set)}
        >
          {t('startTrial')}
        </Button>
        <Button disabled={blocked || isActive} onClick={() => onPreview(set)}>
          {t('preview')}
        </Button>
        <Button disabled={blocked || isActive || readOnly} onClick={() => onActivate(set)}>
          {t('activate')}
        </Button>
        {isWritten && (
          <Button variant="quiet" onClick={onDiscard}>
            {t('discardDraft')}
          </Button>
        )}
        <span role="status" className={styles.quiet}>
          {blocked ? t('problems', { count: problems.length }) : isKnown ? '' : t('fine')}
        </span>
      </div>
    </section>
  );
}
