import { addFound, addFoundAddress, type FoundRecord, foundRecord } from '../found-record';
import type { PageContext } from '../page-context';
import { foldWords } from '../visible/fold';
import type { PageText } from '../visible/page-text';
import { looksLikePerson } from '../visible/person-names';
import { currentLabels, experienceHeadings, otherHeadings } from '../vocabulary/linkedin-words';
import { type Card, readCard } from './linkedin-card';
import { addContactInfo } from './linkedin-contact';
import { findCurrentPosition, type Position } from './linkedin-experience';
import { parseHeadline, parsePosition } from './linkedin-headline';
import { contentOf, isMasked, nameOf } from './linkedin-lines';
import type { LinkedinPage } from './linkedin-path';
import { addStated } from './linkedin-stated';
import { isTitled, personInTitle, saysWall } from './linkedin-title';

const source = 'linkedin';

/** The line with the name: one that the title repeats, otherwise the first heading. */
function findNameLine(
  page: PageContext,
  text: PageText,
  inContent: (line: number) => boolean,
): number {
  const named = foldWords(personInTitle(page) ?? '');
  // Where the title does not repeat it, a first heading is a name if this looks like a profile.
  const unnamed = isProfile(text, inContent);
  let best = -1;
  let weight = 0;
  text.lines.forEach(({ text: shown, heading }, index) => {
    if (shown.length > 120 || !inContent(index)) return;
    const folded = foldWords(nameOf(shown) ?? '');
    const same = named.length > 2 && folded.startsWith(named);
    const section = experienceHeadings.test(folded) || otherHeadings.test(folded);
    if (!same && (heading === 0 || heading > 2 || section)) return;
    // A heading says it better than a line does, and the name alone better than more.
    const own =
      (same ? 8 : 0) + (folded === named ? 4 : 0) + (heading > 0 ? 2 : 0) + (heading === 1 ? 1 : 0);
    const likely = same ? folded === named || heading > 0 : unnamed || isAlone(shown);
    if (likely && own > weight) {
      best = index;
      weight = own;
    }
  });
  return best;
}

function isProfile(text: PageText, inContent: (line: number) => boolean): boolean {
  return text.lines.some(
    ({ text: shown, heading, spans }, index) =>
      inContent(index) &&
      (spans.some(({ href }) => href?.includes('/contact-info')) ||
        (heading > 0 && experienceHeadings.test(foldWords(shown)))),
  );
}

const isAlone = (heading: string) => looksLikePerson(nameOf(heading) ?? '');

/**
 * One person's profile, signed in, public or in the sales tool. The card on top gives name, headline
 * and place, the section of positions the current one; partial records rather than none. Undefined
 * without a name.
 */
export function readProfile(
  page: PageContext,
  text: PageText,
  { slug, address }: LinkedinPage,
): FoundRecord | undefined {
  const inContent = contentOf(text);
  const nameLine = findNameLine(page, text, inContent);
  const titled = isTitled(page) ? personInTitle(page) : undefined;
  const name =
    nameLine >= 0
      ? nameOf(text.lines[nameLine]?.text ?? '')
      : titled && looksLikePerson(titled)
        ? titled
        : undefined;
  if (!name || /linkedin/i.test(name) || saysWall(name)) return undefined;
  const record = foundRecord('person', 'subject');
  record.detailUrl = address;
  addFound(record.names, name, source, 'profile heading');
  addFound(record.profiles, address, source, 'page address');
  const card = nameLine < 0 ? {} : readCard(page, text, nameLine, inContent);
  addPosition(
    record,
    findCurrentPosition(text, inContent),
    card,
    labelledPosition(page, text, inContent),
    page.language,
  );
  if (card.place)
    addFoundAddress(record.addresses, {
      text: card.place,
      locality: card.place,
      source,
      where: 'profile card',
    });
  addFound(record.industries, card.industry, source, 'profile card');
  for (const website of card.websites ?? [])
    addFound(record.websites, website, source, 'profile card');
  addStated(page, record);
  addContactInfo(page, text, slug, record);
  return record;
}

/** "Current", and below it "Sales Director at Example". */
function labelledPosition(
  { language }: PageContext,
  text: PageText,
  inContent: (line: number) => boolean,
): Position {
  const at = text.lines.findIndex(
    (line, index) => inContent(index) && currentLabels.test(foldWords(line.text)),
  );
  return at < 0 ? {} : parsePosition(text.lines[at + 1]?.text ?? '', language);
}

/** What a position says outranks the headline; what both leave open the card may tell. */
function addPosition(
  record: FoundRecord,
  position: Position | undefined,
  card: Card,
  labelled: Position,
  language: string | undefined,
): void {
  const headline = card.headline && !isMasked(card.headline) ? card.headline : undefined;
  const said = headline ? parseHeadline(headline, language) : {};
  // A line about the employer below its name: "Current: Owner at Example" on top says which is which.
  const first = labelled.title && position?.title === labelled.organization ? undefined : position;
  if (first?.title) addFound(record.jobTitles, first.title, source, 'experience');
  else if (labelled.title) addFound(record.jobTitles, labelled.title, source, 'current position');
  else
    addFound(
      record.jobTitles,
      said.title ?? (said.organization ? undefined : headline),
      source,
      'headline',
    );
  if (first?.organization) addFound(record.organizations, first.organization, source, 'experience');
  else if (labelled.organization)
    addFound(record.organizations, labelled.organization, source, 'current position');
  else if (said.organization) addFound(record.organizations, said.organization, source, 'headline');
  else addFound(record.organizations, card.employer, source, 'profile card');
}
