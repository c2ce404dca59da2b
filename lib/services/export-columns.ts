import type {
  ContactPerson,
  Phone,
  PhoneKind,
  RecordKind,
  RegistrationNumber,
} from '@/lib/domain/captured-record';
import { findHead } from '@/lib/domain/find-head';
import type { Lead } from '@/lib/domain/lead';
import { ownAddresses } from '@/lib/domain/own-addresses';
import type { OwnColumn } from '@/lib/domain/own-column';
import type {
  Criterion,
  CriterionAnswer,
  LocalizedText,
  Potential,
  QuestionSet,
  Temperature,
  TimeToDecision,
} from '@/lib/domain/qualification';
import type { SourceChannel } from '@/lib/domain/source-channel';
import type { Stage } from '@/lib/domain/stage';
import { joinValues } from '@/lib/exchange/joined-values';
import { writePeople } from '@/lib/exchange/people-cell';
import { groupPhone } from './group-phone';

/** The words of values in the reader's language. */
export interface ExportWords {
  kinds: Record<RecordKind, string>;
  stages: Record<Stage, string>;
  potentials: Record<Potential, string>;
  temperatures: Record<Temperature, string>;
  timesToDecision: Record<TimeToDecision, string>;
  answers: Record<CriterionAnswer, string>;
  sourceChannels: Record<SourceChannel, string>;
}

export interface CellContext {
  words: ExportWords;
  /** The versions of the sets the answers may belong to. */
  questionSets: readonly QuestionSet[];
  /** Language of the question texts. */
  locale: string;
  /** Epoch ms → "2026-11-22" in the reader's time zone. */
  formatDay: (at: number) => string;
  /**
   * Phones as "+420541000000", or grouped, "+420 541 000 000": a spreadsheet would take the former
   * for a number and drop the plus.
   */
  phonesGrouped: boolean;
}

/** A lead, and what several of its cells are about, found once. */
export interface LeadFacts {
  lead: Lead;
  head: ContactPerson | undefined;
}

function phoneText(phone: Phone, { phonesGrouped }: CellContext): string {
  const { e164, extension, shown } = phone;
  const number = e164 ? (phonesGrouped ? groupPhone(e164) : e164) : shown;
  return e164 && extension ? `${number} / ${extension}` : number;
}

const phoneTexts = (phones: readonly Phone[], context: CellContext) =>
  phones.length === 0 ? '' : joinValues(phones.map((phone) => phoneText(phone, context)));

function phonesOf(kind: PhoneKind) {
  return ({ lead: { phones } }: LeadFacts, context: CellContext) => {
    const [only] = phones;
    if (!only) return '';
    if (phones.length === 1) return only.kind === kind ? phoneTexts(phones, context) : '';
    return phoneTexts(
      phones.filter((phone) => phone.kind === kind),
      context,
    );
  };
}

const valuesOf = (values: readonly { value: string }[]) =>
  values.length === 0 ? '' : joinValues(values.map(({ value }) => value));

const isVat = ({ scheme }: RegistrationNumber) =>
  /VAT|-DIC$|-IC-DPH$|-KMKR$|-ANUM-EU$/.test(scheme);
/** "00012345 (CZ-ICO)": with its scheme a number keeps its leading zeros in a spreadsheet. */
const numberText = ({ value, scheme }: RegistrationNumber) => `${value} (${scheme})`;

const localized = (text: LocalizedText, locale: string) => text[locale] || text.en;

function markerAnswers({ lead }: LeadFacts, { questionSets, locale }: CellContext): string {
  const { setId, setVersion, answers } = lead.qualification.markers;
  const given = Object.entries(answers);
  if (given.length === 0) return '';
  const set = questionSets.find(({ id, version }) => id === setId && version === setVersion);
  return given
    .map(([questionId, answerId]) => {
      const question = set?.questions.find(({ id }) => id === questionId);
      const answer = question?.answers.find(({ id }) => id === answerId);
      if (!question || !answer) return `${questionId}: ${answerId}`;
      return `${localized(question.text, locale)} ${localized(answer.text, locale)}`;
    })
    .join('; ');
}

