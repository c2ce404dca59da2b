import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { SelectField, TextArea, TextField } from '@/components/ui/field';
import { TagField } from '@/components/ui/tag-field';
import type { LeadDraft } from '@/lib/domain/lead';
import { sourceChannels } from '@/lib/domain/source-channel';
import styles from './follow-up-editor.module.css';
import { OwnValueFields } from './own-value-fields';
import { StageFields } from './stage-fields';

interface FollowUpEditorProps {
  draft: LeadDraft;
  onChange(draft: LeadDraft): void;
  /** Used lately elsewhere, offered while typing. */
  knownTags: readonly string[];
  knownPeople: readonly string[];
}

/** What the representative adds to the record: stage, source, tags, notes, orders. */
export function FollowUpEditor({ draft, onChange, knownTags, knownPeople }: FollowUpEditorProps) {
  const t = useTranslations('panel.followUp');
  const words = useTranslations('domain');
  const peopleId = useId();
  const change = (part: Partial<LeadDraft>) => onChange({ ...draft, ...part });
  return (
    <div className={styles.followUp}>
      <StageFields draft={draft} onChange={onChange} />
      <SelectField
        label={words('field.sourceChannel')}
        hint={draft.sourceSite ? t('recognisedFrom', { site: draft.sourceSite }) : undefined}
        value={draft.sourceChannel}
        onChange={({ target }) => {
          const sourceChannel = sourceChannels.find((channel) => channel === target.value);
          if (sourceChannel) change({ sourceChannel });
        }}
      >
        {sourceChannels.map((channel) => (
          <option key={channel} value={channel}>
            {words(`sourceChannel.${channel}`)}
          </option>
        ))}
      </SelectField>
      <TagField
        label={words('field.tags')}
        placeholder={t('tagPlaceholder')}
        removeLabel={(tag) => t('removeTag', { tag })}
        tags={draft.tags}
        known={knownTags}
        onChange={(tags) => change({ tags: tags.slice(0, 50) })}
      />
      <TextArea
        label={words('field.note')}
        placeholder={t('noteHint')}
        rows={2}
        maxLength={10_000}
        value={draft.note}
        onChange={({ target }) => change({ note: target.value })}
      />
      <TextField
        label={words('field.responsible')}
        list={peopleId}
        maxLength={120}
        value={draft.responsible}
        onChange={({ target }) => change({ responsible: target.value })}
      />
      <datalist id={peopleId}>
        {knownPeople.map((person) => (
          <option key={person} value={person} />
        ))}
      </datalist>
      <div className={styles.orders}>
        <TextArea
          label={words('field.paidOrders')}
          rows={1}
          maxLength={2000}
          value={draft.paidOrders}
          onChange={({ target }) => change({ paidOrders: target.value })}
        />
        <TextArea
          label={words('field.preliminaryOrders')}
          rows={1}
          maxLength={2000}
          value={draft.preliminaryOrders}
          onChange={({ target }) => change({ preliminaryOrders: target.value })}
        />
      </div>
      <OwnValueFields draft={draft} onChange={onChange} />
    </div>
  );
}
