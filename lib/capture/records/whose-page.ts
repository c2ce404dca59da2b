import { hasLegalForm } from '@/lib/domain/normalize/company-name';
import { ownDomain, registrableDomain } from '@/lib/domain/normalize/web-domain';
import { hasContacts } from '../found-record';
import { isContactPage } from './contact-page';
import type { FoundRecord, PageFindings } from './findings-schema';
import { likeAny, otherLabels } from './gather-names';
import { loneSites } from './lone-contacts';
import { labelOf } from './name-in-domain';
import { namesListing, namesOrganization, titleParts } from './name-shape';
import { listingPaths } from './naming-words';
import { domainsOf } from './own-site';
import { placeLines } from './page-parts';
import { type RankedName, rankNames } from './rank-names';

/** What speaks for a page's being about another than the site's owner, and what against it. */
const evidence = {
  /** The heading and the title name it. */
  headedAndTitled: 1,
  /** Its name stands above an address. */
  aboveAddress: 1.2,
  legalForm: 1.5,
  structured: 1,
  /** A school, a hotel: a kind of organization is in the name. */
  kindOfOrganization: 1,
  /** A mailbox or a web site that is given is made of its name. */
  ownDomain: 2,
  /** So is a profile in a network. */
  ownProfile: 1,
  /** A web site elsewhere is given with a label. */
  labelledSite: 1.5,
  /** The address files it: "/restaurant/…", "?id=395". */
  listingPath: 1,
  numberInAddress: 0.5,
  listingTitle: 1,
  /** The contacts of the content and those of the footer are two companies'. */
  apart: 1,
  /** The content itself gives no contacts: a product or a service. */
  nothingInContent: -2,
  mailboxOfSite: -3,
  contactPage: -2.5,
  firstPage: -1.5,
  /** Telephones in the header or footer are the site's own. */
  framedContacts: -1.5,
} as const;

const enough = 2;
/** The score from which on a name may be the one that a page is about. */
const likely = 2.5;
const inFrame = /\b(?:header|footer)$/;
/** Where a page says what it is about; a mere subheading is a part of it. */
const places = [
  'heading',
  'title',
  'title-edge',
  'address',
  'label',
  'legal',
  'structured',
] as const;

/** Where a page is headed by whom it is about. */
const naming = ['heading', 'title', 'title-edge', 'label', 'structured'] as const;

/** Labels of the sites that are lines of their own outside of what the page says of others than `name`. */
function loneLabels({ lines, url }: PageFindings, name: string): string[] {
  const sites = loneSites(placeLines(lines ?? [], name), url);
  return sites.map(({ value }) => labelOf(registrableDomain(value) ?? value));
}

/** What profiles are called in their networks: "hartwellroofing" of "https://x.com/hartwellroofing". */
function profileLabels({ profiles }: FoundRecord): string[] {
  return profiles.map(({ value }) =>
    labelOf(value.split(/[?#]/)[0]?.match(/[^/]+(?=\/?$)/)?.[0] ?? ''),
  );
}

function saysMore(findings: PageFindings, about: RankedName): number {
  const { url, records, title } = findings;
  const { pathname, search } = new URL(url);
  const own = ownDomain(url);
  const name = about.found.value;
  const subjects = records.filter(({ role }) => role === 'subject');
  const framed = new Set(
    subjects.flatMap(({ emails }) =>
      emails.filter(({ where }) => inFrame.test(where)).map(({ value }) => value),
    ),
  );
  const given = subjects.map((record) =>
    domainsOf({ ...record, emails: record.emails.filter(({ value }) => !framed.has(value)) }, url),
  );
  const steps = pathname.toLowerCase().split(/[/._-]/);
  const content = subjects.some(({ phones, addresses, websites, emails, numbers }) =>
    [phones, addresses, websites, emails, numbers].some((values) =>
      values.some(({ where }) => !inFrame.test(where)),
    ),
  );
  const holds: Record<keyof typeof evidence, boolean> = {
    headedAndTitled:
      about.sources.has('heading') &&
      (about.sources.has('title') || about.sources.has('title-edge')),
    aboveAddress: about.sources.has('address'),
    legalForm: hasLegalForm(name),
    structured: about.sources.has('structured'),
    kindOfOrganization: namesOrganization(name),
    ownDomain:
      likeAny(name, otherLabels(findings)) >= 0.6 ||
      likeAny(name, loneLabels(findings, name)) >= 0.6,
    ownProfile: likeAny(name, subjects.flatMap(profileLabels)) >= 0.8,
    labelledSite: subjects.some(({ websites }) =>
      websites.some(
        ({ label, value }) => label !== undefined && own !== undefined && !value.includes(own),
      ),
    ),
    listingPath: steps.some((step) => listingPaths.has(step)),
    numberInAddress: /\d{3,}|[?&]\w{0,20}id=/i.test(pathname + search),
    listingTitle:
      titleParts(title).some((part) => namesListing(part) && !part.includes(name)) ||
      titleParts(title).some(
        (part) => part.startsWith(name) && namesListing(part.slice(name.length)),
      ),
    apart: content && records.some((record) => record.role === 'publisher' && hasContacts(record)),
    nothingInContent: !content,
    mailboxOfSite: own !== undefined && given.some(({ mailboxes }) => mailboxes.includes(own)),
    contactPage: isContactPage(findings),
    firstPage: pathname === '/' && search === '',
    framedContacts: subjects.some(({ phones }) => phones.some(({ where }) => inFrame.test(where))),
  };
  let sum = 0;
  for (const key of Object.keys(evidence) as (keyof typeof evidence)[])
    if (holds[key]) sum += evidence[key];
  return sum;
}

export interface PageOwner {
  /** The names that the page's subject may have, the best first. */
  readonly names: readonly RankedName[];
  readonly score: number;
  /** Whether somebody else's site tells of it. */
  readonly hosted: boolean;
}

/**
 * Whom the page is about by all that names somebody on it: the company whose site it is or, on a
 * directory's or a paper's page, the one that it tells of. No names where nobody is named.
 */
export function whosePage(findings: PageFindings): PageOwner {
  const ranked = rankNames(findings);
  const own = [...ranked].sort((a, b) => b.ownScore - a.ownScore);
  const about = ranked
    .filter(
      ({ likeSite, hostedScore, sources }) =>
        likeSite < 0.6 && hostedScore > likely && places.some((place) => sources.has(place)),
    )
    // Of two that are as likely the fuller one, as a directory writes it.
    .sort((a, b) => b.hostedScore - a.hostedScore || b.key.length - a.key.length);
  const [page] = about;
  const [site] = own;
  const elsewhere = ownDomain(findings.url) === undefined;
  let needed = enough;
  // Where the site has no other name, it is more likely the company's own under another domain.
  if (site === page) needed = enough + 1;
  // Neither is a page about anybody whom its heading and title don't name.
  if (!naming.some((place) => page?.sources.has(place))) needed = enough + 1.5;
  if (page && (elsewhere || saysMore(findings, page) >= needed))
    return { names: about, score: page.hostedScore, hosted: true };
  return { names: own, score: site?.ownScore ?? 0, hosted: false };
}
