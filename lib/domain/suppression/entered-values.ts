import { emptyRecord } from '@/lib/domain/captured-record';
import { numberOfPart } from '@/lib/domain/import/registration-of-cell';
import { parseEmail } from '@/lib/domain/normalize/email';
import { parsePhone } from '@/lib/domain/normalize/phone';
import { parseSocialProfile } from '@/lib/domain/normalize/social-profile';
import { safeWebAddress } from '@/lib/domain/normalize/web-domain';
import type { Origin } from '@/lib/domain/origin';
import { type Identity, valuesOfCompany, valuesOfPerson } from './identifying-values';

/** What somebody says they are known by; any of it may be empty. */
export interface EnteredIdentity {
  name: string;
  /** The company of a person. */
  company: string;
  /** E-mails, phones, profile and web addresses, registration numbers, towns: by lines or commas. */
  contact: string;
}

const typed: Origin = { source: 'manual', where: '', at: 0 };
const most = 50;

/** What is typed as a record, so that it is understood as a capture of the same would be. */
function recordOf(
  { name, company, contact }: EnteredIdentity,
  region: string,
): { record: Identity; tokens: readonly string[] } {
  const record: Identity = emptyRecord('person', { value: name, origin: typed });
  if (company) record.organization = { value: company, origin: typed };
  const tokens = contact
    .split(/[\n,;]+/)
    .map((token) => token.trim())
    .filter(Boolean)
    .slice(0, most);
  for (const token of [...tokens, company].filter(Boolean)) {
    const email = parseEmail(token);
    const profile = parseSocialProfile(token);
    const web = /\s/.test(token) ? undefined : safeWebAddress(token);
    if (email) record.emails.push({ value: email, origin: typed });
    else if (profile) record.socialProfiles.push({ ...profile, origin: typed });
    else if (web) record.websites.push({ value: web, origin: typed });
  }
  for (const token of tokens.filter((each) => /\d{4}|(?:\d\D{0,2}){6}/.test(each))) {
    if (token.includes('@') || token.includes('://')) continue;
    const phone = parsePhone(token, { region });
    record.phones.push({ shown: token, ...phone, kind: 'mobile', origin: typed });
    const number = numberOfPart(token, '', { origin: typed, region });
    if (number) record.registrationNumbers.push(number);
  }
  return { record, tokens };
}

/** A name nobody typed is nobody's. */
const isNameless = (value: string) => /^(?:person|company) name (?:$| )/.test(value);

/**
 * All that a person or a company that says this of itself may be remembered by: either of them, and
 * whatever a number was taken for.
 */
export function enteredValues(entered: EnteredIdentity, region: string): string[] {
  const { record, tokens } = recordOf(
    {
      name: entered.name.trim(),
      company: entered.company.trim(),
      contact: entered.contact,
    },
    region,
  );
  const phones = record.phones.flatMap((phone) => [phone, { ...phone, kind: 'landline' as const }]);
  const reached = { ...record, phones };
  const addresses = tokens.map((locality) => ({ text: locality, locality, origin: typed }));
  const names = [entered.company, entered.name].map((name) => name.trim()).filter(Boolean);
  const companies = (names.length > 0 ? names : ['']).flatMap((value) => {
    const company = { ...reached, name: { value, origin: typed } };
    const byEmail = valuesOfCompany(company).filter((each) => each.startsWith('company email '));
    return [
      // Whoever has an address at a company does not speak for it.
      ...valuesOfCompany({ ...company, addresses, emails: [] }),
      ...byEmail,
      // Nothing but the name was known of it.
      ...valuesOfCompany(emptyRecord('organization', company.name)),
    ];
  });
  const people = [
    ...valuesOfPerson(reached),
    ...valuesOfPerson(emptyRecord('person', record.name)),
  ];
  return [...new Set([...people, ...companies])].filter((value) => !isNameless(value));
}
