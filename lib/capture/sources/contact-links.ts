import { caps } from '../caps';
import { decodeAddress } from '../decode-address';
import { attribute, parentElementOf, queryAll } from '../dom/node-access';
import { pageArea } from '../dom/page-area';
import { shownLine } from '../dom/shown-text';
import { addFound, addFoundAddress, type FoundRecord, foundRecord } from '../found-record';
import type { PageContext } from '../page-context';
import { mapInSteps, type Steps } from '../steps';
import { letter } from '../vocabulary/letters';
import { mapLinkAddress } from './map-link';
import { socialLink } from './social-link';

/** "mailto:a@b.example?subject=…" and the addresses in `cc` are one thing: only the first counts. */
function emailOf(href: string): string | undefined {
  const address = decodeAddress(href.slice('mailto:'.length).split('?')[0] ?? '')
    .split(/[,;]/)[0]
    ?.trim();
  return address?.includes('@') ? address : undefined;
}

const phoneSchemes = /^(?:tel|callto|sms|smsto|fax|skype|whatsapp|viber):/i;
const whatsapp =
  /^https?:\/\/(?:wa\.me\/\+?(\d{7,15})|(?:api|web)\.whatsapp\.com\/send\/?\?(?:[^#]{0,200}&)?phone=(?:%2B|\+)?(\d{7,15}))/i;

/** The number in a link, and a word that tells its kind where the link's scheme does. */
function phoneOf(href: string): { number: string; label?: string } | undefined {
  const chat = whatsapp.exec(href);
  if (chat) return { number: `+${chat[1] ?? chat[2]}`, label: 'mobile' };
  const scheme = phoneSchemes.exec(href)?.[0]?.toLowerCase();
  if (!scheme) return undefined;
  const number =
    decodeAddress(href.slice(scheme.length)).replace(/^\/\//, '').split(/[?&]/)[0]?.trim() ?? '';
  // A Skype or Viber name is no number.
  if (
    number.replace(/\D/g, '').length < 3 ||
    /[a-z]{3,}(?<!ext)/i.test(number.replace(/;ext=/i, ''))
  )
    return undefined;
  if (scheme === 'fax:') return { number, label: 'fax' };
  return /^(?:sms|smsto|whatsapp|viber):/.test(scheme) ? { number, label: 'mobile' } : { number };
}

const lastWord = new RegExp(String.raw`([${letter}][${letter}.\-/ ]{1,40}?)\s{0,3}:?\s{0,3}$`);

/** Lines by their element: hundreds of links may stand on one. */
type Lines = Map<Element, string>;

function lineAround(link: Element, lines: Lines): string {
  const parent = parentElementOf(link);
  if (!parent) return '';
  const line = lines.get(parent) ?? shownLine(parent, 300);
  lines.set(parent, line);
  return line;
}

/** The word before a link on its line: "Fax: ", "mobil ". */
function labelBefore(link: Element, text: string, lines: Lines): string | undefined {
  const line = lineAround(link, lines);
  const at = text ? line.indexOf(text) : -1;
  if (at <= 0)
    return attribute(link, 'title')?.slice(0, 60) ?? attribute(link, 'aria-label')?.slice(0, 60);
  return lastWord.exec(line.slice(Math.max(0, at - 60), at))?.[1];
}

/**
 * Telephones, e-mails, profiles and map addresses in the page's links: one record for what stands in
 * the content and one for the site's header and footer. Hidden links count: on a wide screen the
 * number to tap often is hidden. What stands aside (advertisements, neighbours) is kept apart.
 */
export function* readContactLinks(page: PageContext): Steps<FoundRecord[]> {
  const records = {
    subject: foundRecord('unknown', 'subject'),
    publisher: foundRecord('unknown', 'publisher'),
    other: foundRecord('unknown', 'other'),
  };
  const lines: Lines = new Map();
  const links = queryAll(page.document, 'a[href],area[href]').slice(0, caps.links);
  yield* mapInSteps(links, (link) => {
    const href = attribute(link, 'href')?.trim().slice(0, 2000) ?? '';
    const phone = phoneOf(href);
    const email = /^mailto:/i.test(href) ? emailOf(href) : undefined;
    const profile = phone ? undefined : socialLink(href, page.url);
    const address = mapLinkAddress(href);
    if (!phone && !email && !profile && !address) return;
    const area = pageArea(link);
    const record =
      area === 'main' ? records.subject : area === 'aside' ? records.other : records.publisher;
    const where = area === 'main' ? 'link' : `link, ${area}`;
    if (phone) {
      const text = shownLine(link, 100);
      const shownDigits = text.replace(/\D/g, '');
      const digits = phone.number.replace(/\D/g, '');
      // As shown where the text is the number itself; otherwise ("Call us") as in the link.
      const shown = shownDigits.length >= 6 && digits.endsWith(shownDigits.slice(-6));
      const label = phone.label ?? labelBefore(link, text, lines);
      addFound(record.phones, shown ? text : phone.number, 'contact-link', where, label);
      if (shown && phone.number.startsWith('+') && !text.includes('+'))
        addFound(record.phones, phone.number, 'contact-link', where, label);
    }
    addFound(record.emails, email, 'contact-link', where);
    addFound(record.profiles, profile, 'contact-link', where);
    if (address)
      addFoundAddress(record.addresses, { text: address, source: 'contact-link', where });
  });
  return Object.values(records).filter(
    ({ phones, emails, profiles, addresses }) =>
      phones.length + emails.length + profiles.length + addresses.length > 0,
  );
}
