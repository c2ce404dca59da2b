import { useTranslations } from 'use-intl';
import type { ImportField } from '@/lib/domain/import/import-target';

/** The fields in the order and groups in which they are offered. */
export const fieldGroups = {
  company: [
    'company',
    'kind',
    'industry',
    'registrationNumbers',
    'vatNumbers',
    'websites',
    'socialProfiles',
  ],
  person: [
    'head',
    'firstName',
    'lastName',
    'headJobTitle',
    'headPhones',
    'headEmails',
    'headProfiles',
    'otherPeople',
  ],
  contact: [
    'phones',
    'mobilePhones',
    'landlinePhones',
    'otherPhones',
    'faxes',
    'emails',
    'address',
    'street',
    'locality',
    'postalCode',
    'region',
    'country',
    'otherAddresses',
  ],
  followUp: [
    'stage',
    'stageReason',
    'comeBackOn',
    'potential',
    'temperature',
    'need',
    'needNote',
    'desire',
    'desireNote',
    'funds',
    'fundsNote',
    'authority',
    'authorityNote',
    'markerAnswers',
    'sourceChannel',
    'sourceSite',
    'sourcePage',
    'tags',
    'paidOrders',
    'preliminaryOrders',
    'comments',
    'responsible',
    'capturedOn',
    'stageSince',
    'timeToDecision',
    'retainUntil',
    'notifiedAt',
  ],
} as const satisfies Record<string, readonly ImportField[]>;

const besides = [
  'kind',
  'firstName',
  'lastName',
  'headProfiles',
  'phones',
  'otherAddresses',
  'stageSince',
  'timeToDecision',
  'retainUntil',
  'notifiedAt',
] as const;
const lists = [
  'phones',
  'emails',
  'people',
  'organization',
  'name',
  'addresses',
  'ownValues',
  'note',
  'jobTitle',
] as const;
type List = (typeof lists)[number];

/** The word of a field of the common form, and of a part of a lead that an import changes. */
export function useFieldWord(): (field: string) => string {
  const t = useTranslations('imports');
  const column = useTranslations('leads.column');
  const domain = useTranslations('domain.field');
  return (field) => {
    if (field === 'ownValues') return t('group.own');
    if (field === 'development') return t('field.development');
    const other = besides.find((each) => each === field);
    if (other && other !== 'phones') return t(`field.${other}`);
    const list = lists.find((each): each is Exclude<List, 'ownValues'> => each === field);
    if (list && list !== 'phones' && list !== 'emails') return domain(list);
    if (field === 'phones') return t('field.phones');
    return column(field as Parameters<typeof column>[0]);
  };
}
