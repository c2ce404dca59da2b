import { foldText } from '@/lib/domain/normalize/clean-text';
import { hasLegalForm } from '@/lib/domain/normalize/company-name';
import { genericHeadings } from '../vocabulary/page-words';
import type { Found, FoundRecord, PageFindings } from './findings-schema';

const generic = new Set(genericHeadings.map(foldText));
const maxName = 90;

/** "Kovárna Brázda s.r.o. – Brno | Katalog" in its parts. */
export function titleParts(title: string): string[] {
  return title.split(/\s+[|–—·»•-]\s+|\s*\|\s*/).map((part) => part.trim());
}

function isNameLike(text: string): boolean {
  return text.length >= 2 && text.length <= maxName && !generic.has(foldText(text));
}

/**
 * What the page itself calls the company where running text gave only a piece of the name or a
 * sentence: a heading that the title repeats, or a part of the title with a legal form. Undefined
 * where the text's own name, with its legal form, is not part of it: the heading is a product then.
 */
export function findHeadingName(chosen: FoundRecord, findings: PageFindings): Found | undefined {
  const [first] = chosen.names;
  if (first?.source !== 'visible-text') return undefined;
  const parts = titleParts(findings.title).filter(isNameLike);
  const folded = new Set(parts.map(foldText));
  const heading = findings.headings.find((text) => isNameLike(text) && folded.has(foldText(text)));
  const legal = hasLegalForm(first.value);
  if (legal && findings.headings.some((text) => foldText(text) === foldText(first.value)))
    return undefined;
  const value = heading ?? (legal ? undefined : parts.find((part) => hasLegalForm(part)));
  if (!value || foldText(value) === foldText(first.value)) return undefined;
  const within = ` ${foldText(value)} `.includes(` ${foldText(first.value)} `);
  return legal && !within ? undefined : { value, source: 'visible-text', where: 'heading' };
}
