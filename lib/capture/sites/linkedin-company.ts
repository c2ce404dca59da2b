import { addFound, addFoundAddress, type FoundRecord, foundRecord } from '../found-record';
import type { PageContext } from '../page-context';
import { foldWords } from '../visible/fold';
import { boxesAround, type PageText } from '../visible/page-text';
import { readFacts } from '../visible/read-facts';
import {
  aboutHeadings,
  employeeHeadings,
  labelsOfCompanyFacts,
} from '../vocabulary/linkedin-words';
import { linkedWebsite, websiteOf } from './linkedin-contact';
import { contentOf, dotParts, hasLetter, isButton, withoutCounts } from './linkedin-lines';
import { addLocations } from './linkedin-locations';
import type { LinkedinPage } from './linkedin-path';
import { readMembers } from './linkedin-search';
import { addStated } from './linkedin-stated';
import { isTitled, saysWall, titleParts } from './linkedin-title';

const source = 'linkedin';
type Fact = keyof typeof labelsOfCompanyFacts;
const facts = Object.entries(labelsOfCompanyFacts) as [Fact, RegExp][];

function factOf(label: string): Fact | undefined {
  const folded = foldWords(label);
  return facts.find(([, labels]) => labels.test(folded))?.[0];
}

/** "http://example.com", "www.example.com": a web address and nothing else. */
const webAddress = /^(?:https?:\/\/|www\.)\S{4,200}$/i;

/**
 * A company's, school's or showcase page, signed in, public or in the sales tool, with the people it
 * shows. Undefined without a name.
 */
export function readCompany(
  page: PageContext,
  text: PageText,
  { address, slug }: LinkedinPage,
): FoundRecord | undefined {
  const inContent = contentOf(text);
  const nameLine = findNameLine(page, text, inContent);
  const titled = isTitled(page) ? companyInTitle(page) : undefined;
  const name = text.lines[nameLine]?.text ?? titled;
  if (!name || saysWall(name)) return undefined;
  const record = foundRecord('organization', 'subject');
  record.detailUrl = address;
  addFound(record.names, name, source, 'company heading');
  addFound(record.profiles, address, source, 'page address');
  addLocations(text, record, inContent);
  addLabelled(text, record, inContent);
  if (nameLine >= 0) addCard(text, record, nameLine, inContent);
  addLinked(text, record, nameLine, inContent);
  addAbout(text, record, inContent);
  addStated(page, record);
  record.people = readMembers(page, text, memberLines(page, text, inContent), slug);
  return record;
}

/** "Example Ltd: About", "Example Ltd". */
const companyInTitle = (page: PageContext) => titleParts(page)[0]?.replace(/:\s[^:]{3,30}$/, '');

/** The first-level heading; where there is none, the heading or line that the title repeats. */
function findNameLine(
  page: PageContext,
  text: PageText,
  inContent: (line: number) => boolean,
): number {
  const named = foldWords(companyInTitle(page) ?? '');
  const fits = (level: (heading: number) => boolean, same: boolean) =>
    text.lines.findIndex(
      ({ text: shown, heading }, index) =>
        level(heading) &&
        shown.length <= 160 &&
        inContent(index) &&
        (!same || foldWords(shown) === named),
    );
  const tries = [
    fits((heading) => heading > 0, true),
    fits((heading) => heading === 1, false),
    fits(() => true, true),
  ];
  return tries.find((line) => line >= 0) ?? -1;
}

/** The overview: a label on a line, its value on the next. */
function addLabelled(
  text: PageText,
  record: FoundRecord,
  inContent: (line: number) => boolean,
): void {
  text.lines.forEach((line, index) => {
    if (!inContent(index) || line.text.length > 40) return;
    const fact = factOf(line.text);
    const value = text.lines[index + 1];
    if (!fact || !value || factOf(value.text)) return;
    const where = line.text.replace(/:$/, '');
    if (fact === 'website')
      addFound(
        record.websites,
        /\.[^\s\d.]{2}/.test(value.text)
          ? value.text.split(' ')[0]
          : websiteOf(value.spans.find(({ href }) => href)?.href),
        source,
        where,
      );
    else if (fact === 'phone')
      addPhone(
        record,
        value.spans.find(({ href }) => href?.startsWith('tel:'))?.href?.slice(4) ?? value.text,
        where,
      );
    else if (fact === 'industry') addFound(record.industries, value.text, source, where);
    else if (record.addresses.length === 0) addPlace(record, value.text, where);
  });
  if (record.websites.length > 0) return;
  // In a language we do not know: a link that is a web address, on a line of its own.
  const link = text.lines.find(
    ({ text: shown, spans }, index) =>
      inContent(index) && webAddress.test(shown) && spans.some(({ href }) => websiteOf(href)),
  );
  addFound(record.websites, link?.text, source, 'overview');
}

