/** What a careful person would record from a page of the demo web. */

export interface DemoPhone {
  e164: string;
  /** By the number's own type, except that the word beside it makes a fax; free-phone is unknown. */
  kind: 'mobile' | 'landline' | 'fax' | 'unknown';
  extension?: string;
}

export interface DemoAddress {
  /** Missing where the page names the town alone. */
  street?: string;
  locality: string;
  /** As the country writes it: "602 00", "LS12 2QX". */
  postalCode?: string;
  /** ISO 3166-1 alpha-2; missing where the page does not say. */
  country?: string;
}

export interface DemoRegistrationNumber {
  scheme: string;
  /** Compare letters and digits only: the registers' own punctuation is kept where it has a meaning. */
  value: string;
  valid: boolean;
}

export interface DemoPerson {
  name: string;
  jobTitle?: string;
  phones: DemoPhone[];
  emails: string[];
}

export interface DemoRecord {
  kind: 'organization' | 'person';
  name: string;
  jobTitle?: string;
  /** The line under a person's name, where the page has no separate title: right as a title too. */
  headline?: string;
  organization?: string;
  industry?: string;
  /** Numbers and addresses of the company itself; its people's are with them. */
  phones: DemoPhone[];
  emails: string[];
  /** Without tracking parameters; compare host and path. */
  website?: string;
  address?: DemoAddress;
  /** Further addresses: branches, workshops. */
  branches?: DemoAddress[];
  registrationNumbers: DemoRegistrationNumber[];
  people: DemoPerson[];
  /** https, without query; a LinkedIn page's own address stands here. */
  socialProfiles: string[];
  /** The entry's own page, in a list. */
  detailUrl?: string;
}

export interface DemoPage {
  url: string;
  title: string;
  /** `selection`: nothing is taken but the text of `selection`. `unreadable`: no document at all. */
  view: 'organization' | 'person' | 'list' | 'selection' | 'nothing' | 'unreadable';
  language: string;
  /** CSS selector of the text to select. */
  selection?: string;
  /** HTTP status, when not 200. */
  status?: number;
  /** Named on the start page and shown by a tour; the others are reached from these. */
  featured: boolean;
  records: DemoRecord[];
  /** Texts on the page that belong to nobody one would record: the host's own, advertisements, reviewers. */
  mustNotTake: string[];
}

export function phone(e164: string, kind: DemoPhone['kind'], extension?: string): DemoPhone {
  return { e164, kind, ...(extension === undefined ? {} : { extension }) };
}

export function registered(scheme: string, value: string): DemoRegistrationNumber {
  return { scheme, value, valid: true };
}

/** A record with nothing but what is given. */
export function demoRecord(
  kind: DemoRecord['kind'],
  name: string,
  rest: Partial<Omit<DemoRecord, 'kind' | 'name'>> = {},
): DemoRecord {
  return {
    kind,
    name,
    phones: [],
    emails: [],
    registrationNumbers: [],
    people: [],
    socialProfiles: [],
    ...rest,
  };
}

export function demoPerson(
  name: string,
  jobTitle?: string,
  phones: DemoPhone[] = [],
  emails: string[] = [],
): DemoPerson {
  return { name, ...(jobTitle === undefined ? {} : { jobTitle }), phones, emails };
}
