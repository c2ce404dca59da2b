import type { ValueSource } from '@/lib/domain/origin';

/**
 * The most trustworthy first: what the user pointed at, what a site states for machines, then links,
 * then running text.
 */
const order: readonly ValueSource[] = [
  'recipe',
  'linkedin',
  'selection',
  'json-ld',
  'microdata',
  'rdfa',
  'microformats',
  'list',
  'contact-link',
  'meta',
  'visible-text',
  'page-address',
];

function rank(source: ValueSource): number {
  const at = order.indexOf(source);
  return at < 0 ? order.length : at;
}

/** The same values, those from better sources first; in page order within a source. */
export function byTrust<T extends { source: ValueSource }>(values: readonly T[]): T[] {
  return [...values].sort((a, b) => rank(a.source) - rank(b.source));
}

/** Whether the user saw the value in this form. */
export function isSeen(source: ValueSource): boolean {
  return ['visible-text', 'list', 'recipe', 'linkedin', 'selection', 'contact-link'].includes(
    source,
  );
}
