import { addFound, addFoundAddress, type FoundRecord, foundRecord } from '../found-record';
import type { PageContext } from '../page-context';
import { foldWords } from '../visible/fold';
import type { PageText } from '../visible/page-text';
import { readFacts } from '../visible/read-facts';
import { labelsOfCompanyFacts } from '../vocabulary/linkedin-words';
import { contentOf, dotParts, hasLetter, withoutCounts } from './linkedin-lines';
import { linkedPage } from './linkedin-path';
import { readMembers } from './linkedin-search';
import { addStated } from './linkedin-stated';

const source = 'linkedin';
const where = 'job';
/** "Leeds, England, United Kingdom (On-site)": a town at least, and no figure. */
const place = /^([^\d:.;|()]{2,80})(?:\s\([^()]{2,30}\))?$/;

/**
 * An advertised job: the company that offers it, with whoever of them can be written to. The heading
 * is the position's, so the first link to a company names it. Undefined without one.
 */
export function readJob(page: PageContext, text: PageText): FoundRecord | undefined {
  const inContent = contentOf(text);
  for (const [index, line] of text.lines.entries()) {
    const link = inContent(index)
      ? line.spans.find(({ href }) => linkedPage(href, page.url)?.kind === 'company')
      : undefined;
    const linked = linkedPage(link?.href, page.url);
    const name = link && line.text.slice(link.start, link.end).trim();
    if (!link || !linked || !name || !hasLetter(name)) continue;
    const record = foundRecord('organization', 'subject');
    record.detailUrl = linked.address;
    addFound(record.names, name, source, where);
    addFound(record.profiles, linked.address, source, where);
    const beside = line.text.slice(link.end) || (text.lines[index + 1]?.text ?? '');
    const said = place.exec(dotParts(withoutCounts(beside))[0] ?? '')?.[1];
    if (said) addFoundAddress(record.addresses, { text: said, locality: said, source, where });
    addDetails(text, record, inContent);
    addStated(page, record);
    record.people = readMembers(page, text, inContent, linked.slug).slice(0, 5);
    return record;
  }
  return undefined;
}

/** Whom to ring or write to in the description, and the line of business below it. */
function addDetails(
  text: PageText,
  record: FoundRecord,
  inContent: (line: number) => boolean,
): void {
  for (const { kind, value, line } of readFacts(text)) {
    if (!inContent(line)) continue;
    if (kind === 'email') addFound(record.emails, value, source, where);
    else if (kind === 'phone') addFound(record.phones, value, source, where);
  }
  const label = text.lines.findIndex(
    ({ text: shown }, index) =>
      inContent(index) && labelsOfCompanyFacts.industry.test(foldWords(shown)),
  );
  if (label >= 0) addFound(record.industries, text.lines[label + 1]?.text, source, where);
}
