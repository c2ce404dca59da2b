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

/** What a file may hold beside the columns of our own form. */
const besides = ['kind', 'firstName', 'lastName', 'phones', 'development'] as const;
/** Parts of a lead that are several columns of the form, or none. */
const parts = ['name', 'jobTitle', 'organization', 'addresses', 'people', 'note'] as const;

/** The word of a field that is mapped, and of a part of a lead that an import changes or keeps. */
export function useFieldWord(): (field: string) => string {
  const t = useTranslations('imports');
  const column = useTranslations('leads.column');
  const domain = useTranslations('domain.field');
  return (field) => {
    const beside = besides.find((each) => each === field);
    if (beside) return t(`field.${beside}`);
    const part = parts.find((each) => each === field);
    if (part) return domain(part);
    if (field === 'ownValues') return t('group.own');
    const named = field === 'notifiedAt' ? 'notifiedOn' : field;
    return column(named as Parameters<typeof column>[0]);
  };
}
