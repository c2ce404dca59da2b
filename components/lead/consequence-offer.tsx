import { useContext } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import type { LeadDraft } from '@/lib/domain/lead';
import type { Consequence } from '@/lib/domain/verdict';
import { EditingContext } from './editing-context';

interface ConsequenceOfferProps {
  draft: LeadDraft;
  consequence: Consequence;
  onChange(draft: LeadDraft): void;
}

/** What a “no” leads to, as one click; nothing happens by itself, and it can be taken back. */
export function ConsequenceOffer({ draft, consequence, onChange }: ConsequenceOfferProps) {
  const t = useTranslations('questions.lead');
  const { now } = useContext(EditingContext);
  const { stage, tags } = draft;
  const { action } = consequence;
  if (action === 'discard') {
    if (stage.value === 'discarded') return t('discarded');
    const reason = draft.qualification.criteria.need.note || t('discardReason');
    return (
      <Button
        size="small"
        onClick={() =>
          onChange({
            ...draft,
            stage: { value: 'discarded', since: now(), reason: reason.slice(0, 500) },
          })
        }
      >
        {t('discard')}
      </Button>
    );
  }
  if (action === 'come-back')
    return (
      <TextField
        label={t('comeBackOn')}
        type="date"
        value={stage.comeBackOn ?? ''}
        onChange={({ target }) => {
          const { comeBackOn: _, ...rest } = stage;
          const day = target.value;
          onChange({ ...draft, stage: { ...rest, ...(day && { comeBackOn: day }) } });
        }}
      />
    );
  const isNurture = action === 'nurture';
  const tag = isNurture ? t('nurtureTag') : t('findDeciderTag');
  const has = tags.includes(tag);
  const without = tags.filter((other) => other !== tag);
  return (
    <Button
      size="small"
      onClick={() => onChange({ ...draft, tags: has ? without : [...without, tag].slice(0, 50) })}
    >
      {has ? t('takeBack') : isNurture ? t('nurture', { tag }) : t('findDecider')}
    </Button>
  );
}
