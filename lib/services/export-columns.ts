import type { Phone, PhoneKind, RegistrationNumber } from '@/lib/domain/captured-record';
import { findHead } from '@/lib/domain/find-head';
import type { Lead } from '@/lib/domain/lead';
import type {
  Criterion,
  CriterionAnswer,
  LocalizedText,
  Potential,
  QuestionSet,
  Temperature,
} from '@/lib/domain/qualification';
import type { SourceChannel } from '@/lib/domain/source-channel';
import type { Stage } from '@/lib/domain/stage';
import { showPhone } from './show-phone';

/** The words of values in the reader's language. */
export interface ExportWords {
  stages: Record<Stage, string>;
  potentials: Record<Potential, string>;
  temperatures: Record<Temperature, string>;
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

const joined = (values: readonly (string | undefined)[]) =>
  [...new Set(values.filter((value) => value))].join('; ');

function phoneText(phone: Phone, { phonesGrouped }: CellContext): string {
  const { e164, extension } = phone;
  if (!e164 || phonesGrouped) return showPhone(phone);
  return extension ? `${e164} / ${extension}` : e164;
}

function phonesOf(kind: PhoneKind) {
  return ({ phones }: Lead, context: CellContext) =>
    joined(phones.filter((phone) => phone.kind === kind).map((phone) => phoneText(phone, context)));
}

const isVat = ({ scheme }: RegistrationNumber) =>
  /VAT|-DIC$|-IC-DPH$|-KMKR$|-ANUM-EU$/.test(scheme);
/** "00012345 (CZ-ICO)": with its scheme a number keeps its leading zeros in a spreadsheet. */
const numberText = ({ value, scheme }: RegistrationNumber) => `${value} (${scheme})`;

/** What the head's cells show: for a person's lead the person. */
function headOf(lead: Lead) {
  const { kind, name, jobTitle, phones, emails } = lead;
  if (kind === 'person') return { name: name.value, jobTitle: jobTitle?.value, phones, emails };
  return findHead(lead);
}

const localized = (text: LocalizedText, locale: string) => text[locale] || text.en;

function markerAnswers({ qualification }: Lead, { questionSets, locale }: CellContext): string {
  const { setId, setVersion, answers } = qualification.markers;
  const set = questionSets.find(({ id, version }) => id === setId && version === setVersion);
  return Object.entries(answers)
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
  ({ qualification }: Lead, { words }: CellContext) =>
    words.answers[qualification.criteria[criterion].answer];

const noteOf =
  (criterion: Criterion) =>
  ({ qualification }: Lead) => {
    const { note, evidence } = qualification.criteria[criterion];
    return [note, ...evidence.map(({ quote }) => `“${quote}”`)].filter(Boolean).join('\n');
  };

const addressPart =
  (part: 'text' | 'street' | 'locality' | 'postalCode' | 'region' | 'country') =>
  ({ addresses }: Lead) =>
    addresses[0]?.[part] ?? '';

function otherPeople(lead: Lead, context: CellContext): string {
  const head = findHead(lead);
  return lead.people
    .filter((person) => person !== head)
    .map(({ name, jobTitle, phones, emails }) =>
      [
        name,
        jobTitle,
        ...phones.map((phone) => phoneText(phone, context)),
        ...emails.map(({ value }) => value),
      ]
        .filter(Boolean)
        .join(' – '),
    )
    .join('; ');
}

/** The common form: a column's name, in its order, and what stands in it. */
export const exportColumns = {
  number: ({ number }: Lead) => String(number),
  company: ({ kind, name, organization }: Lead) =>
    kind === 'organization' ? name.value : (organization?.value ?? ''),
  head: (lead: Lead) => headOf(lead)?.name ?? '',
  headJobTitle: (lead: Lead) => headOf(lead)?.jobTitle ?? '',
  headPhones: (lead: Lead, context: CellContext) =>
    lead.kind === 'person'
      ? ''
      : joined((headOf(lead)?.phones ?? []).map((phone) => phoneText(phone, context))),
  headEmails: (lead: Lead) =>
    lead.kind === 'person' ? '' : joined((headOf(lead)?.emails ?? []).map(({ value }) => value)),
  mobilePhones: phonesOf('mobile'),
  landlinePhones: phonesOf('landline'),
  otherPhones: phonesOf('unknown'),
  faxes: phonesOf('fax'),
  emails: ({ emails }: Lead) => joined(emails.map(({ value }) => value)),
  websites: ({ websites }: Lead) => joined(websites.map(({ value }) => value)),
  address: addressPart('text'),
  street: addressPart('street'),
  locality: addressPart('locality'),
  postalCode: addressPart('postalCode'),
  region: addressPart('region'),
  country: addressPart('country'),
  registrationNumbers: ({ registrationNumbers }: Lead) =>
    joined(registrationNumbers.filter((each) => !isVat(each)).map(numberText)),
  vatNumbers: ({ registrationNumbers }: Lead) =>
    joined(registrationNumbers.filter(isVat).map(numberText)),
  socialProfiles: ({ socialProfiles }: Lead) => joined(socialProfiles.map(({ value }) => value)),
  otherPeople,
  industry: ({ industry }: Lead) => industry?.value ?? '',
  stage: ({ stage }: Lead, { words }: CellContext) => words.stages[stage.value],
  stageReason: ({ stage }: Lead) => stage.reason,
  comeBackOn: ({ stage }: Lead) => stage.comeBackOn ?? '',
  potential: ({ potential }: Lead, { words }: CellContext) =>
    potential ? words.potentials[potential] : '',
  temperature: ({ temperature }: Lead, { words }: CellContext) =>
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
  sourceChannel: ({ sourceChannel }: Lead, { words }: CellContext) =>
    words.sourceChannels[sourceChannel],
  sourceSite: ({ sourceSite }: Lead) => sourceSite,
  sourcePage: ({ visits }: Lead) => visits[0]?.url ?? '',
  tags: ({ tags }: Lead) => joined(tags),
  paidOrders: ({ paidOrders }: Lead) => paidOrders,
  preliminaryOrders: ({ preliminaryOrders }: Lead) => preliminaryOrders,
  comments: ({ note }: Lead) => note,
  responsible: ({ responsible }: Lead) => responsible,
  capturedOn: ({ createdAt }: Lead, { formatDay }: CellContext) => formatDay(createdAt),
  changedOn: ({ updatedAt }: Lead, { formatDay }: CellContext) => formatDay(updatedAt),
} satisfies Record<string, (lead: Lead, context: CellContext) => string>;

export type ColumnId = keyof typeof exportColumns;
export const columnIds = Object.keys(exportColumns) as ColumnId[];
