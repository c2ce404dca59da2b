import { attribute } from '../dom/node-access';
import type { PageContext } from '../page-context';
import { findWholeLabel } from '../visible/find-labels';
import { foldWords } from '../visible/fold';
import { boxesAround, type Line, type PageText } from '../visible/page-text';
import {
  currentLabels,
  experienceHeadings,
  labelsOfCompanyFacts,
  otherHeadings,
  placeLabels,
} from '../vocabulary/linkedin-words';
import { linkedWebsite, websiteOf } from './linkedin-contact';
import { dotParts, isButton, isMasked, isNoise, withoutCounts } from './linkedin-lines';
import { linkedPage } from './linkedin-path';
import { saysWall } from './linkedin-title';

const maxCard = 40;

/** What the card on top of a profile says besides the name. */
export interface Card {
  headline?: string;
  place?: string;
  employer?: string;
  industry?: string;
  websites?: string[];
}

/** Reads the lines below the name, to the heading of the next section. */
export function readCard(
  page: PageContext,
  text: PageText,
  nameLine: number,
  inContent: (line: number) => boolean,
): Card {
  const card: Card = {};
  const name = foldWords(text.lines[nameLine]?.text ?? '');
  const shown: string[] = [];
  /** How many lines stood before the link to the contact card. */
  let contactAt = -1;
  const last = Math.min(text.lines.length, nameLine + maxCard);
  for (let at = nameLine + 1; at < last; at += 1) {
    const line = text.lines[at];
    if (!line || !inContent(at)) continue;
    const folded = foldWords(line.text);
    if (line.heading > 0 && (experienceHeadings.test(folded) || otherHeadings.test(folded))) break;
    // The headline may be a heading too, the next one begins another section, but in a button.
    if (line.heading > 0 && line.heading <= 2 && shown.length > 0 && !isButton(text, line)) break;
    // "Talks about #welding and #steel"
    if (shown.length > 0 && /\s#\S/.test(line.text)) continue;
    if (labelsOfCompanyFacts.industry.test(folded)) {
      card.industry ??= text.lines[at + 1]?.text;
      at += 1;
      continue;
    }
    const linked = linkedWebsite(text, line);
    if (linked) {
      card.websites = [...(card.websites ?? []), linked];
      continue;
    }
    if (labelsOfCompanyFacts.website.test(folded)) {
      card.websites = websitesBelow(text, at);
      continue;
    }
    if (placeLabels.test(folded)) {
      const said = text.lines[at + 1]?.text ?? '';
      // With the line of business beside it, it is cut below.
      if (said.includes(' | ')) continue;
      card.place ??= withoutCounts(said);
      at += 1;
      continue;
    }
    if (folded === name || saysWall(line.text) || findWholeLabel(line.text)) continue;
    const contact = hrefsOf(text, line).find((href) => href.includes('/contact-info'));
    if (contact) {
      const link = line.spans.find(({ href }) => href);
      const before = withoutCounts(line.text.slice(0, link?.start ?? 0));
      if (before.length > 2) shown.push(before);
      // In older layouts employer and school stand between place and link.
      contactAt = contact.includes('/detail/') ? -1 : shown.length;
      continue;
    }
    const employer = line.spans.find(({ href }) => linkedPage(href, page.url)?.kind === 'company');
    if (employer) card.employer ??= line.text.slice(employer.start, employer.end).trim();
    if (isCurrentCompany(text, line)) card.employer = line.text;
    if (employer || isMasked(line.text) || isNoise(line.text) || isInterface(text, line)) continue;
    // On public pages a third-level heading is the place, also where nobody wrote a headline.
    if (shown.length === 0 && line.heading === 3) card.place ??= withoutCounts(line.text);
    else if (shown.length === 0) shown.push(line.text);
    else {
      // "Greater Leeds Area | Machinery": place and line of business, as it was until 2016.
      const [kept, industry, more] = withoutCounts(line.text).split(' | ');
      if (industry && !more) card.industry ??= industry;
      if (kept) shown.push(kept);
    }
  }
  card.headline = shown[0];
  card.place ??= placeOf(shown, contactAt);
  const pair = shown.slice(1).find((line) => line !== card.place && dotParts(line).length === 2);
  if (pair && contactAt > 0) card.employer ??= dotParts(pair)[0];
  return card;
}

const services =
  /(?:^|linkedin\.(?:com|test))\/(?:search|messaging|mynetwork|signup|login|preload|premium|feed|uas)\b/;

/** A button, or a line that is wholly a link to a service: "Message", "3 mutual connections". */
function isInterface(text: PageText, line: Line): boolean {
  const href =
    line.spans.find(({ start, end, href }) => href && start < 2 && end > line.text.length - 2)
      ?.href ?? text.boxes[line.box]?.href;
  return (href !== undefined && services.test(href)) || isButton(text, line);
}

function hrefsOf(text: PageText, line: Line): string[] {
  const hrefs = [...line.spans.map(({ href }) => href), text.boxes[line.box]?.href];
  return hrefs.filter((href) => href !== undefined);
}

function placeOf(shown: readonly string[], contactAt: number): string | undefined {
  const place =
    contactAt > 1
      ? shown[contactAt - 1]
      : shown.slice(1).find((line) => !/\s·\s/.test(line) && line.length < 90);
  return place && place !== shown[0] && place.length < 100 ? place : undefined;
}

/** A button whose name says "Current company: Example. Click to skip to experience card". */
function isCurrentCompany(text: PageText, line: Line): boolean {
  for (const at of [line.box, ...boxesAround(text, line.box)]) {
    const box = text.boxes[at];
    if (!box || box.last - box.first > 1) return false;
    const said = attribute(box.element, 'aria-label') ?? '';
    const colon = said.indexOf(':');
    if (colon > 0 && said.includes(line.text))
      return currentLabels.test(foldWords(said.slice(0, colon)));
  }
  return false;
}

/** The links of the lines below the label "Websites", as old public profiles show them. */
function websitesBelow(text: PageText, label: number): string[] {
  const row = boxesAround(text, text.lines[label]?.box ?? -1).next().value;
  const end = Math.min(row === undefined ? label + 1 : (text.boxes[row]?.last ?? 0), label + 4);
  return text.lines
    .slice(label + 1, end)
    .flatMap((line) => hrefsOf(text, line).map(websiteOf))
    .filter((website) => website !== undefined);
}
