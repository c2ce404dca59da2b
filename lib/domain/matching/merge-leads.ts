import type { CapturedRecord } from '@/lib/domain/captured-record';
import { joinDevelopments } from '@/lib/domain/development';
import { type Lead, type LeadDraft, leadSchema } from '@/lib/domain/lead';
import { mergeCapture } from '@/lib/domain/merge-capture';
import { foldText } from '@/lib/domain/normalize/clean-text';
import {
  type CriterionState,
  criteria,
  type MarkerAnswers,
  type Qualification,
  type TimeToDecision,
} from '@/lib/domain/qualification';
import { isAnswered } from '@/lib/domain/questions/carry-over';
import { isSameVersion, joinByVersion } from '@/lib/domain/questions/join-answers';
import { stages } from '@/lib/domain/stage';
import { type LeadValue, lostValues, valuesOfLead } from './lead-values';

/** Values of which a lead has one, so that one of several has to be chosen. */
export const chosenFields = [
  'name',
  'jobTitle',
  'organization',
  'industry',
  'stage',
  'timeToDecision',
  'responsible',
  'sourceChannel',
] as const;
export type ChosenField = (typeof chosenFields)[number];

/** Which lead's value is taken, by its id. A field that is not here is decided by the rules. */
export type MergeChoices = Partial<Record<ChosenField, string>>;

export interface MergedLeads {
  /** The first lead as it will be; its revision is the first one's. */
  lead: Lead;
  /** Values that the lead's own fields have no room for: they stand in its note, each in a line. */
  noted: LeadValue[];
}

/** What a value that goes to the note reads there. */
export type NoteLine = (value: LeadValue) => string;

const textsOf = (values: readonly string[]) => {
  const kept: string[] = [];
  for (const value of values)
    if (value && !kept.some((other) => foldText(other).includes(foldText(value)))) kept.push(value);
  return kept.join('\n');
};

function joinCriterion(states: readonly CriterionState[]): CriterionState {
  const answered = states.find(({ answer }) => answer !== 'unknown') ?? states[0];
  const quotes = new Map(
    states.flatMap(({ evidence }) => evidence).map((each) => [each.quote, each] as const),
  );
  return {
    answer: answered?.answer ?? 'unknown',
    note: textsOf(states.map(({ note }) => note)),
    evidence: [...quotes.values()],
  };
}

/** As many former answers are kept with a lead, the latest. */
const mostEarlier = 20;

/**
 * Answers of the lead whose answers are the latest count; those to the same version fill what it left
 * open. Those to other versions stay beside them: to the set on trial as such, others as former ones.
 */
function joinQualification(leads: readonly Lead[], time: TimeToDecision): Qualification {
  const latest = leads.toSorted((a, b) => b.updatedAt - a.updatedAt);
  const all = latest.map(({ qualification }) => qualification);
  const present = all.map(({ markers }) => markers);
  const onTrial = all.flatMap(({ trial }) => trial ?? []);
  const former = all.flatMap(({ earlier = [] }) => earlier);
  const joined = joinByVersion([...present, ...onTrial, ...former].filter(isAnswered));
  const [latestPresent = present[0] ?? (leads[0] as Lead).qualification.markers] =
    present.filter(isAnswered);
  const versionOf = (wanted: MarkerAnswers) => joined.find((each) => isSameVersion(each, wanted));
  const markers = versionOf(latestPresent) ?? latestPresent;
  const [latestTrial] = [...onTrial.filter(isAnswered), ...onTrial];
  const trial =
    latestTrial && !isSameVersion(latestTrial, markers)
      ? (versionOf(latestTrial) ?? latestTrial)
      : undefined;
  const earlier = joined.filter((each) => each !== markers && each !== trial);
  return {
    criteria: Object.fromEntries(
      criteria.map((criterion) => [
        criterion,
        joinCriterion(all.map((each) => each.criteria[criterion])),
      ]),
    ) as Qualification['criteria'],
    markers,
    ...(trial && { trial }),
    ...(earlier.length > 0 && { earlier: earlier.slice(0, mostEarlier) }),
    timeToDecision: time,
  };
}

/** How far a stage is: a customer stays one; the ways out of the funnel say more than its first rungs. */
const weightOfStage = ({ stage }: Lead) =>
  stage.value === 'customer' ? stages.length : stages.indexOf(stage.value);

