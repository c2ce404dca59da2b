import { foldText } from '@/lib/domain/normalize/clean-text';
import { companyNameKey } from '@/lib/domain/normalize/company-name';
import { parseEmail } from '@/lib/domain/normalize/email';
import { ownDomain } from '@/lib/domain/normalize/web-domain';
import type { FoundRecord, PageFindings } from './findings-schema';
import { foundWebAddress } from './found-web-address';
import { likelyNames, sharesName } from './same-name';

const labelOf = (domain: string) => foldText(domain.split('.')[0] ?? '').replace(/ /g, '');

/** Whether the domain is made of the name: all of a name's words, its beginning, or its initials. */
export function isNamedAfter(domain: string, name: string): boolean {
  const label = labelOf(domain);
  const words = companyNameKey(name).split(' ').filter(Boolean);
  const inOrder = foldText(name).replace(/ /g, '');
  if (label.length < 2 || words.length === 0) return false;
  if (label.length >= 3 && (inOrder.startsWith(label) || label.startsWith(inOrder))) return true;
  return words.some((word) => word.length >= 4 && label.includes(word));
}

export function domainsOf(
  record: FoundRecord,
  page: string,
): { sites: string[]; mailboxes: string[] } {
  const sites = record.websites
    .filter(({ source }) => source !== 'page-address')
    .map((found) => foundWebAddress(found, page))
    .map((address) => address && ownDomain(address));
  const mailboxes = record.emails.map(({ value }) => {
    const host = parseEmail(value)?.split('@')[1];
    return host && ownDomain(host);
  });
  const defined = (list: (string | undefined)[]) => list.filter((item) => item !== undefined);
  return { sites: defined(sites), mailboxes: defined(mailboxes) };
}

export type Ownership = 'own' | 'likely' | 'foreign';

/** Of any kind of value that the record has, whether running text was where it was read. */
function isOfShownText({
  phones,
  emails,
  addresses,
  websites,
  names,
  numbers,
}: FoundRecord): boolean {
  const values = [...phones, ...emails, ...addresses, ...websites, ...names, ...numbers];
  return values[0]?.source === 'visible-text';
}

const inFrame = /\b(?:header|footer|navigation|nav)$/;
type Contacts = Pick<FoundRecord, 'phones' | 'emails'>;

/** Telephones by their last digits, and mailboxes. */
const contactKeys = ({ phones, emails }: Contacts): string[] => [
  ...phones.map(({ value }) => value.replace(/\D/g, '').slice(-8)).filter((key) => key.length > 6),
  ...emails.map(({ value }) => parseEmail(value)).filter((email) => email !== undefined),
];

/** The telephone and the mailbox that the record gives first, outside of the page's header and footer. */
function firstContacts({ phones, emails }: Contacts): Contacts {
  const first = (found: FoundRecord['phones']) =>
    found.filter(({ where }) => !inFrame.test(where)).slice(0, 1);
  return { phones: first(phones), emails: first(emails) };
}

/** Whether what the content gives first to turn to is what the site gives in its header or footer. */
function sharesContacts(publishers: readonly FoundRecord[], { records }: PageFindings): boolean {
  const framed = new Set(publishers.flatMap(contactKeys));
  return records.some(
    (record) =>
      record.role === 'subject' &&
      isOfShownText(record) &&
      contactKeys(firstContacts(record)).some((key) => framed.has(key)),
  );
}

/**
 * Whether the page is on the subject's own site or on somebody's who writes about it: a directory, a
 * marketplace, a paper. On its own site what the site says of itself is said of the subject.
 * `likely`: nothing speaks against it, but nothing proves it either.
 */
export function siteOwnership(
  subject: FoundRecord,
  publishers: readonly FoundRecord[],
  findings: PageFindings,
): Ownership {
  const domain = ownDomain(findings.url);
  // A directory, a network or a portal that is known as one.
  if (!domain) return 'foreign';
  if (subject.role === 'publisher' && subject.names.length > 0) return 'own';
  // Nobody reviews themselves.
  if (/itemReviewed/.test(subject.relation ?? '')) return 'foreign';
  const { sites, mailboxes } = domainsOf(subject, findings.url);
  if (likelyNames(subject).some((name) => isNamedAfter(domain, name))) return 'own';
  if (publishers.some((publisher) => sharesName(subject, publisher))) return 'own';
  const named = publishers.flatMap(({ names }) => names.map(({ value }) => value));
  const siteNames = findings.siteName ? [...named, findings.siteName] : named;
  // The site calls itself otherwise, and its domain is made of that name: somebody else's.
  if (siteNames.some((name) => isNamedAfter(domain, name))) return 'foreign';
  if (mailboxes.includes(domain)) return 'own';
  if (sites.some((site) => site !== domain)) return 'foreign';
  if (sharesContacts(publishers, findings)) return 'likely';
  if (mailboxes.length > 0 || siteNames.length > 0 || publishers.some(isOfShownText))
    return 'foreign';
  return new URL(findings.url).pathname === '/' ? 'own' : 'likely';
}
