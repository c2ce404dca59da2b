import { useContext } from 'react';
import { useTranslations } from 'use-intl';
import { CheckBox } from '@/components/ui/check-box';
import type { ContactPerson } from '@/lib/domain/captured-record';
import { withOtherJobTitle, withOtherName } from '@/lib/domain/other-readings';
import { AddButtons } from './add-buttons';
import { EmailRows, PhoneRows, ProfileRows } from './contact-rows';
import { EditingContext } from './editing-context';
import { emailField, phoneField, socialProfileField, typedOrigin } from './typed-values';
import { ValueRow } from './value-row';

interface PersonFieldsProps {
  person: ContactPerson;
  onChange(person: ContactPerson): void;
}

/** Everything about one person of a company. */
export function PersonFields({ person, onChange }: PersonFieldsProps) {
  const t = useTranslations('panel');
  const words = useTranslations('domain.field');
  const { region, now } = useContext(EditingContext);
  const change = (part: Partial<ContactPerson>) => onChange({ ...person, ...part });
  const typing = { now: now(), region };
  const { phones, emails, socialProfiles } = person;
  return (
    <>
      <ValueRow
        label={t('people.name')}
        name={t('people.name')}
        value={person.name}
        most={200}
        autoFocus
        error={person.name.trim() ? undefined : t('details.nameMissing')}
        others={person.otherNames}
        onTake={(reading) => onChange(withOtherName(person, reading))}
        onType={(name) => change({ name, origin: typedOrigin(now()) })}
      />
      <ValueRow
        label={words('jobTitle')}
        name={words('jobTitle')}
        value={person.jobTitle ?? ''}
        most={200}
        origin={person.jobTitle ? person.jobTitleOrigin : undefined}
        others={person.otherJobTitles}
        onTake={(reading) => onChange(withOtherJobTitle(person, reading))}
        onType={(jobTitle) => change({ jobTitle, jobTitleOrigin: typedOrigin(now()) })}
      />
      <PhoneRows values={phones} onChange={(values) => change({ phones: values })} />
      <EmailRows values={emails} onChange={(values) => change({ emails: values })} />
      <ProfileRows
        values={socialProfiles}
        onChange={(values) => change({ socialProfiles: values })}
      />
      <CheckBox checked={person.decides} onChange={(decides) => change({ decides })}>
        {t('people.decidesInFull')}
      </CheckBox>
      <AddButtons
        choices={[
          {
            label: words('phones'),
            full: phones.length >= 10,
            onAdd: () => change({ phones: [...phones, phoneField.retype('', undefined, typing)] }),
          },
          {
            label: words('emails'),
            full: emails.length >= 10,
            onAdd: () => change({ emails: [...emails, emailField.retype('', undefined, typing)] }),
          },
          {
            label: words('socialProfiles'),
            full: socialProfiles.length >= 10,
            onAdd: () =>
              change({
                socialProfiles: [
                  ...socialProfiles,
                  socialProfileField.retype('', undefined, typing),
                ],
              }),
          },
        ]}
      />
    </>
  );
}
