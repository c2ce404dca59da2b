import type { Phone } from '@/lib/domain/captured-record';
import { cleanText } from '@/lib/domain/normalize/clean-text';
import { type ParsedPhone, parsePhone } from '@/lib/domain/normalize/phone';
import { isStated } from '../found-record';
import type { Found } from './findings-schema';
import { originOf, type RecordContext } from './record-context';
import { byTrust, isSeen } from './trust';

const digitsOf = (text: string) => text.replace(/\D/g, '');

/** The same number, or one of them without the country's code. */
function isSame(a: Phone, b: Phone): boolean {
  if (a.e164 && b.e164) return a.e164 === b.e164 && (a.extension ?? '') === (b.extension ?? '');
  const [x, y] = [digitsOf(a.e164 ?? a.shown), digitsOf(b.e164 ?? b.shown)].map((digits) =>
    digits.replace(/^0+/, ''),
  ) as [string, string];
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return short.length >= 6 && long.endsWith(short);
}

interface Reading {
  phone: Phone;
  seen: boolean;
  /** The source calls it a telephone: then a fax of the same number answers calls as well. */
  called: boolean;
}

function join(known: Reading, more: Reading): void {
  const { phone } = known;
  if (more.seen && !known.seen) {
    phone.shown = more.phone.shown;
    known.seen = true;
  }
  phone.e164 ??= more.phone.e164;
  phone.extension ??= more.phone.extension;
  known.called ||= more.called;
  if (phone.kind === 'unknown' || (more.phone.kind === 'fax' && !known.called))
    phone.kind = more.phone.kind;
  else if (
    phone.kind === 'fax' &&
    known.called &&
    more.phone.kind !== 'fax' &&
    more.phone.kind !== 'unknown'
  )
    phone.kind = more.phone.kind;
}

/** What structured data or a link states as a number, though no country has such: kept as it is. */
function asStated({ value, source, label }: Found): ParsedPhone | undefined {
  const states = isStated(source) || source === 'contact-link';
  const digits = digitsOf(value).length;
  if (!states || digits < 7 || digits > 15 || !/^[+(\d][\d\s().\-/]{5,39}$/.test(value))
    return undefined;
  return { shown: value, kind: label === 'fax' ? 'fax' : 'unknown' };
}

/** Telephone numbers, each once: checked, with kind and extension; what is no number is left out. */
export function makePhones(founds: readonly Found[], context: RecordContext, max = 50): Phone[] {
  const readings: Reading[] = [];
  for (const found of byTrust(founds)) {
    const parsed =
      parsePhone(found.value, { region: context.region, label: found.label }) ?? asStated(found);
    if (!parsed) continue;
    const phone: Phone = {
      shown: cleanText(parsed.shown, 100),
      e164: parsed.e164,
      kind: parsed.kind,
      extension: parsed.extension,
      origin: originOf(found, context),
    };
    const reading: Reading = {
      phone,
      seen: isSeen(found.source),
      called:
        parsed.kind !== 'fax' && (found.label !== undefined || found.where.endsWith('telephone')),
    };
    const known = readings.find((other) => isSame(other.phone, phone));
    if (known) join(known, reading);
    else readings.push(reading);
  }
  return readings.slice(0, max).map(({ phone }) => phone);
}
