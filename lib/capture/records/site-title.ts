import { foldText } from '@/lib/domain/normalize/clean-text';
import { ownDomain } from '@/lib/domain/normalize/web-domain';
import type { Found, PageFindings } from './findings-schema';
import { titleParts } from './heading-name';

const maxWords = 6;
/** So much of the domain has to be in the words, or they share a common word by chance. */
const enoughOfDomain = 0.6;

const squeeze = (words: readonly string[]) => foldText(words.join(' ')).replace(/ /g, '');

/** The words of a text that the domain is made of, with what follows them to the end of the part. */
function nameInText(text: string, label: string): string | undefined {
  const words = text.split(/\s+/).slice(0, 30);
  for (let length = Math.min(maxWords, words.length); length > 0; length -= 1)
    for (let from = 0; from + length <= words.length; from += 1) {
      const span = words.slice(from, from + length);
      const letters = squeeze(span);
      const isDomain = letters.length >= label.length * enoughOfDomain && label.includes(letters);
      if (!isDomain || letters.length < 4) continue;
      const rest = words.slice(from);
      const name = from === 0 && rest.length <= maxWords ? rest : span;
      return name.join(' ').replace(/[,;:!?]+$/, '');
    }
  return undefined;
}

/**
 * The name of the site as its title or heading writes it out: the words that its domain is made of
 * ("London Roofing" on londonroofing.example). Undefined on the sites of directories and networks.
 */
export function findSiteTitle(findings: PageFindings): Found | undefined {
  const domain = ownDomain(findings.url);
  const label = domain && squeeze([(domain.split('.')[0] ?? '').replace(/-/g, '')]);
  if (!label || label.length < 4) return undefined;
  for (const text of [...titleParts(findings.title), ...findings.headings]) {
    const value = nameInText(text, label);
    if (value && value.length <= 90 && /\p{Lu}/u.test(value))
      return { value, source: 'meta', where: 'title' };
  }
  return undefined;
}
