import { foldText } from '@/lib/domain/normalize/clean-text';
import type { FoundRecord, PageFindings } from './findings-schema';
import { couldBeName, nameFaults, nameKey, nameWithin, titleParts } from './name-shape';
import { startsAsHeading } from './settle-kind';
import { townNamed } from './town-above';
import { whosePage } from './whose-page';

/** From this score on the site's own name is sure enough to doubt that its page is a list of others. */
const sureOfSite = 4.5;
/** Of a real list so many entries have a name. */
const enoughNamed = 0.5;
const mostBranches = 0.6;

/** Whether an entry is called like one of its own places: "Brno", "Texas – Austin". */
function isPlace(entry: FoundRecord, places: string): boolean {
  const parts = titleParts(entry.names[0]?.value ?? '').map(foldText);
  return (
    parts.length > 0 &&
    (parts.every((part) => part !== '' && places.includes(` ${part} `)) ||
      townNamed(entry.names[0]?.value ?? '', undefined) !== undefined)
  );
}

function placesOf(entries: readonly FoundRecord[]): string {
  const said = entries.flatMap(({ addresses }) =>
    addresses.flatMap(({ text, locality, region }) => [text, locality, region]),
  );
  return ` ${said.map((part) => foldText(part ?? '')).join(' ; ')} `;
}

function isNamed({ names }: FoundRecord): boolean {
  const name = nameWithin(names[0]?.value ?? '');
  return couldBeName(name) && !startsAsHeading(name) && nameFaults(name) < 1.5;
}

function nameless(entry: FoundRecord): FoundRecord {
  const above = entry.names[0]?.value;
  const addresses = entry.addresses.map((address) => ({ ...(above && { above }), ...address }));
  return {
    ...entry,
    role: 'subject',
    type: 'unknown',
    names: [],
    addresses,
    detailUrl: undefined,
  };
}

/**
 * The one entry that the page is headed and titled with: what repeats are the parts of a page about it,
 * or it and its neighbours. A chain's name heads a list of many that are called so.
 */
function headingEntry({ entries, headings, title }: PageFindings): FoundRecord | undefined {
  const titled = foldText(title);
  const heads = new Set(headings.map(foldText).filter((head) => head && titled.startsWith(head)));
  const headed = entries.filter(({ names }) => heads.has(foldText(names[0]?.value ?? '')));
  return headed.length === 1 ? headed[0] : undefined;
}

/**
 * A company's own page may repeat blocks that are no list of companies: its branches, called by
 * their towns or by its own name, whose addresses and telephones are the company's; or parts of the
 * page, which are called like anything. Such a page is about the company. Neither is a page a list that
 * is headed with one of its entries.
 */
export function settleShape(findings: PageFindings): PageFindings {
  const { shape, entries, records } = findings;
  if (shape !== 'list') return findings;
  const single: PageFindings = { ...findings, shape: 'single', entries: [] };
  const asOther = (entry: FoundRecord) => ({ ...entry, role: 'other' as const });
  const subject = headingEntry(findings);
  if (subject) {
    const others = entries.filter((entry) => entry !== subject).map(asOther);
    return {
      ...single,
      records: [...records, { ...nameless(subject), names: subject.names }, ...others],
    };
  }
  const companies = entries.filter(({ type }) => type !== 'person');
  if (companies.length < entries.length * 0.7) return findings;
  const { names, score, hosted } = whosePage(single);
  const [site] = names;
  if (!site || hosted || score < sureOfSite || site.likeSite < 0.5) return findings;
  const places = placesOf(entries);
  const isBranch = (entry: FoundRecord) =>
    isPlace(entry, places) ||
    entry.names.some(({ value }) => ` ${nameKey(value)} `.startsWith(` ${site.key} `));
  if (entries.filter(isBranch).length >= entries.length * mostBranches)
    return { ...single, records: [...records, ...entries.map(nameless)] };
  if (entries.filter(isNamed).length >= entries.length * enoughNamed) return findings;
  return {
    ...single,
    records: [...records, ...entries.map(asOther)],
  };
}
