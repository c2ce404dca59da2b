import type { Found, FoundAddress, FoundPerson } from './findings-schema';
import type { PlacedLine } from './page-parts';

type Says = (line: string) => boolean;

const digitsOf = (text: string) => text.replace(/\D/g, '');

function saysPhone({ value }: Found): Says {
  const digits = digitsOf(value).slice(-7);
  return (line) => digits.length > 5 && digitsOf(line).includes(digits);
}

const saysText =
  ({ value }: Found): Says =>
  (line) =>
    line.toLowerCase().includes(value.toLowerCase());

function saysAddress({ text, street }: FoundAddress): Says {
  const first = (text ?? street ?? '').split('\n')[0]?.trim() ?? '';
  return (line) => first.length > 4 && line.includes(first);
}

/** On a page of so many values each is not looked for: then nothing is taken away. */
const mostValues = 60;

/**
 * Without what only the page's parts about others show, or the site above its subject's name: the
 * telephone of a competitor, the street of a house for sale, the mailbox in a review. What no line shows stays: it was read from a link.
 */
export function withoutNeighbours<R extends FoundPerson>(
  record: R,
  lines: readonly PlacedLine[],
): R {
  const keep = <T extends { source: string }>(values: T[], says: (value: T) => Says): T[] => {
    if (values.length > mostValues) return values;
    const own: T[] = [];
    const ofSite: T[] = [];
    for (const value of values) {
      const shows = says(value);
      const isRead = value.source === 'visible-text' || value.source === 'contact-link';
      const showing = isRead ? lines.filter(({ text }) => shows(text)) : [];
      if (showing.length > 0 && showing.every(({ ofOthers }) => ofOthers)) continue;
      const isAbove = showing.length > 0 && showing.every(({ above }) => above);
      (isAbove ? ofSite : own).push(value);
    }
    // Of a page that gives them nowhere else they are the subject's.
    return own.length > 0 ? own : ofSite;
  };
  return {
    ...record,
    phones: keep(record.phones, saysPhone),
    emails: keep(record.emails, saysText),
    websites: keep(record.websites, saysText),
    addresses: keep(record.addresses, saysAddress),
  };
}

/** "0532 418 90 …", "0744.xxx.xxx": what follows a number of which a part is shown for money only. */
const mask = /^[\s.-]?(?:…|\.{3}|[x*•]{2,})/i;

/** Without the numbers of which every line that shows them keeps the end back. */
export function withoutMasked<R extends FoundPerson>(record: R, lines: readonly PlacedLine[]): R {
  const isMasked = ({ value, source }: Found) => {
    if (source !== 'visible-text') return false;
    const showing = lines.filter(({ text }) => text.includes(value));
    return (
      showing.length > 0 &&
      showing.every(({ text }) => mask.test(text.slice(text.indexOf(value) + value.length)))
    );
  };
  return { ...record, phones: record.phones.filter((phone) => !isMasked(phone)) };
}

/** Whether a line of the subject's own contacts or particulars shows the value. */
export function isShownAsOwn(value: Found | FoundAddress, lines: readonly PlacedLine[]): boolean {
  const shows =
    'value' in value
      ? /^[\d\s()+./-]+$/.test(value.value)
        ? saysPhone(value)
        : saysText(value)
      : saysAddress(value);
  return lines.some(({ text, inOwnPart }) => inOwnPart && shows(text));
}
