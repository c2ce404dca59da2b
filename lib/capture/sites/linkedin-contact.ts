import { addFound, type FoundRecord } from '../found-record';
import type { PageContext } from '../page-context';
import { boxesAround, type Line, type PageText } from '../visible/page-text';
import { readFacts } from '../visible/read-facts';
import { linkedPage } from './linkedin-path';

const source = 'linkedin';
const where = 'contact info';
const notTheirs = /(?:^|\.)(?:linkedin\.(?:com|test)|licdn\.com|google\.com|bing\.com)$/;

/** The outermost dialog around a line; undefined outside of dialogs. */
function dialogOf(text: PageText, line: number): number | undefined {
  const { region, box } = text.lines[line] ?? {};
  if (region !== 'dialog' || box === undefined) return undefined;
  return [box, ...boxesAround(text, box)].findLast((at) => text.boxes[at]?.region === 'dialog');
}

/** The dialogs that show how to reach somebody, and whether they lead to this person's own page. */
function contactDialogs(page: PageContext, text: PageText, slug: string): Set<number> {
  const reach = new Set<number>();
  const others = new Set<number>();
  const own = new Set<number>();
  text.lines.forEach((line, index) => {
    const dialog = dialogOf(text, index);
    if (dialog === undefined) return;
    for (const { href } of line.spans) {
      if (/^(?:mailto|tel):/i.test(href ?? '')) reach.add(dialog);
      const linked = linkedPage(href, page.url);
      if (linked?.kind === 'profile') (linked.slug === slug ? own : others).add(dialog);
    }
  });
  const chosen = own.size > 0 ? own : reach;
  return new Set([...chosen].filter((dialog) => own.has(dialog) || !others.has(dialog)));
}

/**
 * E-mails, telephones and websites of the contact card, when the user has opened it. Conversations
 * are dialogs too: what stands in a dialog with links to others is not taken. Birthdays never are.
 */
export function addContactInfo(
  page: PageContext,
  text: PageText,
  slug: string,
  record: FoundRecord,
): void {
  const dialogs = contactDialogs(page, text, slug);
  if (dialogs.size === 0) return;
  const inside = (line: number) => dialogs.has(dialogOf(text, line) ?? -1);
  text.lines.forEach(({ spans }, index) => {
    if (!inside(index)) return;
    for (const { href } of spans) addFound(record.websites, websiteOf(href), source, where);
  });
  for (const fact of readFacts(text)) {
    if (!inside(fact.line)) continue;
    if (fact.kind === 'email') addFound(record.emails, fact.value, source, where);
    else if (fact.kind === 'phone') addFound(record.phones, fact.value, source, where, fact.label);
    else if (
      fact.kind === 'web' &&
      !/linkedin\.(?:com|test)/i.test(fact.value) &&
      !record.websites.some(({ value }) => value.includes(fact.value))
    )
      addFound(record.websites, fact.value, source, where);
  }
}

const redirections = /^\/(?:redir|safety\/go)/;

/** The address elsewhere that a link leads to, also through LinkedIn's own redirection. */
export function websiteOf(href: string | undefined): string | undefined {
  if (!href || !URL.canParse(href, 'https://www.linkedin.com/')) return undefined;
  const url = new URL(href, 'https://www.linkedin.com/');
  if (!/^https?:$/.test(url.protocol)) return undefined;
  if (!notTheirs.test(url.hostname)) return href;
  const target = redirections.test(url.pathname) ? url.searchParams.get('url') : undefined;
  return target && target !== href && /^https?:/i.test(target) ? websiteOf(target) : undefined;
}

/** The address elsewhere that a line as a whole leads to: "Visit website", "Portfolio". */
export function linkedWebsite(text: PageText, line: Line): string | undefined {
  const whole = line.spans.find(
    ({ href, start, end }) => href && start < 2 && end > line.text.length - 2,
  );
  return websiteOf(whole?.href ?? text.boxes[line.box]?.href);
}
