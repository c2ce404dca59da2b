import { addFound, type FoundRecord, foundRecord } from '../found-record';
import type { PageContext } from '../page-context';
import { addFact } from '../visible/add-fact';
import type { Fact } from '../visible/fact';
import type { PageText } from '../visible/page-text';
import { type AlignedFields, placeOf } from './align-fields';
import { type LineSignals, linkOfLine } from './line-signals';
import type { ListItem } from './list-candidates';

const source = 'list';
const webWords =
  /^(?:web|www|website|webové? str[aá]nky?|internet|homepage|webseite|zur webseite|weboldal|honlap|koduleht|site|сайт|strona www|visit website|www stránky|веб-сайт)$/iu;

/**
 * One entry of a list, or undefined for an advertisement and for a part without a name. Its people
 * and what is about others are not told apart here: an entry is short.
 */
export function readEntry(
  page: PageContext,
  text: PageText,
  signals: LineSignals,
  byLine: ReadonlyMap<number, Fact[]>,
  item: ListItem,
  fields: AlignedFields,
): FoundRecord | undefined {
  const record = foundRecord('unknown', 'subject');
  let nameLine = -1;
  let titleLine = -1;
  for (let at = item.first; at < item.last; at += 1) {
    if (signals.isAd[at]) return undefined;
    if (!signals.isTitle[at]) continue;
    if (titleLine < 0) titleLine = at;
    if (nameLine < 0 && placeOf(text, item, at) === fields.name) nameLine = at;
  }
  if (nameLine < 0) nameLine = titleLine;
  const line = text.lines[nameLine];
  if (!line) return undefined;
  addFound(record.names, nameOf(line.text), source, 'entry');
  const detail = linkOfLine(text, line) ?? text.boxes[item.box]?.href;
  record.detailUrl = sameSite(page, detail);
  const outside = detail !== undefined && record.detailUrl === undefined ? detail : undefined;
  if (outside && /^https?:/i.test(outside))
    addFound(record.websites, outside, source, 'link of the name');
  for (let at = item.first; at < item.last; at += 1) {
    for (const fact of byLine.get(at) ?? []) addFact(record, fact, fact.label ?? 'entry', source);
    if (
      at !== nameLine &&
      record.industries.length === 0 &&
      fields.industry !== undefined &&
      placeOf(text, item, at) === fields.industry &&
      !signals.isFact[at] &&
      !signals.isAction[at]
    )
      addFound(record.industries, text.lines[at]?.text, source, 'entry');
    addLinks(page, text, record, at);
  }
  return record;
}

/** "1. Firma s.r.o." in a numbered list: the number is the list's. */
function nameOf(text: string): string {
  return text.replace(/^\d{1,4}[.)]\s+(?=\p{L})/u, '').replace(/\s*[|•·»›]+\s*$/, '');
}

function resolve(page: PageContext, href: string | undefined): URL | undefined {
  if (!href || /^(?:tel|mailto|javascript|#)/i.test(href) || !URL.canParse(href, page.url.href))
    return undefined;
  const url = new URL(href, page.url.href);
  return /^https?:$/.test(url.protocol) ? url : undefined;
}

function siteOf(host: string): string {
  return host.split('.').slice(-2).join('.');
}

/** The address where it is on the list's own site: an entry's own page. */
function sameSite(page: PageContext, href: string | undefined): string | undefined {
  const url = resolve(page, href);
  return url && siteOf(url.hostname) === siteOf(page.url.hostname) && url.href.length <= 2048
    ? url.href
    : undefined;
}

/** Links named "Web", and, without a link on the name, the first link within the site. */
function addLinks(page: PageContext, text: PageText, record: FoundRecord, at: number): void {
  const line = text.lines[at];
  if (!line) return;
  const box = text.boxes[line.box];
  const links = [
    ...line.spans.map(({ href, start, end }) => ({
      href,
      said: line.text.slice(start, end).trim(),
    })),
    { href: box?.href ?? text.boxes[box?.parent ?? -1]?.href, said: line.text },
  ];
  for (const { href, said } of links) {
    const url = resolve(page, href);
    if (!url) continue;
    if (webWords.test(said) && siteOf(url.hostname) !== siteOf(page.url.hostname))
      addFound(record.websites, url.href, source, said);
    else record.detailUrl ??= sameSite(page, href);
  }
}
