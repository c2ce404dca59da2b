import { useContext } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { SelectField, TextField } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import type { LeadDraft } from '@/lib/domain/lead';
import { type Stage, type StageState, stages, stagesWithReason } from '@/lib/domain/stage';
import { suggestStage } from '@/lib/domain/suggest-stage';
import { EditingContext } from './editing-context';
import styles from './follow-up-editor.module.css';

interface StageFieldsProps {
  draft: LeadDraft;
  onChange(draft: LeadDraft): void;
}

/** Only forward along the funnel, or out of it: an offer to step back would be a nuisance. */
function worthOffering(now: Stage, suggested: Stage): boolean {
  if (now === suggested || stagesWithReason.includes(now) || now === 'customer') return false;
  return stages.indexOf(suggested) > stages.indexOf(now);
}

/** The stage with its meaning, the stage the answers speak for, and why somebody was set aside. */
export function StageFields({ draft, onChange }: StageFieldsProps) {
  const t = useTranslations('panel.followUp');
  const words = useTranslations('domain');
  const { now } = useContext(EditingContext);
  const { stage } = draft;
  const change = (part: Partial<StageState>) =>
    onChange({ ...draft, stage: { ...stage, ...part } });
  const moveTo = (value: Stage) => {
    if (value === stage.value) return;
    const keepsReason = stagesWithReason.includes(value) && stagesWithReason.includes(stage.value);
    onChange({
      ...draft,
      stage: keepsReason ? { ...stage, value, since: now() } : { value, since: now(), reason: '' },
    });
  };
  const suggested = suggestStage(draft);
  return (
    <div className={styles.stage}>
      <SelectField
        label={words('field.stage')}
        hint={words(`stageMeaning.${stage.value}`)}
        value={stage.value}
        onChange={({ target }) => {
          const value = stages.find((known) => known === target.value);
          if (value) moveTo(value);
        }}
      >
        {stages.map((value) => (
          <option key={value} value={value} title={words(`stageMeaning.${value}`)}>
            {words(`stage.${value}`)}
          </option>
        ))}
      </SelectField>
      {worthOffering(stage.value, suggested.stage) && (
        <Notice
          tone="info"
          action={
            <Button size="small" onClick={() => moveTo(suggested.stage)}>
              {t('takeSuggestion', { stage: words(`stage.${suggested.stage}`) })}
            </Button>
          }
        >
          {t('suggestion', {
            stage: words(`stage.${suggested.stage}`),
            reason: words(`stageReason.${suggested.reason}`),
          })}
        </Notice>
      )}
      {stagesWithReason.includes(stage.value) && (
        <div className={styles.orders}>
          <TextField
            label={t('reason')}
            hint={t('reasonHint')}
            maxLength={500}
            value={stage.reason}
            onChange={({ target }) => change({ reason: target.value })}
          />
          <TextField
            label={t('comeBackOn')}
            type="date"
            value={stage.comeBackOn ?? ''}
            onChange={({ target }) => change({ comeBackOn: target.value || undefined })}
          />
        </div>
      )}
    </div>
  );
}
