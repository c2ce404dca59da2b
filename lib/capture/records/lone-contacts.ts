import { findPhones } from '@/lib/domain/normalize/phone';
import { registrableDomain } from '@/lib/domain/normalize/web-domain';
import type { Found } from './findings-schema';
import type { PlacedLine } from './page-parts';

const longestLine = 60;
/** A number that begins a line of its own, written as telephones are: with a trunk prefix, signs or gaps. */
const startsAsPhone = /^(?:☎|📞)?\s{0,2}(?:\+|\(?0|\d{2,4}[ .\-/)]\s?\d)/u;
const letters = /\p{L}/gu;
/** "N° non surtaxé", "Web Enviar Email": buttons and remarks behind the number, no sentence. */
const mostLetters = 30;

/** Telephones that no label introduces, as they begin lines of their own; in the country's ways of writing. */
export function lonePhones(lines: readonly PlacedLine[], region: string | undefined): Found[] {
  if (!region) return [];
  return lines.flatMap(({ text, ofOthers, above: isAbove, part, heading }, at) => {
    if (
      ofOthers ||
      isAbove ||
      part ||
      heading ||
      text.length > longestLine ||
      !startsAsPhone.test(text)
    )
      return [];
    const [first] = findPhones(text, { region });
    if (!first || first.start > 3 || first.e164 === undefined) return [];
    if ((text.match(letters)?.length ?? 0) > mostLetters) return [];
    // Beside a label it was read already, or is another kind of number.
    const above = lines[at - 1];
    if (above && (above.column === 0 || /:$/.test(above.text))) return [];
    return [{ value: text.slice(first.start, first.end), source: 'visible-text', where: 'text' }];
  });
}

/** Words of links and of those that only screen readers say, before a web address or glued to it. */
const beforeSite =
  /^(?:business |company |visit |official |web\s?site|homepage|web|www|url|[:\s→↗🌐]){1,6}(?=[\p{L}\d])/iu;
const bareHost = /^((?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.){1,3}\p{L}{2,12})\/?(?=\s|$)/u;
const fileEndings = /\.(?:html?|php|pdf|jpe?g|png|docx?|xlsx?)$/i;

/**
 * Web addresses without "www" that are lines of their own: on a directory's page the text of a link that
 * leads through the directory.
 */
export function loneSites(lines: readonly PlacedLine[], page: string): Found[] {
  const own = registrableDomain(page);
  return lines.flatMap(({ text, ofOthers, above, part, heading }) => {
    if (ofOthers || above || part || heading || text.length > longestLine) return [];
    const said = [text, text.replace(beforeSite, '')];
    const host = said.map((one) => bareHost.exec(one)?.[1]).find((one) => one !== undefined);
    if (!host || fileEndings.test(host)) return [];
    const domain = registrableDomain(host.toLowerCase());
    if (!domain || domain === own || /^\d|\.\d/.test(domain)) return [];
    return [{ value: host.toLowerCase(), source: 'visible-text', where: 'text', label: 'web' }];
  });
}
