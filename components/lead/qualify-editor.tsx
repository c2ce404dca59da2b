import { useLocale, useTranslations } from 'use-intl';
import { ChoiceGroup } from '@/components/ui/choice-group';
import type { LeadDraft } from '@/lib/domain/lead';
import {
  type Criterion,
  type CriterionState,
  criteria,
  type Evidence,
  type Qualification,
  type QuestionSet,
  timesToDecision,
} from '@/lib/domain/qualification';
import { CriterionRow } from './criterion-row';
import { localizedText } from './localized-text';
import styles from './qualify-editor.module.css';

interface QualifyEditorProps {
  draft: LeadDraft;
  /** The version of the question set the draft's answers belong to. */
  set: QuestionSet;
  onChange(draft: LeadDraft): void;
  /** Reads what is selected on the page; absent where there is no page. Undefined: nothing is selected. */
  onPinEvidence?(): Promise<Evidence | undefined>;
}

const noAnswer = 'unknown';

/** Four criteria, the marker questions and the time to decision, each answer one tap away. */
export function QualifyEditor({ draft, set, onChange, onPinEvidence }: QualifyEditorProps) {
  const t = useTranslations('panel.qualify');
  const words = useTranslations('domain');
  const locale = useLocale();
  const { qualification } = draft;
  // Told to newcomers; who has answered something has seen it.
  const untouched = criteria.every(
    (criterion) => qualification.criteria[criterion].answer === 'unknown',
  );
  const change = (part: Partial<Qualification>) =>
    onChange({ ...draft, qualification: { ...qualification, ...part } });
  const changeCriterion = (criterion: Criterion, state: CriterionState) =>
    change({ criteria: { ...qualification.criteria, [criterion]: state } });
  const answerMarker = (questionId: string, answerId: string) => {
    const answers = { ...qualification.markers.answers, [questionId]: answerId };
    if (answerId === noAnswer) delete answers[questionId];
    change({ markers: { setId: set.id, setVersion: set.version, answers } });
  };
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
      {set.questions.map((question) => (
        <ChoiceGroup
          key={question.id}
          legend={localizedText(question.text, locale)}
          look="chips"
          options={[
            ...question.answers.map(({ id, text }) => ({
              value: id,
              label: localizedText(text, locale),
            })),
            { value: noAnswer, label: t('dontKnow') },
          ]}
          value={qualification.markers.answers[question.id] ?? noAnswer}
          onChange={(answerId) => answerMarker(question.id, answerId)}
        />
      ))}
      <ChoiceGroup
        legend={words('field.timeToDecision')}
        look="chips"
        options={timesToDecision.map((value) => ({
          value,
          label: words(`timeToDecision.${value}`),
        }))}
        value={qualification.timeToDecision}
        onChange={(timeToDecision) => change({ timeToDecision })}
      />
    </div>
  );
}
