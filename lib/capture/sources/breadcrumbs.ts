import { caps } from '../caps';
import { attribute, bodyOf, lastText, matches, queryAll } from '../dom/node-access';
import { shownText } from '../dom/shown-text';
import { foldName } from '../fold-name';
import { addFound, type FoundRecord, foundRecord } from '../found-record';
import type { PageContext } from '../page-context';
import { pageHeadings } from '../page-headings';

const marked =
  '[class*="breadcrumb" i], [id*="breadcrumb" i], [aria-label*="breadcrumb" i], [itemtype$="BreadcrumbList"]';
const separators = /\s{0,9}[›»>→/|\\\n\t]\s{0,9}/;

/** Whether a trail may end at the page: menus and lists are many, and what they show is dear to tell. */
function mayEndHere(trail: Element, page: readonly string[]): boolean {
  const last = foldName(lastText(trail));
  return last !== '' && page.some((name) => name.endsWith(last) || last.endsWith(name));
}

/** The steps of a trail of links that leads to this page, the page itself left out; nearest last. */
function stepsOf(trail: Element, page: ReadonlySet<string>): string[] {
  const steps = shownText(trail, 400)
    .split(separators)
    .map((step) => step.trim())
    .filter((step) => step.length > 1 && step.length <= 80);
  const endsHere = page.has(foldName(steps.at(-1) ?? ''));
  if (!endsHere && !matches(trail, marked)) return [];
  return steps.slice(1, endsHere ? -1 : undefined);
}

/**
 * The line of business by which a directory files the page's subject: a step of its breadcrumbs that
 * the page repeats on a line of its own. Without the repetition it may as well be a town or a menu.
 */
export function readBreadcrumbs(page: PageContext): FoundRecord[] {
  const names = [...pageHeadings(page), ...page.title.split(/\s{1,9}[|–—-]\s{1,9}/)].map(foldName);
  const here = new Set(names.filter(Boolean));
  const trails = queryAll(page.document, `${marked}, nav, ol, ul`)
    .slice(0, 200)
    .filter((trail) => attribute(trail, 'role') !== 'tablist')
    .filter((trail) => matches(trail, marked) || mayEndHere(trail, [...here]));
  const record = foundRecord('unknown', 'subject');
  for (const trail of trails) {
    const steps = stepsOf(trail, here);
    if (steps.length === 0) continue;
    const body = bodyOf(page.document);
    const lines = (body ? shownText(body, caps.visibleText) : '').split('\n').map(foldName);
    const own = shownText(trail, 400).split('\n').map(foldName);
    const times = (text: string, among: string[]) =>
      among.filter((line) => line === text || (line.startsWith(`${text} `) && line.length <= 60))
        .length;
    for (const step of steps.reverse()) {
      const folded = foldName(step);
      if (here.has(folded) || times(folded, lines) <= times(folded, own)) continue;
      addFound(record.industries, step, 'visible-text', 'breadcrumbs');
    }
    break;
  }
  return record.industries.length > 0 ? [record] : [];
}
