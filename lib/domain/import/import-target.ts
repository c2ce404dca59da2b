import * as z from 'zod';
import { madeLate } from '@/lib/domain/made-late';
import { ownColumnTypes } from '@/lib/domain/own-column';

/** What a column of a file may hold: the columns of the common form, and what other programs have besides. */
export const importFields = [
  'kind',
  'company',
  'head',
  'firstName',
  'lastName',
  'headJobTitle',
  'headPhones',
  'headEmails',
  'headProfiles',
  'phones',
  'mobilePhones',
  'landlinePhones',
  'otherPhones',
  'faxes',
  'emails',
  'websites',
  'address',
  'street',
  'locality',
  'postalCode',
  'region',
  'country',
  'registrationNumbers',
  'vatNumbers',
  'socialProfiles',
  'otherPeople',
  'industry',
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
  'otherAddresses',
  'stageSince',
  'timeToDecision',
  'retainUntil',
  'notifiedAt',
] as const;
export type ImportField = (typeof importFields)[number];

const newColumns = ownColumnTypes.map((type) => `new:${type}` as const);

/** Where a column's values go: a field, an own column by its id, a new one named as the heading, nowhere. */
export const columnTargetSchema = madeLate(() =>
  z.union([
    z.enum(importFields),
    z.literal('ignore'),
    z.enum(newColumns),
    z.templateLiteral(['own:', z.string().min(1).max(64)]),
  ]),
);
export type ColumnTarget = z.infer<typeof columnTargetSchema>;

/** What each row is about: a company with its person, or a person with their employer. */
export const rowKinds = ['company', 'person'] as const;
export type RowKind = (typeof rowKinds)[number];

/** How the columns of files with these headings were mapped last time. */
export const columnMappingSchema = madeLate(() =>
  z.object({
    /** The headings, folded, in their order: see headersKey. */
    headers: z.string().min(1),
    targets: z.array(columnTargetSchema),
    rowKind: z.enum(rowKinds),
    at: z.number().int().nonnegative(),
  }),
);
export type ColumnMapping = z.infer<typeof columnMappingSchema>;
