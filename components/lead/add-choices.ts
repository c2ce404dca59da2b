import type { useTranslations } from 'use-intl';
import type { LeadDraft } from '@/lib/domain/lead';
import {
  emailField,
  emptyPerson,
  phoneField,
  postalAddressField,
  registrationNumberField,
  retypedText,
  socialProfileField,
  type Typing,
  websiteField,
} from './typed-values';

interface AddOptions extends Typing {
  words: ReturnType<typeof useTranslations<'domain'>>;
}

type ListField =
  | 'phones'
  | 'emails'
  | 'websites'
  | 'addresses'
  | 'registrationNumbers'
  | 'socialProfiles';

/** A person id that this lead has not given yet. */
function nextPersonId({ people }: LeadDraft): string {
  const taken = new Set(people.map(({ id }) => id));
  let number = people.length + 1;
  while (taken.has(`typed-${number}`)) number += 1;
  return `typed-${number}`;
}

/** What can be added to a record: the lists always, single values while they are empty. */
export function addChoices(
  draft: LeadDraft,
  change: (part: Partial<LeadDraft>) => void,
  { words, ...typing }: AddOptions,
) {
  const single = (field: 'jobTitle' | 'organization' | 'industry') => ({
    label: words(`field.${field}`),
    full: draft[field] !== undefined,
    onAdd: () => change({ [field]: retypedText('', typing.now) }),
  });
  const list = (field: ListField, most: number, value: LeadDraft[ListField][number]) => ({
    label: words(`field.${field}`),
    full: draft[field].length >= most,
    onAdd: () => change({ [field]: [...draft[field], value] }),
  });
  const isPerson = draft.kind === 'person';
  return [
    list('phones', 50, phoneField.retype('', undefined, typing)),
    list('emails', 50, emailField.retype('', undefined, typing)),
    list('websites', 10, websiteField.retype('', undefined, typing)),
    list('addresses', 30, postalAddressField.retype('', undefined, typing)),
    list('registrationNumbers', 20, registrationNumberField.retype('', undefined, typing)),
    list('socialProfiles', 30, socialProfileField.retype('', undefined, typing)),
    ...(isPerson ? [single('jobTitle'), single('organization')] : []),
    single('industry'),
    {
      label: words('kind.person'),
      full: isPerson || draft.people.length >= 200,
      onAdd: () =>
        change({ people: [...draft.people, emptyPerson(nextPersonId(draft), typing.now)] }),
    },
  ];
}
