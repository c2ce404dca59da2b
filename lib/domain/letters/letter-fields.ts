import type { Lead } from '@/lib/domain/lead';
import { splitLegalForm } from '@/lib/domain/normalize/company-name';
import { nameParts } from '@/lib/domain/normalize/name-parts';
import { stripTitles } from '@/lib/domain/normalize/person-name';
import { ownAddresses } from '@/lib/domain/own-addresses';
import { criteria } from '@/lib/domain/qualification';
import { addresseeOf, mailReaches, phoneReaches } from './addressee';
import { countryOfLead } from './language-of-lead';
import { letterLines, valueLine } from './letter-text';
import { type PlainReason, salutation } from './salutation';
import type { Sender } from './sender';

/** Fields that stand in braces in a template, in the order they are offered. */
export const letterFields = [
  'salutation',
  'company',
  'companyName',
  'head',
  'firstName',
  'lastName',
  'jobTitle',
  'town',
  'industry',
  'website',
  'email',
  'phone',
  'evidence',
  'news',
  'benefit',
  'proof',
  'me',
  'myCompany',
  'myPhone',
  'myEmail',
  'signature',
] as const;
export type LetterField = (typeof letterFields)[number];

/** Fields of whoever writes; what they say is set once, in the settings. */
export const senderFields: readonly LetterField[] = [
  'me',
  'myCompany',
  'myPhone',
  'myEmail',
  'signature',
];

/** The field a template means by a name, whatever its capitals. */
export function letterField(name: string): LetterField | undefined {
  const wanted = name.toLowerCase();
  return letterFields.find((field) => field.toLowerCase() === wanted);
}

/** "News: new hall in Brno", in a note, in the languages of our users. */
const newsLine =
  /^[^\S\r\n]{0,40}(?:news|novinka|novinky|aktualita|aktuality|neuigkeit|neuigkeiten|neues|uudis|h[íi]r|noutate|новость)\s{0,40}:\s{0,40}(\S.*)$/imu;

/** The quotation a call or letter can lean on: of the first criterion that has one, the latest. */
export function evidenceOf({ qualification }: Pick<Lead, 'qualification'>): string {
  const quotes = criteria.map(
    (criterion) => qualification.criteria[criterion].evidence.at(-1)?.quote ?? '',
  );
  return quotes.find((quote) => quote.trim() !== '') ?? '';
}

/** What each field says; '' where nothing is known. All but the signature are of one line. */
export interface FieldValues {
  values: Record<LetterField, string>;
  /** Why the salutation has no name in it. */
  plainBecause?: PlainReason;
}

/** The values of all fields for a letter to a lead in a language. */
export function fieldValues(lead: Lead, sender: Sender, language: string): FieldValues {
  const addressee = addresseeOf(lead);
  const country = countryOfLead(lead);
  const { given, family } = nameParts(stripTitles(addressee?.name ?? '').name, country);
  const company = (lead.kind === 'person' ? lead.organization : lead.name)?.value ?? '';
  const { text: greeting, plainBecause } = salutation(addressee?.name, language, country);
  const phone = phoneReaches(lead)[0]?.way;
  const raw: Record<Exclude<LetterField, 'signature'>, string> = {
    salutation: greeting,
    company,
    companyName: company && splitLegalForm(company).base,
    head: addressee?.name ?? '',
    firstName: given,
    lastName: family,
    jobTitle: addressee?.jobTitle ?? '',
    town: ownAddresses(lead.addresses).find(({ locality }) => locality)?.locality ?? '',
    industry: lead.industry?.value ?? '',
    website: lead.websites[0]?.value ?? '',
    email: mailReaches(lead)[0]?.way ?? '',
    phone: phone?.shown ?? '',
    evidence: evidenceOf(lead),
    news: newsLine.exec(lead.note)?.[1] ?? '',
    // What they get and who has it already: no lead says so. A company writes it into its letters.
    benefit: '',
    proof: '',
    me: sender.name,
    myCompany: sender.company,
    myPhone: sender.phone,
    myEmail: sender.email,
  };
  const lines = Object.entries(raw).map(([field, value]) => [field, valueLine(value)] as const);
  const signature = letterLines(sender.signature).trim();
  return {
    values: { ...(Object.fromEntries(lines) as typeof raw), signature },
    ...(plainBecause && { plainBecause }),
  };
}