/** Whom to write to or ring, in what the company says of itself: in the section of that name. */
function addAbout(text: PageText, record: FoundRecord, inContent: (line: number) => boolean): void {
  const start = text.lines.findIndex(
    ({ heading, text: shown }, index) =>
      heading > 0 && inContent(index) && aboutHeadings.test(foldWords(shown)),
  );
  if (start < 0) return;
  const next = text.lines.findIndex(({ heading }, index) => index > start && heading > 0);
  const inside = (line: number) => line > start && (next < 0 || line < next);
  for (const { kind, value, line } of readFacts(text)) {
    if (!inside(line)) continue;
    if (kind === 'email') addFound(record.emails, value, source, 'overview');
    else if (kind === 'phone' && record.phones.length === 0)
      addFound(record.phones, value, source, 'overview');
  }
}

/** The link on top to the company's own site: "Visit website", "Learn more". */
function addLinked(
  text: PageText,
  record: FoundRecord,
  nameLine: number,
  inContent: (line: number) => boolean,
): void {
  if (record.websites.length > 0 || nameLine < 0) return;
  for (let at = nameLine + 1; at < nameLine + 16; at += 1) {
    const line = text.lines[at];
    if (!line || !inContent(at) || line.heading === 2) return;
    const linked = linkedWebsite(text, line);
    if (linked) addFound(record.websites, linked, source, 'company card');
  }
}

function addPhone(record: FoundRecord, text: string, where: string): void {
  const number = /\+?[\d(][\d\s()./-]{4,25}/.exec(text)?.[0];
  addFound(record.phones, number, source, where);
}

function addPlace(record: FoundRecord, place: string, where: string): void {
  addFoundAddress(record.addresses, { text: place, locality: place, source, where });
}

/**
 * The card on top: "Software Development · Praha, Czechia · 12K followers", on one line or on
 * several; or, on public pages, the line of business and then the place with the followers.
 */
function addCard(
  text: PageText,
  record: FoundRecord,
  nameLine: number,
  inContent: (line: number) => boolean,
): void {
  const last = Math.min(nameLine + 12, text.lines.length);
  const pieces = (at: number) => {
    const line = text.lines[at];
    const skip = at <= nameLine || !line || !inContent(at) || isButton(text, line);
    return skip || !hasLetter(line.text) ? [] : dotParts(withoutCounts(line.text));
  };
  let parts: string[] = [];
  for (let at = nameLine + 1; at < last; at += 1) {
    const { text: shown = '', box = -1 } = text.lines[at] ?? {};
    const own = pieces(at);
    // Without counts, only what stands on one line is surely this.
    if (own.length > 1) parts = own;
    if (!hasLetter(shown) || dotParts(shown).join() === own.join()) continue;
    if (own.length < 2) parts = partsAround(text, at, box, nameLine, pieces);
    break;
  }
  const [industry, place] = parts.slice(-2);
  if (record.industries.length === 0 && industry && industry.length < 80)
    addFound(record.industries, industry, source, 'company card');
  if (record.addresses.length === 0 && place && place.length < 100)
    addPlace(record, place, 'company card');
}

/** What stands before the count in the smallest block that says enough, a slogan left out. */
function partsAround(
  text: PageText,
  count: number,
  own: number,
  nameLine: number,
  pieces: (line: number) => string[],
): string[] {
  let parts: string[] = [];
  for (const at of [own, ...boxesAround(text, own)]) {
    const first = text.boxes[at]?.first ?? 0;
    const all = Array.from({ length: count - first + 1 }, (_, index) =>
      pieces(first + index),
    ).flat();
    // On public pages the name is in the block too: the place is with the count, the rest before it.
    if (first <= nameLine)
      return parts.length > 0 && pieces(count).length === 0 ? parts : all.slice(-2);
    parts = all;
    if (parts.length > 1) break;
  }
  return parts;
}

/** The lines where people of the company are shown: their own tab, or the section on public pages. */
function memberLines(
  { url }: PageContext,
  text: PageText,
  inContent: (line: number) => boolean,
): (line: number) => boolean {
  if (/\/people\/?$/.test(url.pathname)) return inContent;
  const start = text.lines.findIndex(
    (line, index) =>
      line.heading > 0 && inContent(index) && employeeHeadings.test(foldWords(line.text)),
  );
  if (start < 0) return () => false;
  const level = text.lines[start]?.heading ?? 0;
  const end = text.lines.findIndex(
    ({ heading }, index) => index > start && heading > 0 && heading <= level,
  );
  return (line) => line > start && (end < 0 || line < end) && inContent(line);
}
