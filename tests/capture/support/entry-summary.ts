import type { FoundRecord } from '@/lib/capture/found-record';
import { parsePostalAddress } from '@/lib/domain/normalize/postal-address';

/** One of the many ways in which a host's front page is written. */
const bare = (address: string) =>
  address
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '');
const values = (list: readonly { value: string }[]) => [...new Set(list.map(({ value }) => value))];

/** What the records' maker, who has the words for it, leaves of the lines that may be an address. */
const shownAddress = (lines: string, country?: string) =>
  (parsePostalAddress(lines, { country })?.text ?? lines).replace(/,?\n/g, ', ');

/** What was found of a list's entry, each value once, whatever reader found it. */
export function entrySummary(entry: FoundRecord, country?: string): Record<string, unknown> {
  const fields = {
    jobTitle: entry.jobTitles[0]?.value,
    organization: entry.organizations[0]?.value,
    industry: entry.industries[0]?.value,
    phones: values(entry.phones),
    emails: values(entry.emails),
    websites: [...new Set(values(entry.websites).map(bare))],
    addresses: [
      ...new Set(
        entry.addresses.map(
          ({ text, street, postalCode, locality }) =>
            (text && shownAddress(text, country)) ??
            [street, postalCode, locality].filter(Boolean).join(', '),
        ),
      ),
    ],
    numbers: values(entry.numbers),
    detailUrl: entry.detailUrl,
  };
  const said = Object.entries(fields).filter(
    ([, value]) => value !== undefined && value.length > 0,
  );
  return { kind: entry.type, name: entry.names[0]?.value, ...Object.fromEntries(said) };
}
