import { hasLegalForm } from '@/lib/domain/normalize/company-name';
import { ownDomain } from '@/lib/domain/normalize/web-domain';
import { foundRecord } from '../found-record';
import { isContactPage } from './contact-page';
import type { FoundRecord, PageFindings } from './findings-schema';
import { domainsOf, isNamedAfter } from './own-site';
import { isNamedIn, likelyNames } from './same-name';
import { findSiteTitle } from './site-title';

const structured = new Set(['json-ld', 'microdata']);

function contactKinds(record: FoundRecord): number {
  const { phones, emails, addresses, numbers, websites, profiles, people } = record;
  const lists = [phones, emails, addresses, numbers, websites, profiles, people];
  return lists.filter((list) => list.length > 0).length;
}

/** Whether the content speaks of a company that has web sites or mailboxes elsewhere, and only there. */
function speaksOfAnother({ records, url }: PageFindings): boolean {
  const domain = ownDomain(url);
  const shown = records.filter(
    ({ role, names }) =>
      role === 'subject' && (names.length === 0 || names[0]?.source === 'visible-text'),
  );
  const domains = shown.flatMap((record) => Object.values(domainsOf(record, url)).flat());
  return domains.length > 0 && (domain === undefined || !domains.includes(domain));
}

/** Whether something on the page says that it is the site's own: a mailbox there, or a contact page. */
function speaksOfItself(findings: PageFindings): boolean {
  const domain = ownDomain(findings.url);
  if (domain === undefined) return false;
  const own = findings.records.some(
    (record) =>
      record.role !== 'other' && domainsOf(record, findings.url).mailboxes.includes(domain),
  );
  return own || isContactPage(findings);
}

interface Page {
  findings: PageFindings;
  aboutAnother: boolean;
  aboutItself: boolean;
}

/** The higher, the more likely is it that the page is about this one. Zero: not at all. */
function weigh(record: FoundRecord, { findings, aboutAnother, aboutItself }: Page): number {
  const [first] = record.names;
  if (!first || record.role === 'other' || record.role === 'member') return 0;
  const { source, where, value } = first;
  const domain = ownDomain(findings.url);
  const ownName =
    domain !== undefined && likelyNames(record).some((name) => isNamedAfter(domain, name));
  const inHeading = findings.headings.some((heading) => isNamedIn(record, heading));
  const inTitle = isNamedIn(record, findings.title);
  const said = contactKinds(record) / 10;
  if (source === 'linkedin') return 100 + said;
  // What the site is called: on its own pages better than a heading, elsewhere better than nothing.
  if (record.role === 'publisher' || where === 'title') {
    if (!ownName || aboutAnother) return 0;
    return (aboutItself ? 61 : 47) + said;
  }
  if (structured.has(source)) {
    if (inHeading) return 80 + said;
    if (/mainEntity|about|hiringOrganization|itemReviewed/.test(where)) return 65 + said;
    if (ownName) return (aboutAnother ? 30 : 62) + said;
    return (inTitle ? 55 : 35) + said;
  }
  if (source === 'meta') return (inHeading ? 70 : 45) + said;
  const legal = hasLegalForm(value);
  if (inHeading && (legal || said > 0)) return (legal ? 64 : 60) + said;
  if (legal) return (inTitle || ownName ? 58 : 50) + said;
  // A mere heading on a page without any contacts names an article, not a company.
  return said > 0 ? (inTitle || ownName ? 48 : 40) + said : 0;
}

function hasAnyContact({ records }: PageFindings): boolean {
  return records.some(
    ({ role, phones, emails, addresses }) =>
      role !== 'other' && phones.length + emails.length + addresses.length > 0,
  );
}

/**
 * Whom the page is about: structured data that a heading confirms, then a site's own adapter, what
 * stands as a heading, a company name with its legal form, at last the site's own name. Undefined
 * when nobody is named.
 */
export function chooseSubject(findings: PageFindings): FoundRecord | undefined {
  const aboutAnother = speaksOfAnother(findings);
  const page = { findings, aboutAnother, aboutItself: !aboutAnother && speaksOfItself(findings) };
  const title = findSiteTitle(findings);
  const site: FoundRecord | undefined =
    title && hasAnyContact(findings)
      ? { ...foundRecord('organization', 'publisher'), names: [title] }
      : undefined;
  let best: FoundRecord | undefined;
  let weight = 0;
  for (const record of site ? [...findings.records, site] : findings.records) {
    const own = weigh(record, page);
    if (own > weight) {
      best = record;
      weight = own;
    }
  }
  return best;
}
