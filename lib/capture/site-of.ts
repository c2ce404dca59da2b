/** Second levels under which countries register sites: "firma.co.uk". */
const second = /^(?:co|com|org|net|gov|edu|ac|or|ne|go|gob|gouv|nom|in|gen|biz|info|spb|msk)$/;

/** The site a host belongs to: "www.firma.co.uk" → "firma.co.uk". Nearly the registrable domain. */
export function siteOf(host: string): string {
  const labels = host.toLowerCase().split('.');
  const short =
    labels.length > 2 && labels.at(-1)?.length === 2 && second.test(labels.at(-2) ?? '');
  return labels.slice(short ? -3 : -2).join('.');
}