const answerOf =
  (criterion: Criterion) =>
  ({ lead }: LeadFacts, { words }: CellContext) =>
    words.answers[lead.qualification.criteria[criterion].answer];

const noteOf =
  (criterion: Criterion) =>
  ({ lead }: LeadFacts) => {
    const { note, evidence } = lead.qualification.criteria[criterion];
    if (evidence.length === 0) return note;
    return [note, ...evidence.map(({ quote }) => `“${quote}”`)].filter(Boolean).join('\n');
  };

const addressPart =
  (part: 'text' | 'street' | 'locality' | 'postalCode' | 'region' | 'country') =>
  ({ lead: { addresses } }: LeadFacts) =>
    ownAddresses(addresses)[0]?.[part] ?? '';

const numbersOf = (numbers: readonly RegistrationNumber[]) =>
  numbers.length === 0 ? '' : joinValues(numbers.map(numberText));

/** What the head's cells show is the person, where the lead is one. */
const isPerson = ({ lead }: LeadFacts) => lead.kind === 'person';

/** The common form: a column's name, in its order, and what stands in it. */
export const exportColumns = {
  number: ({ lead }: LeadFacts) => String(lead.number),
  company: ({ lead: { kind, name, organization } }: LeadFacts) =>
    kind === 'organization' ? name.value : (organization?.value ?? ''),
  head: (facts: LeadFacts) => (isPerson(facts) ? facts.lead.name.value : (facts.head?.name ?? '')),
  headJobTitle: (facts: LeadFacts) =>
    (isPerson(facts) ? facts.lead.jobTitle?.value : facts.head?.jobTitle) ?? '',
  headPhones: ({ head }: LeadFacts, context: CellContext) =>
    head ? phoneTexts(head.phones, context) : '',
  headEmails: ({ head }: LeadFacts) => (head ? valuesOf(head.emails) : ''),
  mobilePhones: phonesOf('mobile'),
  landlinePhones: phonesOf('landline'),
  otherPhones: phonesOf('unknown'),
  faxes: phonesOf('fax'),
  emails: ({ lead }: LeadFacts) => valuesOf(lead.emails),
  websites: ({ lead }: LeadFacts) => valuesOf(lead.websites),
  address: addressPart('text'),
  street: addressPart('street'),
  locality: addressPart('locality'),
  postalCode: addressPart('postalCode'),
  region: addressPart('region'),
  country: addressPart('country'),
  registrationNumbers: ({ lead }: LeadFacts) =>
    numbersOf(lead.registrationNumbers.filter((each) => !isVat(each))),
  vatNumbers: ({ lead }: LeadFacts) => numbersOf(lead.registrationNumbers.filter(isVat)),
  socialProfiles: ({ lead }: LeadFacts) => valuesOf(lead.socialProfiles),
  otherPeople: ({ lead: { people }, head }: LeadFacts, context: CellContext) =>
    writePeople(head ? people.filter((person) => person !== head) : people, (phone) =>
      phoneText(phone, context),
    ),
  industry: ({ lead }: LeadFacts) => lead.industry?.value ?? '',
  stage: ({ lead }: LeadFacts, { words }: CellContext) => words.stages[lead.stage.value],
  stageReason: ({ lead }: LeadFacts) => lead.stage.reason,
  comeBackOn: ({ lead }: LeadFacts) => lead.stage.comeBackOn ?? '',
  potential: ({ lead: { potential } }: LeadFacts, { words }: CellContext) =>
    potential ? words.potentials[potential] : '',
  temperature: ({ lead: { temperature } }: LeadFacts, { words }: CellContext) =>
    temperature ? words.temperatures[temperature] : '',
  need: answerOf('need'),
  needNote: noteOf('need'),
  desire: answerOf('desire'),
  desireNote: noteOf('desire'),
  funds: answerOf('funds'),
  fundsNote: noteOf('funds'),
  authority: answerOf('authority'),
  authorityNote: noteOf('authority'),
  markerAnswers,
  sourceChannel: ({ lead }: LeadFacts, { words }: CellContext) =>
    words.sourceChannels[lead.sourceChannel],
  sourceSite: ({ lead }: LeadFacts) => lead.sourceSite,
  sourcePage: ({ lead }: LeadFacts) => lead.visits[0]?.url ?? '',
  tags: ({ lead: { tags } }: LeadFacts) => (tags.length === 0 ? '' : joinValues(tags)),
  paidOrders: ({ lead }: LeadFacts) => lead.paidOrders,
  preliminaryOrders: ({ lead }: LeadFacts) => lead.preliminaryOrders,
  comments: ({ lead }: LeadFacts) => lead.note,
  responsible: ({ lead }: LeadFacts) => lead.responsible,
  capturedOn: ({ lead }: LeadFacts, { formatDay }: CellContext) => formatDay(lead.createdAt),
  changedOn: ({ lead }: LeadFacts, { formatDay }: CellContext) => formatDay(lead.updatedAt),
  // What came later stands behind, so that files of former days keep their places.
  kind: ({ lead }: LeadFacts, { words }: CellContext) => words.kinds[lead.kind],
  headProfiles: ({ head }: LeadFacts) => (head ? valuesOf(head.socialProfiles) : ''),
  /** One a line: an address has commas and semicolons of its own. */
  otherAddresses: ({ lead: { addresses } }: LeadFacts) =>
    ownAddresses(addresses)
      .slice(1)
      .map(({ text }) => text.replace(/\s*\n\s*/g, ', '))
      .join('\n'),
  stageSince: ({ lead }: LeadFacts, { formatDay }: CellContext) => formatDay(lead.stage.since),
  timeToDecision: ({ lead }: LeadFacts, { words }: CellContext) =>
    words.timesToDecision[lead.qualification.timeToDecision],
  retainUntil: ({ lead: { retainUntil } }: LeadFacts, { formatDay }: CellContext) =>
    retainUntil === undefined ? '' : formatDay(retainUntil),
  notifiedOn: ({ lead: { notifiedAt } }: LeadFacts, { formatDay }: CellContext) =>
    notifiedAt === undefined ? '' : formatDay(notifiedAt),
} satisfies Record<string, (facts: LeadFacts, context: CellContext) => string>;

