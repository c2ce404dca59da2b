import type { ContactPerson } from '@/lib/domain/captured-record';
import type { Lead } from '@/lib/domain/lead';
import { differenceFields, listRules } from '@/lib/domain/merge-capture';
import { foldText } from '@/lib/domain/normalize/clean-text';
import { criteria } from '@/lib/domain/qualification';

/** Everything a lead can have that a merge must not lose, by what it is. */
export const leadValueFields = [
  ...differenceFields,
  'answers',
  'markers',
  'timeToDecision',
  'stage',
  'sourceChannel',
  'tags',
  'note',
  'responsible',
  'paidOrders',
  'preliminaryOrders',
  'ownValues',
] as const;
export type LeadValueField = (typeof leadValueFields)[number];

/** One value of a lead. Two with the same field and key are the same value. */
export interface LeadValue {
  field: LeadValueField;
  key: string;
  shown: string;
  /** What of the field it is: a criterion, a question, an own column, a person. */
  of?: string;
}

const single = (field: LeadValueField, shown: string | undefined, of?: string): LeadValue[] =>
  shown
    ? [{ field, key: `${of ?? ''} ${foldText(shown) || shown}`, shown, ...(of && { of }) }]
    : [];

const lists = [
  'phones',
  'emails',
  'websites',
  'addresses',
  'registrationNumbers',
  'socialProfiles',
] as const;

function listValues<Field extends (typeof lists)[number]>(lead: Lead, field: Field): LeadValue[] {
  type Value = Lead[Field][number];
  const { key, show } = listRules[field] as unknown as {
    key(value: Value): string;
    show(value: Value): string;
  };
  return (lead[field] as Value[]).map((value) => ({ field, key: key(value), shown: show(value) }));
}

/** What is known of the people, their names apart: a person may be written in two ways. */
function personValues({
  name,
  jobTitle,
  phones,
  emails,
  socialProfiles,
}: ContactPerson): LeadValue[] {
  const of = name;
  const reach = [
    ...phones.map((phone) => ({ key: listRules.phones.key(phone), shown: phone.shown })),
    ...emails.map(({ value }) => ({ key: value, shown: value })),
    ...socialProfiles.map(({ value }) => ({ key: value, shown: value })),
  ];
  return [
    ...single('people', name),
    ...(jobTitle
      ? [{ field: 'people' as const, key: `title ${foldText(jobTitle)}`, shown: jobTitle, of }]
      : []),
    ...reach.map(({ key, shown }) => ({
      field: 'people' as const,
      key: `reach ${key}`,
      shown,
      of,
    })),
  ];
}

function answerValues({ qualification }: Lead): LeadValue[] {
  const { markers, timeToDecision } = qualification;
  const set = `${markers.setId} ${markers.setVersion}`;
  return [
    ...criteria.flatMap((criterion) => {
      const { answer, note, evidence } = qualification.criteria[criterion];
      return [
        ...single('answers', answer === 'unknown' ? '' : answer, criterion),
        ...single('answers', note, `${criterion} note`),
        ...evidence.flatMap(({ quote }) => single('answers', quote, `${criterion} evidence`)),
      ];
    }),
    ...Object.entries(markers.answers).flatMap(([question, answer]) =>
      single('markers', answer, `${set} ${question}`),
    ),
    ...single('timeToDecision', timeToDecision === 'unknown' ? '' : timeToDecision),
  ];
}

/** All values of a lead, one by one. */
export function valuesOfLead(lead: Lead): LeadValue[] {
  const { stage } = lead;
  return [
    ...single('name', lead.name.value),
    ...single('jobTitle', lead.jobTitle?.value),
    ...single('organization', lead.organization?.value),
    ...single('industry', lead.industry?.value),
    ...lists.flatMap((field) => listValues(lead, field)),
    ...lead.people.flatMap(personValues),
    ...answerValues(lead),
    ...single('stage', stage.value === 'suspect' ? '' : stage.value),
    ...single('stage', stage.reason, 'reason'),
    ...single('stage', stage.comeBackOn, 'comeBackOn'),
    ...single('sourceChannel', lead.sourceChannel),
    ...single('sourceChannel', lead.sourceSite, 'site'),
    ...lead.tags.flatMap((tag) => single('tags', tag)),
    ...single('note', lead.note),
    ...single('responsible', lead.responsible),
    ...single('paidOrders', lead.paidOrders),
    ...single('preliminaryOrders', lead.preliminaryOrders),
    ...Object.entries(lead.ownValues ?? {}).flatMap(([column, value]) =>
      single('ownValues', String(value), column),
    ),
  ];
}

const longTexts: readonly LeadValueField[] = ['note', 'paidOrders', 'preliminaryOrders', 'answers'];

/** Which of a lead's values another one has not, neither as they are nor as a part of a longer text. */
export function lostValues(values: readonly LeadValue[], result: Lead): LeadValue[] {
  const kept = valuesOfLead(result);
  const known = new Set(kept.map(({ field, key }) => `${field} ${key}`));
  const texts = kept.filter(({ field }) => longTexts.includes(field)).map(({ key }) => key);
  const seen = new Set<string>();
  return values.filter(({ field, key, of = '' }) => {
    const whole = `${field} ${key}`;
    if (known.has(whole) || seen.has(whole)) return false;
    seen.add(whole);
    const bare = key.slice(of.length).trim();
    return !(longTexts.includes(field) && texts.some((text) => text.includes(bare)));
  });
}
