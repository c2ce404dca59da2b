import { type Phone, recordKinds } from '@/lib/domain/captured-record';
import { findHead } from '@/lib/domain/find-head';
import type { Lead } from '@/lib/domain/lead';
import { ownAddresses } from '@/lib/domain/own-addresses';
import { packOwnValues } from '@/lib/domain/own-values';
import { fits } from '@/lib/domain/playbook/portrait';
import { potentials, temperatures } from '@/lib/domain/qualification';
import { sourceChannels } from '@/lib/domain/source-channel';
import { stages } from '@/lib/domain/stage';
import { code, number, type Projection, type RowOf, text } from './projection';

/** What stands between the tags of one lead in a column. */
const tagBreak = '\n';

const columns = {
  id: text,
  number,
  revision: number,
  kind: code(recordKinds),
  name: text,
  /** The head, or the first person known; for a person's lead their employer. */
  person: text,
  jobTitle: text,
  /** "+420541000000", or as shown where no country could be told. */
  phone: text,
  extension: text,
  email: text,
  website: text,
  place: text,
  country: text,
  industry: text,
  stage: code(stages),
  stageSince: number,
  /** A calendar day, "2026-11-22". */
  comeBackOn: text,
  potential: code(potentials),
  temperature: code(temperatures),
  fit: code(fits),
  sourceChannel: code(sourceChannels),
  sourceSite: text,
  tags: text,
  responsible: text,
  createdAt: number,
  updatedAt: number,
  /** Until when it may be kept; 0 where nothing was said. */
  retainUntil: number,
  /** What stands in the company's own columns; see own-values.ts. */
  own: text,
} as const;

/** What the table shows, sorts and filters by of one lead. */
export type LeadSummary = RowOf<typeof columns>;
export type SummaryColumns = typeof columns;

function placeOf(lead: Lead): { place: string; country: string } {
  const addresses = ownAddresses(lead.addresses);
  const address = addresses.find(({ locality }) => locality) ?? addresses[0];
  if (!address) return { place: '', country: '' };
  const { locality, country = '' } = address;
  if (!locality) return { place: address.text, country };
  return { place: [locality, country].filter(Boolean).join(', '), country };
}

function summarise(lead: Lead): LeadSummary {
  const head = findHead(lead) ?? lead.people[0];
  const phones = [...lead.phones, ...(head?.phones ?? [])];
  const phone = phones.find(({ kind }) => kind !== 'fax') ?? phones[0];
  const [email] = [...lead.emails, ...(head?.emails ?? [])];
  const isPerson = lead.kind === 'person';
  return {
    id: lead.id,
    number: lead.number,
    revision: lead.revision,
    kind: lead.kind,
    name: lead.name.value,
    person: (isPerson ? lead.organization?.value : head?.name) ?? '',
    jobTitle: (isPerson ? lead.jobTitle?.value : head?.jobTitle) ?? '',
    phone: phone?.e164 ?? phone?.shown ?? '',
    extension: phone?.extension ?? '',
    email: email?.value ?? '',
    website: lead.websites[0]?.value ?? '',
    ...placeOf(lead),
    industry: lead.industry?.value ?? '',
    stage: lead.stage.value,
    stageSince: lead.stage.since,
    comeBackOn: lead.stage.comeBackOn ?? '',
    potential: lead.potential ?? '',
    temperature: lead.temperature ?? '',
    fit: lead.fit ?? '',
    sourceChannel: lead.sourceChannel,
    sourceSite: lead.sourceSite,
    tags: [...new Set(lead.tags)].join(tagBreak),
    responsible: lead.responsible,
    createdAt: lead.createdAt,
    updatedAt: lead.updatedAt,
    retainUntil: lead.retainUntil ?? 0,
    own: packOwnValues(lead.ownValues),
  };
}

export const leadSummary: Projection<SummaryColumns> = {
  part: 'summary',
  columns,
  rowOf: summarise,
};

/** The phone of a summary in the form a phone has elsewhere; undefined when there is none. */
export function phoneOf({
  phone,
  extension,
}: Pick<LeadSummary, 'phone' | 'extension'>):
  | Pick<Phone, 'shown' | 'e164' | 'extension'>
  | undefined {
  if (phone === '') return undefined;
  return {
    shown: phone,
    ...(/^\+\d+$/.test(phone) && { e164: phone }),
    ...(extension && { extension }),
  };
}

/** The tags in a summary's column. */
export const tagsOf = (tags: string): string[] => (tags === '' ? [] : tags.split(tagBreak));
