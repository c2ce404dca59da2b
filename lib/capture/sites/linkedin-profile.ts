import { addFound, addFoundAddress, type FoundRecord, foundRecord } from '../found-record';
import type { PageContext } from '../page-context';
import { findWholeLabel } from '../visible/find-labels';
import { foldWords } from '../visible/fold';
import type { PageText } from '../visible/page-text';
import { readFacts } from '../visible/read-facts';
import { educationHeadings, experienceHeadings } from '../vocabulary/linkedin-words';
import { findCurrentPosition } from './linkedin-experience';
import { parseHeadline } from './linkedin-headline';
import { dotParts, isButton, isNoise } from './linkedin-lines';
import { slugOf } from './linkedin-path';

const source = 'linkedin';
const maxCard = 30;

/** "(3) Jana Brázdová – Sales | LinkedIn" → "Jana Brázdová". */
function nameInTitle(title: string): string {
  return (
    title
      .replace(/^\(\d{1,4}\+?\)\s*/, '')
      .split(/\s[|–—-]\s/)[0]
      ?.trim() ?? ''
  );
}

/** The line with the name: a heading that the title repeats, otherwise the first heading. */
function findNameLine(
  page: PageContext,
  text: PageText,
  inMain: (line: number) => boolean,
): number {
  const named = foldWords(nameInTitle(page.title));
  const headings = text.lines
    .map((line, index) => ({ line, index }))
    .filter(({ line, index }) => line.heading > 0 && inMain(index) && line.text.length <= 120);
  const said = headings.find(
    ({ line }) => named.length > 2 && foldWords(line.text).startsWith(named),
  );
  const [first] = headings.filter(({ line }) => line.heading <= 2);
  return (said ?? first)?.index ?? -1;
}

/**
 * One person's profile, signed in or public. `slug` is the last part of its address. The card on top
 * gives name, headline and place, the section of positions the current one; partial records rather
 * than none. Undefined without a name.
 */
export function readProfile(
  page: PageContext,
  text: PageText,
  slug: string,
): FoundRecord | undefined {
  const hasMain = text.lines.some(({ region }) => region === 'main');
  const inMain = (index: number) => {
    const region = text.lines[index]?.region;
    return hasMain ? region === 'main' : region === 'body' || region === 'header';
  };
  const nameLine = findNameLine(page, text, inMain);
  const name = dotParts(text.lines[nameLine]?.text ?? '')[0]?.replace(
    /\s?\((?:\p{L}{1,5}\/){1,2}\p{L}{1,6}\)$/u,
    '',
  );
  if (!name) return undefined;
  const record = foundRecord('person', 'subject');
  addFound(record.names, name, source, 'profile heading');
  addFound(record.profiles, `${page.url.origin}/in/${slug}/`, source, 'page address');
  const card = readCard(page, text, nameLine, inMain);
  const position = findCurrentPosition(text, inMain);
  addFound(record.jobTitles, position?.title, source, 'experience');
  addFound(record.organizations, position?.organization, source, 'experience');
  const said = card.headline ? parseHeadline(card.headline) : {};
  if (!position?.title)
    addFound(
      record.jobTitles,
      said.title ?? (said.organization ? undefined : card.headline),
      source,
      'headline',
    );
  if (!position?.organization) {
    addFound(record.organizations, said.organization, source, 'headline');
    if (!said.organization) addFound(record.organizations, card.employer, source, 'profile card');
  }
  if (card.place)
    addFoundAddress(record.addresses, {
      text: card.place,
      locality: card.place,
      source,
      where: 'profile card',
    });
  addFound(record.industries, card.industry, source, 'profile card');
  addContactInfo(page, text, record);
  return record;
}

interface Card {
  headline?: string;
  place?: string;
  employer?: string;
  industry?: string;
}

