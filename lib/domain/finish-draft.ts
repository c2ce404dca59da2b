import type {
  ContactPerson,
  Email,
  Phone,
  SocialProfile,
  TextValue,
  WebAddress,
} from './captured-record';
import type { LeadDraft } from './lead';
import { cleanText } from './normalize/clean-text';
import { parseEmail } from './normalize/email';
import { safeWebAddress } from './normalize/web-domain';

export type DraftProblemCode = 'name-missing' | 'not-an-email' | 'not-a-web-address';

/** Why a draft cannot be saved yet. `person` is the id of the person it concerns. */
export interface DraftProblem {
  code: DraftProblemCode;
  field: 'name' | 'emails' | 'websites' | 'socialProfiles' | 'people';
  /** What was typed. */
  value: string;
  person?: string;
}

/** Characters a host name has at most. */
const longestHost = 253;
/** A site as lists have it, which a browser would write the same way. */
const plainSite = /^https?:\/\/(?:[a-z\d]+(?:-[a-z\d]+)*\.)+[a-z]{2,24}\/?$/;

/** "www.example.com" → "https://www.example.com/"; undefined when it is no web address. */
export function typedWebAddress(typed: string): string | undefined {
  const address = typed.trim();
  if (!address || /\s/.test(address)) return undefined;
  // To take an address apart twice is dear among a hundred thousand rows.
  if (address.length <= longestHost && plainSite.test(address))
    return address.endsWith('/') ? address : `${address}/`;
  const whole = /^[a-z][a-z0-9+.-]{0,20}:\/\//i.test(address) ? address : `https://${address}`;
  // A single word is a name somebody typed into the wrong field, not a host.
  return URL.parse(whole)?.hostname.includes('.') ? safeWebAddress(whole) : undefined;
}

type Complain = (problem: DraftProblem) => void;

const finishPhones = (phones: readonly Phone[]) =>
  phones.flatMap((phone) => {
    const shown = cleanText(phone.shown, 100);
    return shown ? [{ ...phone, shown }] : [];
  });

function finishEmails(emails: readonly Email[], complain: Complain, person?: string) {
  return emails.flatMap((email) => {
    if (!email.value.trim()) return [];
    const value = parseEmail(email.value);
    if (value) return [{ ...email, value }];
    complain({ code: 'not-an-email', field: 'emails', value: email.value, person });
    return [email];
  });
}

function finishAddresses<Address extends WebAddress | SocialProfile>(
  addresses: readonly Address[],
  field: 'websites' | 'socialProfiles',
  complain: Complain,
  person?: string,
): Address[] {
  return addresses.flatMap((address) => {
    if (!address.value.trim()) return [];
    const value = typedWebAddress(address.value);
    if (value) return [{ ...address, value }];
    complain({ code: 'not-a-web-address', field, value: address.value, person });
    return [address];
  });
}

function finishPeople(people: readonly ContactPerson[], complain: Complain): ContactPerson[] {
  return people.flatMap((person) => {
    const finished = {
      ...person,
      name: cleanText(person.name, 200),
      phones: finishPhones(person.phones),
      emails: finishEmails(person.emails, complain, person.id),
      socialProfiles: finishAddresses(person.socialProfiles, 'socialProfiles', complain, person.id),
    };
    const jobTitle = cleanText(person.jobTitle ?? '', 200);
    if (jobTitle) finished.jobTitle = jobTitle;
    else delete finished.jobTitle;
    if (finished.name) return [finished];
    const { phones, emails, socialProfiles } = finished;
    if (!jobTitle && phones.length + emails.length + socialProfiles.length === 0) return [];
    complain({ code: 'name-missing', field: 'people', value: '', person: person.id });
    return [finished];
  });
}

function finishText(value: TextValue | undefined): TextValue | undefined {
  const text = cleanText(value?.value ?? '', 500);
  return value && text ? { ...value, value: text } : undefined;
}

/**
 * Cleans what was typed: empty values go, addresses get their full form. What cannot be saved as it
 * is stays in the draft and is named in `problems`; without problems the draft fits leadDraftSchema.
 */
export function finishDraft(draft: LeadDraft): { draft: LeadDraft; problems: DraftProblem[] } {
  const problems: DraftProblem[] = [];
  const complain: Complain = (problem) => problems.push(problem);
  const name = finishText(draft.name);
  if (!name) complain({ code: 'name-missing', field: 'name', value: '' });
  const finished: LeadDraft = {
    ...draft,
    name: name ?? draft.name,
    jobTitle: finishText(draft.jobTitle),
    organization: finishText(draft.organization),
    industry: finishText(draft.industry),
    phones: finishPhones(draft.phones),
    emails: finishEmails(draft.emails, complain),
    websites: finishAddresses(draft.websites, 'websites', complain),
    addresses: draft.addresses.filter(({ text }) => text.trim()),
    registrationNumbers: draft.registrationNumbers.filter(({ value }) => value.trim().length > 1),
    socialProfiles: finishAddresses(draft.socialProfiles, 'socialProfiles', complain),
    people: finishPeople(draft.people, complain),
  };
  for (const field of ['jobTitle', 'organization', 'industry'] as const)
    if (!finished[field]) delete finished[field];
  return { draft: finished, problems };
}
