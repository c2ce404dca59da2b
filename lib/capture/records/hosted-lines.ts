import type { FoundAddress, FoundRecord, PageFindings } from './findings-schema';
import { labelledAddresses } from './labelled-addresses';
import { lonePhones, loneSites } from './lone-contacts';
import { withoutMapLink } from './map-links';
import { type PlacedLine, placeLines } from './page-parts';
import type { RecordContext } from './record-context';
import { employersAmong } from './titled-person';
import { findTownLine } from './town-lines';
import { isShownAsOwn, withoutMasked, withoutNeighbours } from './without-neighbours';

const aside = /\baside$/;

/** What a page shows aside under a heading for contacts is the subject's as well. */
function fromAside({ records }: PageFindings, lines: readonly PlacedLine[]) {
  const shown = records.filter(({ role }) => role === 'other');
  const own = <T extends FoundRecord['phones'][number] | FoundAddress>(values: T[]) =>
    values.filter((value) => aside.test(value.where) && isShownAsOwn(value, lines));
  return {
    phones: shown.flatMap(({ phones }) => own(phones)),
    emails: shown.flatMap(({ emails }) => own(emails)),
    websites: shown.flatMap(({ websites }) =>
      websites.filter(
        (site) =>
          aside.test(site.where) &&
          lines.some(({ text, inOwnPart }) => inOwnPart && text.includes(site.label ?? site.value)),
      ),
    ),
    addresses: shown.flatMap(({ addresses }) => own(addresses)),
  };
}

/** The lines before those with which the site ends the page: its own address, mailbox or telephone. */
function beforeFooter({ records }: PageFindings, lines: readonly PlacedLine[]) {
  const said = records
    .filter(({ role }) => role === 'publisher')
    .flatMap(({ addresses, emails, phones }) => [
      ...addresses.map(({ text }) => text?.split('\n')[0] ?? ''),
      ...[...emails, ...phones].map(({ value }) => value),
    ])
    .filter((text) => text.length > 5);
  const end = lines.findIndex(
    ({ text, above }) => !above && said.some((value) => text.includes(value)),
  );
  return end < 0 ? lines : lines.slice(0, end);
}

/** Unlabelled addresses whose beginning a labelled one says as well: they end too late or too early. */
function besideLabelled(addresses: FoundAddress[], labelled: readonly FoundAddress[]) {
  if (labelled.length === 0) return addresses;
  const said = labelled.map(({ text, street }) => text ?? street ?? '');
  return addresses.filter(({ source, text = '' }) => {
    const first = text.split('\n')[0] ?? '';
    return (
      source !== 'visible-text' ||
      !said.some((one) => one.startsWith(first) || first.startsWith(one) || one.includes(first))
    );
  });
}

/** A person's employers; of names that only stand on the page those that are companies' other than the site's. */
function ownEmployers(names: FoundRecord['organizations'], page: string) {
  const [first] = names;
  return first?.source === 'visible-text' ? employersAmong(names, page) : names;
}

/** An address of the page's text without what the links behind its lines say. */
function withoutMapLinks(address: FoundAddress): FoundAddress {
  if (address.source !== 'visible-text' || !address.text) return address;
  return {
    ...address,
    text: address.text
      .split('\n')
      .map((line) => withoutMapLink(line))
      .join('\n'),
  };
}

/**
 * The subject of somebody else's page, `found`, as the page's lines tell of it: without what stands in
 * parts about others, and with its own contacts wherever they stand, by labels, alone or aside.
 */
export function withHostedLines(
  found: FoundRecord,
  findings: PageFindings,
  context: RecordContext,
): FoundRecord {
  if (!findings.lines?.length) return found;
  const lines = placeLines(findings.lines, found.names[0]?.value ?? '');
  const record = withoutNeighbours(withoutMasked(found, lines), lines);
  const more = fromAside(findings, lines);
  const region = context.region;
  const labelled = labelledAddresses(lines, context.pageCountry);
  const phones = [...record.phones, ...more.phones];
  const websites = [...record.websites, ...more.websites];
  const addresses = [
    ...labelled,
    ...besideLabelled([...record.addresses, ...more.addresses], labelled).map(withoutMapLinks),
  ];
  const town = addresses.length === 0 ? findTownLine(lines) : undefined;
  return {
    ...record,
    phones: [...phones, ...lonePhones(beforeFooter(findings, lines), region)],
    emails: [...record.emails, ...more.emails],
    organizations:
      found.type === 'person'
        ? ownEmployers(record.organizations, findings.url)
        : record.organizations,
    websites: websites.length > 0 ? websites : loneSites(lines, findings.url).slice(0, 1),
    addresses: town ? [town] : addresses,
  };
}
