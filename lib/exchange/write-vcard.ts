import type {
  ContactPerson,
  Email,
  Phone,
  PostalAddress,
  SocialProfile,
} from '@/lib/domain/captured-record';
import type { Lead } from '@/lib/domain/lead';
import { nameParts } from '@/lib/domain/normalize/name-parts';
import { ownAddresses } from '@/lib/domain/own-addresses';
import { type FileSink, textSink } from './file-sink';

export type VCardVersion = '3.0' | '4.0';

const mostOctets = 75;
/** Nothing but ASCII has as many octets as characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII begins at 0
const ascii = /^[\u0000-\u007f]*$/;

/** How many octets a character has in UTF-8; half of one is written as the three of U+FFFD. */
function octetsOf(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_00_00 ? 3 : 4;
}

/**
 * A line as RFC 6350 wants it: at most 75 octets, continued after a space, no character torn.
 * (ical.js, which reads the files in the tests, folds one octet too late.)
 */
export function foldLine(line: string): string {
  if (line.length <= mostOctets && ascii.test(line)) return line;
  let folded = '';
  let octets = 0;
  for (const char of line) {
    const size = octetsOf(char);
    if (octets + size > mostOctets) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += char;
    octets += size;
  }
  return folded;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: what no card may hold
const control = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

const escaped = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(control, '')
    .replace(/[\\,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** A part of a value of several parts, which semicolons keep apart. Elsewhere some readers show the escape. */
const escapedPart = (text: string) => escaped(text).replaceAll(';', '\\;');

/** A parameter in quotes; what cannot stand there is written as RFC 6868 has it. */
const quotedParameter = (text: string) =>
  `"${text
    .replace(/\r\n?/g, '\n')
    .replace(control, '')
    .replaceAll('^', '^^')
    .replaceAll('"', "^'")
    .replaceAll('\n', '^n')}"`;

/** The lines of one card. */
class Card {
  readonly #lines: string[];

  constructor(readonly version: VCardVersion) {
    this.#lines = ['BEGIN:VCARD', `VERSION:${version}`];
  }

  /** `value` already as the format wants it; an empty one writes nothing. */
  raw(name: string, value: string): void {
    if (value !== '') this.#lines.push(foldLine(`${name}:${value}`));
  }

  text(name: string, value: string | undefined): void {
    this.raw(name, escaped(value ?? ''));
  }

  phone({ e164, shown, kind, extension }: Phone): void {
    const purpose = { mobile: 'cell', landline: 'voice', fax: 'fax', unknown: 'voice' }[kind];
    const type =
      this.version === '4.0' ? `TYPE="work,${purpose}"` : `TYPE=WORK,${purpose.toUpperCase()}`;
    if (!e164) this.text(`TEL;${type}`, shown);
    else if (this.version === '3.0')
      this.text(`TEL;${type}`, extension ? `${e164} ext. ${extension}` : e164);
    else
      this.raw(
        `TEL;VALUE=uri;${type}`,
        `tel:${e164}${extension ? `;ext=${extension.replace(/[^\w.-]/g, '')}` : ''}`,
      );
  }

  contacts({ phones, emails, socialProfiles }: Contacts): void {
    for (const phone of phones) this.phone(phone);
    const type = this.version === '4.0' ? 'TYPE=work' : 'TYPE=INTERNET,WORK';
    for (const { value } of emails) this.text(`EMAIL;${type}`, value);
    for (const { network, value } of socialProfiles)
      this.raw(`X-SOCIALPROFILE;TYPE=${network.replace(/[^\w-]/g, '')}`, address(value));
  }

  address({ text, street, locality, region, postalCode, country }: PostalAddress): void {
    const told = [street, locality, region, postalCode, country];
    const parts = told.some(Boolean) ? told : [text];
    const value = ['', '', ...told.map((_, at) => escapedPart(parts[at] ?? ''))].join(';');
    if (this.version === '4.0') this.raw(`ADR;TYPE=work;LABEL=${quotedParameter(text)}`, value);
    else {
      this.raw('ADR;TYPE=WORK', value);
      this.text('LABEL;TYPE=WORK', text);
    }
  }

  person(name: string, country: string | undefined): void {
    const { given, family, titles } = nameParts(name, country);
    this.raw('N', [family, given, '', titles, ''].map(escapedPart).join(';'));
    this.text('FN', name);
  }

  toString(): string {
    return [...this.#lines, 'END:VCARD', ''].join('\r\n');
  }
}

interface Contacts {
  phones: readonly Phone[];
  emails: readonly Email[];
  socialProfiles: readonly SocialProfile[];
}

/** Addresses are no texts: nothing in them is escaped, and nothing may break the line. */
const address = (url: string) => url.replace(/\s/g, '');

const isUuid = (id: string) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);
const uidOf = (id: string) => (isUuid(id) ? `urn:uuid:${id}` : escaped(id));
const stamp = (at: number) => new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');

/** What the card of the company and that of a person who is a lead have in common. */
function leadLines(card: Card, lead: Lead): void {
  card.contacts(lead);
  for (const each of ownAddresses(lead.addresses)) card.address(each);
  for (const { value } of lead.websites) card.raw('URL', address(value));
  for (const { scheme, value } of lead.registrationNumbers)
    card.text(`X-REGISTRATION-NUMBER;TYPE=${scheme.replace(/[^\w-]/g, '')}`, value);
  card.raw('CATEGORIES', lead.tags.map(escaped).join(','));
  card.text('NOTE', lead.note);
  card.raw('UID', uidOf(lead.id));
  card.raw('REV', stamp(lead.updatedAt));
}

function leadCard(lead: Lead, version: VCardVersion): Card {
  const card = new Card(version);
  const { kind, name, organization, jobTitle } = lead;
  if (kind === 'person') {
    card.person(name.value, lead.addresses[0]?.country);
    card.raw('ORG', escapedPart(organization?.value ?? ''));
    card.text('TITLE', jobTitle?.value);
  } else {
    if (version === '4.0') card.raw('KIND', 'org');
    else card.raw('N', ';;;;');
    card.text('FN', name.value);
    card.raw('ORG', escapedPart(name.value));
    card.raw('X-ABSHOWAS', 'COMPANY');
  }
  leadLines(card, lead);
  return card;
}

function personCard(person: ContactPerson, lead: Lead, version: VCardVersion): Card {
  const card = new Card(version);
  card.person(person.name, lead.addresses[0]?.country);
  const company = lead.kind === 'person' ? lead.organization?.value : lead.name.value;
  card.raw('ORG', escapedPart(company ?? ''));
  card.text('TITLE', person.jobTitle);
  card.contacts(person);
  card.text('UID', `${lead.id}#${person.id}`);
  card.raw('REV', stamp(lead.updatedAt));
  return card;
}

/** The cards of a lead: its own, and one for each of its people. Lines end in CRLF. */
export function vCardsOf(lead: Lead, version: VCardVersion): string {
  const people = lead.people.map((person) => personCard(person, lead, version));
  return [leadCard(lead, version), ...people].join('');
}

export function vCardSink(version: VCardVersion): FileSink<Lead> {
  return textSink('text/vcard;charset=utf-8', {
    textOf: (leads) => leads.map((lead) => vCardsOf(lead, version)).join(''),
  });
}