/** Whose value is taken where nobody chose. */
export function defaultChoice(field: ChosenField, leads: readonly Lead[]): string | undefined {
  const latest = leads.toSorted((a, b) => b.updatedAt - a.updatedAt);
  switch (field) {
    case 'stage': {
      const [best] = leads.toSorted(
        (a, b) =>
          Number(b.stage.value === 'customer') - Number(a.stage.value === 'customer') ||
          Number(a.stage.value === 'suspect') - Number(b.stage.value === 'suspect') ||
          b.stage.since - a.stage.since ||
          weightOfStage(b) - weightOfStage(a),
      );
      return best?.id;
    }
    case 'timeToDecision':
      return latest.find(({ qualification }) => qualification.timeToDecision !== 'unknown')?.id;
    case 'sourceChannel':
      // The first source is the one that counts.
      return leads.toSorted((a, b) => a.createdAt - b.createdAt)[0]?.id;
    case 'responsible':
      return leads.find(({ responsible }) => responsible)?.id;
    default:
      return leads.find((lead) => lead[field])?.id;
  }
}

const present = (values: readonly (number | undefined)[]) =>
  values.filter((value) => value !== undefined);

function joinVisits(leads: readonly Lead[]): Lead['visits'] {
  const byKey = new Map(
    leads.flatMap(({ visits }) => visits).map((visit) => [`${visit.at} ${visit.url}`, visit]),
  );
  const visits = [...byKey.values()].sort((a, b) => a.at - b.at);
  return visits.length <= 50 ? visits : [...visits.slice(0, 1), ...visits.slice(-49)];
}

const withLines = (note: string, lines: readonly string[]) =>
  [note, ...lines].filter(Boolean).join('\n');

/**
 * Several leads as one: the first one's id and number, one value of each field that has room for one,
 * all values of the others, notes one below the other. What finds no place, as another name or an
 * answer to the contrary, is written into the note, so that no value is lost. Undefined where even
 * that has no room, or where the leads are of different kinds.
 */
export function mergeLeads(
  leads: readonly Lead[],
  choices: MergeChoices,
  noteLine: NoteLine,
): MergedLeads | undefined {
  const [kept, ...others] = leads;
  if (!kept || others.some(({ kind }) => kind !== kept.kind)) return undefined;
  const of = (field: ChosenField) => {
    const id = choices[field] ?? defaultChoice(field, leads);
    return leads.find((lead) => lead.id === id) ?? kept;
  };
  let joined: Lead = kept;
  for (const other of others) {
    const { leadId: _, ...draft }: LeadDraft = mergeCapture(
      joined,
      other satisfies CapturedRecord,
    ).draft;
    joined = { ...joined, ...draft };
  }
  const [name, jobTitle, organization, industry] = [
    of('name').name,
    of('jobTitle').jobTitle,
    of('organization').organization,
    of('industry').industry,
  ];
  const source = of('sourceChannel');
  const ownValues = Object.assign({}, ...leads.toReversed().map((lead) => lead.ownValues));
  const holdBacks = [...new Set(leads.flatMap((lead) => lead.holdBacks ?? []))];
  const retained = present(leads.map(({ retainUntil }) => retainUntil));
  const notified = present(leads.map(({ notifiedAt }) => notifiedAt));
  const lead: Lead = {
    ...joined,
    name,
    ...(jobTitle && { jobTitle }),
    ...(organization && { organization }),
    ...(industry && { industry }),
    qualification: joinQualification(leads, of('timeToDecision').qualification.timeToDecision),
    stage: of('stage').stage,
    sourceChannel: source.sourceChannel,
    sourceSite: source.sourceSite,
    tags: [...new Set(leads.flatMap(({ tags }) => tags))],
    note: textsOf(leads.map(({ note }) => note)),
    responsible: of('responsible').responsible,
    paidOrders: textsOf(leads.map(({ paidOrders }) => paidOrders)),
    preliminaryOrders: textsOf(leads.map(({ preliminaryOrders }) => preliminaryOrders)),
    ...(Object.keys(ownValues).length > 0 && { ownValues }),
    visits: joinVisits(leads),
    createdAt: Math.min(...leads.map(({ createdAt }) => createdAt)),
    ...(retained.length > 0 && { retainUntil: Math.max(...retained) }),
    ...(notified.length > 0 && { notifiedAt: Math.min(...notified) }),
    ...(holdBacks.length > 0 && { holdBacks }),
    ...joinDevelopments(leads),
  };
  const noted = lostValues(leads.flatMap(valuesOfLead), lead);
  const whole = { ...lead, note: withLines(lead.note, noted.map(noteLine)) };
  return leadSchema.safeParse(whole).success ? { lead: whole, noted } : undefined;
}