function readCard(
  page: PageContext,
  text: PageText,
  nameLine: number,
  inMain: (line: number) => boolean,
): Card {
  const card: Card = {};
  const shown: string[] = [];
  let contactAt = -1;
  const last = Math.min(text.lines.length, nameLine + maxCard);
  for (let at = nameLine + 1; at < last; at += 1) {
    const line = text.lines[at];
    if (!line || !inMain(at)) continue;
    const folded = foldWords(line.text);
    if (line.heading > 0 && (experienceHeadings.has(folded) || educationHeadings.has(folded)))
      break;
    // The headline may be a heading too, the next one begins another section.
    if (line.heading > 0 && line.heading <= 2 && shown.length > 0) break;
    const label = findWholeLabel(line.text);
    if (label?.kind === 'industry') {
      card.industry ??= text.lines[at + 1]?.text;
      at += 1;
    }
    if (label) continue;
    const contact = line.spans.some(({ href }) => href?.includes('/overlay/contact-info'));
    const box = text.boxes[line.box];
    if (contact || box?.href?.includes('/overlay/contact-info')) {
      contactAt = shown.length;
      const link = line.spans.find(({ href }) => href);
      const before = link ? line.text.slice(0, link.start).replace(/[\s·•]+$/, '') : '';
      if (before.length > 2) {
        shown.push(before);
        contactAt = shown.length;
      }
      continue;
    }
    const employer = line.spans.find(({ href }) => slugOf(href, page.url, 'company'));
    if (employer) card.employer ??= line.text.slice(employer.start, employer.end).trim();
    if (employer || isButton(text, line) || isNoise(line.text)) continue;
    shown.push(withoutNoise(line.text));
  }
  card.headline = shown[0];
  const place =
    contactAt > 1
      ? shown[contactAt - 1]
      : shown.slice(1).find((line) => !/\s·\s/.test(line) && line.length < 90);
  if (place && place !== card.headline && place.length < 100) card.place = place;
  return card;
}

/** "Praha, Česko · Kontaktní údaje" on one line: only the place. */
function withoutNoise(text: string): string {
  const parts = dotParts(text);
  const kept = parts.filter((part) => !isNoise(part));
  if (kept.length < parts.length && kept.length > 0) return kept.join(' · ');
  const words = text.split(' ');
  for (let count = 3; count >= 1; count -= 1)
    if (words.length > count && isNoise(words.slice(-count).join(' ')))
      return words.slice(0, -count).join(' ');
  return text;
}

/** E-mails, telephones and websites of the contact card, when the user has opened it. */
function addContactInfo(page: PageContext, text: PageText, record: FoundRecord): void {
  const inDialog = (line: number) => text.lines[line]?.region === 'dialog';
  const own = text.lines.some(
    (line, index) =>
      inDialog(index) &&
      line.spans.some(
        ({ href }) => /^mailto:|^tel:/i.test(href ?? '') || slugOf(href, page.url, 'in'),
      ),
  );
  if (!own) return;
  text.lines.forEach((line, index) => {
    if (!inDialog(index)) return;
    for (const { href } of line.spans)
      if (
        href &&
        /^https?:/i.test(href) &&
        URL.canParse(href) &&
        !/(?:^|\.)(?:linkedin\.(?:com|test)|licdn\.com|google\.com)$/.test(new URL(href).hostname)
      )
        addFound(record.websites, href, source, 'contact info');
  });
  for (const fact of readFacts(text)) {
    if (!inDialog(fact.line)) continue;
    if (fact.kind === 'email') addFound(record.emails, fact.value, source, 'contact info');
    else if (fact.kind === 'phone')
      addFound(record.phones, fact.value, source, 'contact info', fact.label);
    else if (
      fact.kind === 'web' &&
      !/linkedin\.(?:com|test)/i.test(fact.value) &&
      !record.websites.some(({ value }) => value.includes(fact.value))
    )
      addFound(record.websites, fact.value, source, 'contact info');
  }
}