export type ColumnId = keyof typeof exportColumns;
export const columnIds = Object.keys(exportColumns) as ColumnId[];

/** A column of the common form, or one of the company's own: "own:" and its id. */
export type ChosenColumn = ColumnId | `own:${string}`;

export const ownColumnId = (id: string): ChosenColumn => `own:${id}`;

/** What stands in a column; undefined for an own column that is not there any more. */
function cellOf(
  column: ChosenColumn,
  ownColumns: readonly OwnColumn[],
): ((facts: LeadFacts, context: CellContext) => string) | undefined {
  if (column in exportColumns) return exportColumns[column as ColumnId];
  const own = ownColumns.find(({ id }) => ownColumnId(id) === column);
  return own && (({ lead }) => String(lead.ownValues?.[own.id] ?? ''));
}

/**
 * What a lead's row is made by: its cells in the order of the columns. `columns`: those that are
 * there, without what the user once chose and has no more.
 */
export function rowMaker(
  columns: readonly ChosenColumn[],
  ownColumns: readonly OwnColumn[],
  context: CellContext,
): { columns: ChosenColumn[]; rowOf: (lead: Lead) => string[] } {
  const made = columns.flatMap((column) => {
    const cell = cellOf(column, ownColumns);
    return cell ? [{ column, cell }] : [];
  });
  const cells = made.map(({ cell }) => cell);
  return {
    columns: made.map(({ column }) => column),
    rowOf(lead) {
      const facts = { lead, head: lead.kind === 'person' ? undefined : findHead(lead) };
      const row = new Array<string>(cells.length);
      for (let at = 0; at < cells.length; at += 1) row[at] = cells[at]?.(facts, context) ?? '';
      return row;
    },
  };
}
