import { townStanding } from '@/lib/domain/normalize/known-towns';
import { countryCode } from '@/lib/domain/normalize/postal-address';
import type { FoundAddress } from './findings-schema';
import type { PlacedLine } from './page-parts';

const longestLine = 80;

/**
 * The place that a profile gives without a street, as a line of its own: a known town, its region and the
 * country's name ("Brno, South Moravia, Czech Republic"). The first; undefined where there is none.
 */
export function findTownLine(lines: readonly PlacedLine[]): FoundAddress | undefined {
  for (const { text, ofOthers, above, part, heading } of lines) {
    if (ofOthers || above || part || heading || text.length > longestLine || /\d/.test(text))
      continue;
    const names = text.split(',').map((name) => name.trim());
    const [locality = '', ...more] = names;
    const country = names.at(-1) ?? '';
    if (names.length < 2 || names.length > 3 || !countryCode(country.replace(/^the /i, '')))
      continue;
    if (townStanding(locality) === 0 || !names.every((name) => /^(?:the )?\p{Lu}/iu.test(name)))
      continue;
    return {
      text,
      locality,
      ...(more.length > 1 && { region: more[0] }),
      country: country.replace(/^the /i, ''),
      source: 'visible-text',
      where: 'text',
    };
  }
  return undefined;
}
