import { foldWords } from '../visible/fold';
import { chosenLabel, domainSpans } from './domain-spans';
import type { FoundRecord, HandedFindings, NameClue } from './findings-schema';

const maxMailboxes = 20;
const maxSpans = 200;
/** So many of what the site's own domain is made of, and of what those of mailboxes are. */
const mostOfSite = 6;
const mostOfMailboxes = 4;

/** Counts how often each of several texts occurs, whatever its case. */
class Tally {
  private readonly times = new Map<string, { value: string; count: number }>();

  add(said: string): void {
    const value = said.replace(/\s+/g, ' ');
    const key = foldWords(value);
    const known = this.times.get(key);
    if (known) known.count += 1;
    else if (this.times.size < maxSpans) this.times.set(key, { value, count: 1 });
  }

  /** Those that are said most, at most `max`, as clues. */
  most(max: number, kind: NameClue['kind']): NameClue[] {
    return [...this.times.values()]
      .sort((a, b) => b.count - a.count)
      .slice(0, max)
      .map(({ value, count }) => ({ kind, value, count: Math.min(count, 1000) }))
      .filter(({ value }) => value.length > 1 && value.length <= 150);
  }
}

/** What the domains are made of to which the shown text's mailboxes belong, the site's own left out. */
function mailboxLabels(records: readonly FoundRecord[], site: string): Set<string> {
  const emails = records
    .filter(({ role }) => role !== 'other')
    .flatMap((record) => [record, ...record.people].flatMap(({ emails: own }) => own))
    .filter(({ source }) => source === 'visible-text');
  const labels = emails
    .slice(0, maxMailboxes)
    .map(({ value }) => chosenLabel(value.split('@')[1] ?? ''));
  return new Set(labels.filter((label) => label !== site));
}

/** "Brazda.example" is a name where nothing else is. */
function hostIn(said: string, host: string): string | undefined {
  const at = said.toLowerCase().indexOf(host);
  const end = at + host.length;
  const isPart = at < 0 || /[@/\w.-]$/.test(said.slice(0, at)) || /^[/\w-]/.test(said.slice(end));
  return isPart ? undefined : said.slice(at, end);
}

/**
 * Where the page's text, its title or its logo writes out what the site's or a mailbox's domain is
 * made of: clues to whose page it is. None without the page's text.
 */
export function domainClues({
  url,
  title,
  clues = [],
  lines,
  records,
}: Pick<HandedFindings, 'url' | 'title' | 'clues' | 'lines' | 'records'>): NameClue[] {
  if (!lines) return [];
  const { hostname } = new URL(url);
  const host = hostname.replace(/^www\d?\./, '');
  const site = chosenLabel(hostname);
  const mailboxes = mailboxLabels(records, site);
  const ofSite = new Tally();
  const ofMailbox = new Tally();
  const spoken = [
    title,
    ...clues.flatMap(({ kind, value }) => (kind === 'logo' ? [value] : [])),
    ...lines.flatMap(({ text, part }) => (part === 'foreign' ? [] : [text])),
  ];
  for (const said of spoken) {
    if (said.length >= 600) continue;
    const named = hostIn(said, host);
    if (named) ofSite.add(named);
    const spansFor = domainSpans(said);
    for (const span of spansFor(site)) ofSite.add(span);
    for (const label of mailboxes) for (const span of spansFor(label)) ofMailbox.add(span);
  }
  return [...ofSite.most(mostOfSite, 'domain'), ...ofMailbox.most(mostOfMailboxes, 'mailbox')];
}
