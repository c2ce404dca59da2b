import { addFound, type FoundRecord } from '../found-record';
import type { PageContext } from '../page-context';
import { findWholeLabel } from '../visible/find-labels';
import { isBareHost } from '../visible/find-web';
import { foldWords } from '../visible/fold';
import type { Line, PageText } from '../visible/page-text';
import { isDetailText, isWebText } from './button-texts';
import { hiddenWebAddress } from './hidden-values';
import { linkOfLine } from './line-signals';
import type { ListItem } from './list-candidates';
import { isOwnSite, outsideAddress, webAddress } from './outside-address';

const source = 'list';

interface Link {
  readonly href: string;
  readonly said: string;
  readonly line: Line;
}

function linksOf(text: PageText, { first, last, box }: ListItem): Link[] {
  const links: Link[] = [];
  for (let at = first; at < last; at += 1) {
    const line = text.lines[at];
    if (!line) continue;
    for (const { href, start, end } of line.spans)
      if (href) links.push({ href, said: line.text.slice(start, end).trim(), line });
    let around = line.box;
    for (let up = 0; up < 6 && around >= 0; up += 1) {
      const href = text.boxes[around]?.href;
      if (href) {
        if (links.at(-1)?.href !== href) links.push({ href, said: line.text, line });
        break;
      }
      if (around === box) break;
      around = text.boxes[around]?.parent ?? -1;
    }
  }
  return links;
}

/** Links that stand in several entries: categories, towns, a page of help. */
export function sharedLinks(text: PageText, items: readonly ListItem[]): Set<string> {
  const seen = new Map<string, number>();
  const shared = new Set<string>();
  items.forEach((item, index) => {
    for (const { href } of linksOf(text, item)) {
      const before = seen.get(href);
      if (before === undefined) seen.set(href, index);
      else if (before !== index) shared.add(href);
    }
  });
  return shared;
}

/** Links that do something with an entry instead of showing it. */
const doing =
  /(?:[?&#/](?:add|share|print|login|sign|compare|favou?r|bookmark|report|review|rating|write|map|route|directions|mail|enquir|inquir|rfq|quote|claim)|\.(?:pdf|jpe?g|png|vcf)$)/i;

/**
 * An entry's own page on the list's site: where its name leads, else what says "Detail", else the
 * first link of its own.
 */
function detailOf(
  page: PageContext,
  links: readonly Link[],
  nameLink: string | undefined,
  shared: ReadonlySet<string>,
): string | undefined {
  const named = webAddress(page, nameLink);
  if (named && isOwnSite(page, named) && !outsideAddress(page, named)) return named.href;
  let first: string | undefined;
  for (const { href, said } of links) {
    if (shared.has(href) || href.startsWith('#') || doing.test(href)) continue;
    const url = webAddress(page, href);
    if (!url || !isOwnSite(page, url) || outsideAddress(page, url)) continue;
    const folded = foldWords(said);
    if (isDetailText(folded)) return url.href;
    if (!isWebText(folded)) first ??= url.href;
  }
  return first;
}

/**
 * Adds an entry's own page and its web site: named as such, shown as a host, or where its name leads. Where
 * else it leads to are profiles, or sites by a word that is not known here: the other entries tell.
 */
export function addEntryLinks(
  page: PageContext,
  text: PageText,
  record: FoundRecord,
  item: ListItem,
  nameLine: Line,
  shared: ReadonlySet<string>,
): void {
  const links = linksOf(text, item);
  const nameLink = linkOfLine(text, nameLine) ?? text.boxes[item.box]?.href;
  record.detailUrl = detailOf(page, links, nameLink, shared);
  const named = webAddress(page, nameLink);
  const outside = named && outsideAddress(page, named);
  if (outside && record.detailUrl === undefined)
    addFound(record.websites, outside.href, source, 'link of the name');
  for (const { href, said } of links) {
    const url = shared.has(href) ? undefined : webAddress(page, href);
    const target = url && outsideAddress(page, url);
    const list = isWebLink(said) || isBareHost(said) ? record.websites : record.profiles;
    if (target) addFound(list, target.href, source, said);
  }
  if (record.websites.length > 0) return;
  for (let at = item.first; at < item.last; at += 1) {
    const line = text.lines[at];
    if (!line) continue;
    for (const said of line.text.length <= 60 ? saysOf(line) : [])
      if (isWebLink(said)) {
        const hidden = hiddenWebAddress(text, line);
        const url = webAddress(page, hidden);
        const target = url && outsideAddress(page, url);
        if (target) addFound(record.websites, target.href, source, said);
      }
  }
}

/** Whether a web address is the list's own site, or a counter on the way to one that is read here. */
export function leadsNowhere(page: PageContext, address: string): boolean {
  const url = /^https?:/i.test(address) ? webAddress(page, address) : undefined;
  return url !== undefined && outsideAddress(page, url)?.href !== url.href;
}

function isWebLink(said: string): boolean {
  return isWebText(foldWords(said)) || findWholeLabel(said)?.kind === 'web';
}

function saysOf(line: Line): string[] {
  return [line.text, ...line.spans.map(({ start, end }) => line.text.slice(start, end))];
}
