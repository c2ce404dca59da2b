import { caps } from '../caps';
import { queryAll, rawText } from '../dom/node-access';
import type { PageContext } from '../page-context';

/** The texts of the page's JSON-LD blocks; those that go beyond the caps are left out. */
export function jsonLdTexts(page: PageContext): string[] {
  const texts: string[] = [];
  let total = 0;
  for (const script of queryAll(page.document, 'script[type^="application/ld+json" i]')) {
    const text = rawText(script);
    if (text.length > caps.jsonLdBlock || total + text.length > caps.jsonLdTotal) {
      page.notices.add('structured-data-skipped');
      continue;
    }
    total += text.length;
    texts.push(text);
  }
  return texts;
}

/** Longer texts are descriptions, articles and reviews. */
const longest = 500;
/** What a value takes besides its text. */
const overhead = 12;

/**
 * The page's JSON-LD blocks as they are to be handed over: parsed, without long texts and what is too
 * deep, up to the cap. A block that is no JSON stays a text: outside the page it may be repaired.
 */
export function takeJsonLd(page: PageContext): unknown[] {
  let left: number = caps.structured;
  const pruned = (value: unknown, depth: number): unknown => {
    const isText = typeof value === 'string';
    if (isText && value.length > longest) return undefined;
    left -= overhead + (isText ? value.length : 0);
    if (left < 0 || depth > caps.depth) {
      page.notices.add('structured-data-skipped');
      return undefined;
    }
    if (Array.isArray(value))
      return value.map((one) => pruned(one, depth + 1)).filter((one) => one !== undefined);
    if (!(value instanceof Object)) return value;
    const parts = Object.entries(value)
      .filter(([key]) => key.length < 200 && key !== '__proto__')
      .map(([key, part]) => [key, pruned(part, depth + 1)] as const);
    return Object.fromEntries(parts.filter(([, part]) => part !== undefined));
  };
  return jsonLdTexts(page).flatMap((text) => {
    try {
      return [pruned(JSON.parse(text), 0)];
    } catch {
      left -= text.length;
      if (left >= 0) return [text];
      page.notices.add('structured-data-skipped');
      return [];
    }
  });
}
