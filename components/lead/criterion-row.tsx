import { MessageSquareText } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { TextArea } from '@/components/ui/field';
import {
  type Criterion,
  type CriterionState,
  criterionAnswers,
  type Evidence,
} from '@/lib/domain/qualification';
import styles from './criterion-row.module.css';
import { EvidenceList } from './evidence-list';

interface CriterionRowProps {
  criterion: Criterion;
  state: CriterionState;
  onChange(state: CriterionState): void;
  onPinEvidence?(): Promise<Evidence | undefined>;
}

/** One criterion: its answer, and behind it a note and quotations that support it. */
export function CriterionRow({ criterion, state, onChange, onPinEvidence }: CriterionRowProps) {
  const t = useTranslations('panel.qualify');
  const words = useTranslations('domain');
  const [noteOpen, setNoteOpen] = useState(state.note !== '');
  const [nothingSelected, setNothingSelected] = useState(false);
  const name = words(`criterion.${criterion}`);
  const meaning = words(`partlyMeaning.${criterion}`);
  const pin = async () => {
    const evidence = await onPinEvidence?.();
    setNothingSelected(!evidence);
    if (evidence && !state.evidence.some(({ quote }) => quote === evidence.quote))
      onChange({ ...state, evidence: [...state.evidence, evidence].slice(-10) });
  };
  return (
    <div className={styles.row}>
      <div className={styles.line}>
        <span className={styles.name} title={words(`criterionQuestion.${criterion}`)} aria-hidden>
          {name}
        </span>
        <div className={styles.choice}>
          <ChoiceGroup
            legend={`${name}: ${words(`criterionQuestion.${criterion}`)}`}
            hideLegend
            options={criterionAnswers.map((answer) => ({
              value: answer,
              label: words(`answer.${answer}`),
              title: answer === 'partly' ? meaning : words(`answerInFull.${answer}`),
              spoken: words(`answerInFull.${answer}`),
            }))}
            value={state.answer}
            onChange={(answer) => onChange({ ...state, answer })}
          />
        </div>
        <button
          type="button"
          className={styles.tool}
          aria-expanded={noteOpen}
          aria-label={t('note', { criterion: name })}
          title={t('note', { criterion: name })}
          onClick={() => setNoteOpen(!noteOpen)}
        >
          <MessageSquareText aria-hidden size={14} />
        </button>
        {onPinEvidence && (
          <button
            type="button"
            className={styles.tool}
            aria-label={t('pin', { criterion: name })}
            title={t('pin', { criterion: name })}
            onClick={() => void pin()}
          >
            <span aria-hidden>{t('pinSign')}</span>
          </button>
        )}
      </div>
      {state.answer === 'partly' && <p className={styles.meaning}>{meaning}</p>}
      {nothingSelected && (
        <p className={styles.meaning} role="status">
          {t('nothingSelected')}
        </p>
      )}
      <EvidenceList
        label={t('evidence', { criterion: name })}
        evidence={state.evidence}
        onRemove={(removed) =>
          onChange({ ...state, evidence: state.evidence.filter((other) => other !== removed) })
        }
      />
      {noteOpen && (
        <TextArea
          label={t('note', { criterion: name })}
          hideLabel
          rows={2}
          maxLength={2000}
          placeholder={words(`criterionQuestion.${criterion}`)}
          value={state.note}
          onChange={({ target }) => onChange({ ...state, note: target.value })}
        />
      )}
    </div>
  );
}
