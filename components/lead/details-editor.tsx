import { useContext } from 'react';
import { useTranslations } from 'use-intl';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { recordKinds, type TextValue } from '@/lib/domain/captured-record';
import type { LeadDraft } from '@/lib/domain/lead';
import type { Difference } from '@/lib/domain/merge-capture';
import { takeReading } from '@/lib/domain/other-readings';
import { AddButtons } from './add-buttons';
import { addChoices } from './add-choices';
import { AddressRows, RegistrationNumberRows, WebsiteRows } from './company-rows';
import { EmailRows, PhoneRows, ProfileRows } from './contact-rows';
import styles from './details-editor.module.css';
import { DifferencesNote } from './differences-note';
import { EditingContext } from './editing-context';
import { PeopleEditor } from './people-editor';
import { retypedText } from './typed-values';
import { ValueRow } from './value-row';

interface DetailsEditorProps {
  draft: LeadDraft;
  onChange(draft: LeadDraft): void;
  /** What a page says that the base does not, and taking over the page's value. */
  differences?: readonly Difference[];
  onTakeOver?(difference: Difference): void;
}

const singleFields = ['jobTitle', 'organization', 'industry'] as const;

/** The record itself: every value to be looked at, corrected, added and removed in place. */
export function DetailsEditor({ draft, onChange, differences, onTakeOver }: DetailsEditorProps) {
  const t = useTranslations('panel.details');
  const words = useTranslations('domain');
  const { region, now } = useContext(EditingContext);
  const change = (part: Partial<LeadDraft>) => onChange({ ...draft, ...part });
  const isCompany = draft.kind === 'organization';
  const nameLabel = words(isCompany ? 'field.company' : 'field.name');
  const single = (field: (typeof singleFields)[number], value: TextValue | undefined) =>
    value && (
      <ValueRow
        key={field}
        label={words(`field.${field}`)}
        name={words(`field.${field}`)}
        value={value.value}
        most={500}
        origin={value.origin}
        pointedAs={field}
        autoFocus={value.origin.source === 'manual'}
        others={value.others}
        onTake={(reading) => change({ [field]: takeReading(value, reading) })}
        onType={(text) => change({ [field]: retypedText(text, now(), value) })}
        onRemove={() => change({ [field]: undefined })}
      />
    );
  return (
    <div className={styles.details}>
      {differences && differences.length > 0 && (
        <DifferencesNote differences={differences} onTakeOver={onTakeOver} />
      )}
      <div>
        <ValueRow
          label={nameLabel}
          name={nameLabel}
          value={draft.name.value}
          most={500}
          origin={draft.name.value ? draft.name.origin : undefined}
          pointedAs="name"
          strong
          autoFocus={draft.name.origin.source === 'manual'}
          error={draft.name.value.trim() ? undefined : t('nameMissing')}
          others={draft.name.others}
          onTake={(reading) => change({ name: takeReading(draft.name, reading) })}
          onType={(text) => change({ name: retypedText(text, now(), draft.name) })}
        />
        {singleFields.map((field) => single(field, draft[field]))}
        <PhoneRows values={draft.phones} onChange={(phones) => change({ phones })} />
        <EmailRows values={draft.emails} onChange={(emails) => change({ emails })} />
        <WebsiteRows values={draft.websites} onChange={(websites) => change({ websites })} />
        <AddressRows values={draft.addresses} onChange={(addresses) => change({ addresses })} />
        <RegistrationNumberRows
          values={draft.registrationNumbers}
          onChange={(registrationNumbers) => change({ registrationNumbers })}
        />
        <ProfileRows
          values={draft.socialProfiles}
          onChange={(socialProfiles) => change({ socialProfiles })}
        />
      </div>
      <PeopleEditor people={draft.people} onChange={(people) => change({ people })} />
      <AddButtons choices={addChoices(draft, change, { words, region, now: now() })} />
      <ChoiceGroup
        legend={t('kind')}
        legendBeside
        options={recordKinds.map((kind) => ({ value: kind, label: words(`kind.${kind}`) }))}
        value={draft.kind}
        onChange={(kind) => change({ kind })}
      />
    </div>
  );
}
