import { registrableDomain } from '@/lib/domain/normalize/web-domain';
import { isStructured } from '../found-record';
import type { FoundRecord, PageFindings } from './findings-schema';
import { foundWebAddress } from './found-web-address';
import { mergeSources } from './merge-sources';
import { sharesName } from './same-name';

/** Whom to contact about what a page is about: the earlier, the rather. */
const order = [
  'itemReviewed',
  'hiringOrganization',
  'organizer',
  'seller',
  'offeredBy',
  'lister',
  'provider',
  'serviceOperator',
  'manufacturer',
  'brand',
  'reservationFor',
  'location',
  'serviceLocation',
  'sourceOrganization',
  'publisher',
  'sponsor',
  'performer',
  'instructor',
  'author',
  'creator',
];
const writers = /(?:author|creator|editor|contributor|reviewedBy)$/;

/** Something in the record besides its name. */
function saysMore(record: FoundRecord): boolean {
  const { phones, emails, websites, addresses, numbers, profiles, jobTitles, organizations } =
    record;
  const lists = [phones, emails, websites, addresses, numbers, profiles, jobTitles, organizations];
  return lists.some((list) => list.length > 0);
}

/** A card is there to be taken; of other structured data a bare name says nothing. */
function isWorthwhile(record: FoundRecord): boolean {
  const [name] = record.names;
  if (!name || !isStructured(name.source)) return false;
  if (record.type === 'unknown') return false;
  return name.source === 'microformats' || saysMore(record);
}

/** Whether the record is known by nothing but a page of the site that is being read. */
function isOfSite(record: FoundRecord, page: string): boolean {
  const site = registrableDomain(page);
  return record.websites.some((found) => {
    const address = foundWebAddress(found, page);
    return address !== undefined && registrableDomain(address) === site;
  });
}

/** Whether the record is there only because something else, an event, an article, a review, names it. */
function isMention({ role, relation }: FoundRecord): boolean {
  if (role === 'publisher') return true;
  return relation !== undefined && (role === 'other' || relation === 'itemReviewed');
}

/** The first to be contacted among those whom events, articles and offers on the page name. */
export function chooseMention({ records }: PageFindings): FoundRecord | undefined {
  const mentions = records.filter((record) => isMention(record) && isWorthwhile(record));
  const rank = ({ relation }: FoundRecord) => {
    const at = order.indexOf(relation ?? '');
    return at < 0 ? order.length : at;
  };
  return mentions.sort((a, b) => rank(a) - rank(b))[0];
}

/**
 * The other companies and people that the page's structured data describes, each once. Beside a
 * subject of the page's own the site itself, reviewers and its writers are left out.
 */
export function findMentioned(
  chosen: FoundRecord,
  gathered: FoundRecord,
  { records, url }: PageFindings,
): FoundRecord[] {
  const onlyMentions = isMention(chosen);
  const isWanted = (record: FoundRecord): boolean => {
    if (record === chosen || record.role === 'member' || !isWorthwhile(record)) return false;
    if (sharesName(record, gathered)) return false;
    if (gathered.people.some((person) => sharesName(record, { ...person, people: [] })))
      return false;
    if (onlyMentions) return true;
    const { role, relation = '' } = record;
    if (role === 'publisher' || relation.startsWith('review ')) return false;
    if (role === 'other' && relation === '') return false;
    const isFrame = role === 'subject' || writers.test(relation);
    return !(isFrame && isOfSite(record, url));
  };
  const others: FoundRecord[][] = [];
  for (const record of records.filter(isWanted)) {
    const same = others.find(([first]) => first && sharesName(first, record));
    if (same) same.push(record);
    else others.push([record]);
  }
  return others.map(mergeSources);
}
