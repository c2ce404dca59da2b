export type LinkedinPath =
  | LinkedinPage
  | { readonly kind: 'people' | 'companies'; readonly namesOnly: boolean }
  | { readonly kind: 'wall' }
  | { readonly kind: 'job' };

/** What one address on LinkedIn leads to: a person's or a company's own page. */
export interface LinkedinPage {
  readonly kind: 'profile' | 'company';
  /** The same for all addresses of one page: "jana-brazdova". */
  readonly slug: string;
  /** Without section, language and tracking. */
  readonly address: string;
}

const walls =
  /^\/(?:login|authwall|uas|checkpoint|signup|join|404|feed|messaging|notifications|mynetwork|reg|in\/(?:me|unavailable)|company\/unavailable|sales\/(?:login|index|home|contract-chooser))(?:\/|$)/i;
/** Sections of the mobile site and links in mails stand before the address proper. */
const before = /^\/(?:mwlite|comm|m)(?:\/profile)?(?=\/)/i;
const profile =
  /^\/(?:in\/([^/]{1,200})|pub\/(?!dir(?:\/|$))([^/]{1,200}(?:\/[\da-f]{1,4}){0,3})|sales\/(?:lead|people|profile)\/([^/,]{1,200})[^/]{0,60})(?=\/|$)/i;
const company =
  /^\/(?:(company|school|showcase|company-beta|organization|edu)\/([^/]{1,200})|sales\/(?:company|accounts?)\/([^/,]{1,200}))(?=\/|$)/i;
const people =
  /^\/(?:search\/results\/(?:people|all)|vsearch\/p|pub\/dir|directory\/people[^/]{0,20}|sales\/(?:search|lists)\/people|mynetwork\/invite-connect\/connections|groups\/[^/]{1,30}\/members)(?:\/|$)/i;
const companies =
  /^\/(?:search\/results\/(?:companies|schools)|vsearch\/c|directory\/compan[^/]{0,20}|sales\/(?:search|lists)\/(?:company|companies|accounts?))(?:\/|$)/i;
const job = /^\/jobs\/view\/[^/]/i;

/** How LinkedIn's addresses are written, for whoever has to leave them as they are. */
export const linkedinPaths: readonly RegExp[] = [
  walls,
  before,
  profile,
  company,
  people,
  companies,
  job,
];

const pathOf = (url: URL) => url.pathname.replace(before, '');

function pageOf(url: URL): LinkedinPage | undefined {
  const path = pathOf(url);
  const person = profile.exec(path);
  const [start, member, old, lead] = person ?? [];
  const slug = member ?? old ?? lead;
  if (start && slug) {
    const kind = member ? `/in/${slug}/` : start;
    return { kind: 'profile', slug: slug.toLowerCase(), address: url.origin + kind };
  }
  const [all, section, name, account] = company.exec(path) ?? [];
  const id = name ?? account;
  if (!all || !id) return undefined;
  const where = section ? `/${section.toLowerCase()}/${id}/` : all;
  return { kind: 'company', slug: id.toLowerCase(), address: url.origin + where };
}

/** What kind of page an address on LinkedIn is; undefined for kinds that have no reader of their own. */
export function linkedinPath(url: URL): LinkedinPath | undefined {
  const path = pathOf(url);
  const namesOnly = /^\/(?:pub|directory)\//i.test(path);
  if (people.test(path)) return { kind: 'people', namesOnly };
  if (walls.test(path)) return { kind: 'wall' };
  if (job.test(path)) return { kind: 'job' };
  if (companies.test(path)) return { kind: 'companies', namesOnly };
  return pageOf(url);
}

/**
 * The person's or company's page that a link leads to; undefined for links to anything else. Links
 * to a section of a profile ("/in/somebody/overlay/…") are not links to the person.
 */
export function linkedPage(href: string | undefined, base: URL): LinkedinPage | undefined {
  if (!href || !URL.canParse(href, base.href)) return undefined;
  const url = new URL(href, base.href);
  if (!/(?:^|\.)linkedin\.(?:com|test)$/.test(url.hostname)) return undefined;
  const page = pageOf(url);
  const isSection = /^\/in\/[^/]+\/(?!$|[a-z]{2}(?:[-_][a-z]{2})?\/?$)/i.test(pathOf(url));
  return page?.kind === 'profile' && isSection ? undefined : page;
}
