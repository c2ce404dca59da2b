import { addFound, addFoundAddress, type FoundRecord, foundRecord } from '../found-record';
import type { PageContext } from '../page-context';
import { findAddresses } from '../visible/find-addresses';
import { foldWords } from '../visible/fold';
import type { PageText } from '../visible/page-text';
import { readFacts } from '../visible/read-facts';
import { labelsOfCompanyFacts } from '../vocabulary/linkedin-words';
import { dotParts, isButton, isNoise } from './linkedin-lines';

const source = 'linkedin';
type Fact = keyof typeof labelsOfCompanyFacts;
const labels = new Map<string, Fact>(
  Object.entries(labelsOfCompanyFacts).flatMap(([fact, words]) =>
    words.map((word) => [word, fact as Fact] as const),
  ),
);
const counts = /^[\d.,\s+–-]+\s?[KMtis.]{0,5}[\s\p{L}]{0,30}$/iu;

/** A company's, school's or showcase page, signed in or public. Undefined without a name. */
export function readCompany(
  page: PageContext,
  text: PageText,
  slug: string,
): FoundRecord | undefined {
  const hasMain = text.lines.some(({ region }) => region === 'main');
  const inMain = (index: number) =>
    hasMain ? text.lines[index]?.region === 'main' : text.lines[index]?.region === 'body';
  const nameLine = text.lines.findIndex(
    (line, index) => inMain(index) && line.heading === 1 && line.text.length <= 160,
  );
  const name = text.lines[nameLine]?.text;
  if (!name) return undefined;
  const record = foundRecord('organization', 'subject');
  addFound(record.names, name, source, 'company heading');
  addFound(record.profiles, `${page.url.origin}/company/${slug}/`, source, 'page address');
  addLocations(text, record, inMain);
  addLabelled(text, record, inMain);
  addCard(text, record, nameLine, inMain);
  return record;
}

/** The overview: a label on a line, its value on the next. */
function addLabelled(text: PageText, record: FoundRecord, inMain: (line: number) => boolean): void {
  text.lines.forEach((line, index) => {
    if (!inMain(index) || line.text.length > 40) return;
    const fact = labels.get(foldWords(line.text));
    const value = text.lines[index + 1];
    if (!fact || !value || labels.has(foldWords(value.text))) return;
    const where = line.text.replace(/:$/, '');
    if (fact === 'website')
      addFound(
        record.websites,
        /\.\p{L}{2}/u.test(value.text)
          ? value.text.split(' ')[0]
          : value.spans.find(({ href }) => href)?.href,
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
    else if (record.addresses.length === 0)
      addFoundAddress(record.addresses, { text: value.text, source, where });
  });
}

/** Full addresses among the locations; the headquarters' town alone says less. */
function addLocations(
  text: PageText,
  record: FoundRecord,
  inMain: (line: number) => boolean,
): void {
  for (const { value, line } of findAddresses(text.lines, readFacts(text)))
    if (inMain(line) && /\d/.test(value))
      addFoundAddress(record.addresses, { text: value, source, where: 'locations' });
}

function addPhone(record: FoundRecord, text: string, where: string): void {
  const number = /\+?[\d(][\d\s()./-]{4,25}/.exec(text)?.[0];
  addFound(record.phones, number, source, where);
}

/** The card on top: "Software Development · Praha, Czechia · 12K followers", on one line or on several. */
function addCard(
  text: PageText,
  record: FoundRecord,
  nameLine: number,
  inMain: (line: number) => boolean,
): void {
  const parts: string[] = [];
  for (let at = nameLine + 1; at < Math.min(nameLine + 10, text.lines.length); at += 1) {
    const line = text.lines[at];
    if (!line || !inMain(at) || isButton(text, line)) continue;
    const pieces = dotParts(line.text);
    const count = pieces.findIndex((piece) => isNoise(piece) || counts.test(piece));
    parts.push(...(count < 0 ? pieces : pieces.slice(0, count)));
    if (count >= 0) break;
  }
  // A slogan may stand before them: the place is the last, the line of business the one before.
  const [industry, place] = parts.length >= 2 ? parts.slice(-2) : [];
  if (record.industries.length === 0 && industry && industry.length < 80)
    addFound(record.industries, industry, source, 'company card');
  if (record.addresses.length === 0 && place && place.length < 100)
    addFoundAddress(record.addresses, {
      text: place,
      locality: place,
      source,
      where: 'company card',
    });
}
