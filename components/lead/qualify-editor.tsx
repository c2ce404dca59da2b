import { useTranslations } from 'use-intl';
import { ChoiceGroup } from '@/components/ui/choice-group';
import type { LeadDraft } from '@/lib/domain/lead';
import {
  type Criterion,
  type CriterionState,
  criteria,
  type Evidence,
  type Qualification,
  timesToDecision,
} from '@/lib/domain/qualification';
import { type AskedQuestions, setOf } from '@/lib/domain/questions/asked-questions';
import { isVersion } from '@/lib/domain/questions/question-parts';
import { CriterionRow } from './criterion-row';
import { FormerAnswersNote } from './former-answers-note';
import { HoldBackChoice } from './hold-back-choice';
import { MarkerQuestions } from './marker-questions';
import styles from './qualify-editor.module.css';
import { TrialQuestions } from './trial-questions';

interface QualifyEditorProps {
  draft: LeadDraft;
  /** What is asked today, and the versions the draft's answers belong to. */
  questions: AskedQuestions;
  onChange(draft: LeadDraft): void;
  /** Reads what is selected on the page; absent where there is no page. Undefined: nothing is selected. */
  onPinEvidence?(): Promise<Evidence | undefined>;
}

/** Four criteria, the marker questions and the time to decision, each answer one tap away. */
export function QualifyEditor({ draft, questions, onChange, onPinEvidence }: QualifyEditorProps) {
  const t = useTranslations('panel.qualify');
  const words = useTranslations('domain');
  const { qualification } = draft;
  // Told to newcomers; who has answered something has seen it.
  const untouched = criteria.every(
    (criterion) => qualification.criteria[criterion].answer === 'unknown',
  );
  const change = (part: Partial<Qualification>) =>
    onChange({ ...draft, qualification: { ...qualification, ...part } });
  const changeCriterion = (criterion: Criterion, state: CriterionState) =>
    change({ criteria: { ...qualification.criteria, [criterion]: state } });
  const set = setOf(questions, qualification.markers);
  // Answers to a version that nobody knows any more show as what was not answered.
  const markers = isVersion(qualification.markers, set)
    ? qualification.markers
    : { setId: set.id, setVersion: set.version, answers: {} };
  return (
    <div className={styles.qualify}>
      <div className={styles.criteria}>
        {criteria.map((criterion) => (
          <CriterionRow
            key={criterion}
            criterion={criterion}
            state={qualification.criteria[criterion]}
            onChange={(state) => changeCriterion(criterion, state)}
            onPinEvidence={onPinEvidence}
          />
        ))}
        {onPinEvidence && untouched && <p className={styles.hint}>{t('pinHint')}</p>}
      </div>
      <FormerAnswersNote qualification={qualification} questions={questions} onChange={change} />
      <MarkerQuestions
        questions={set.questions}
        markers={markers}
        onChange={(answers) => change({ markers: answers })}
      />
      <ChoiceGroup
        isQuestion
        legend={words('field.timeToDecision')}
        look="chips"
        options={timesToDecision.map((value) => ({
          value,
          label: words(`timeToDecision.${value}`),
        }))}
        value={qualification.timeToDecision}
        onChange={(timeToDecision) => change({ timeToDecision })}
      />
      <HoldBackChoice draft={draft} onChange={onChange} />
      <TrialQuestions
        qualification={qualification}
        questions={questions}
        set={set}
        onChange={change}
      />
    </div>
  );
}
