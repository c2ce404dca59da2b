import type { HandedFindings } from './records/findings-schema';

/** A document younger than this may still be filled by its scripts. Milliseconds. */
const young = 3000;

/** An address without its fragment, unless that is a path of its own ("#/company/12"). */
const pathOf = (address: string) => address.replace(/#(?!!?\/).*$/, '');

/**
 * Whether what the page shows may not be its content yet: it has another address than its document was
 * loaded from, so that the content came afterwards or is on its way; or it was loaded just now.
 */
export function findSettling(
  performance: Pick<Performance, 'now' | 'getEntriesByType'> | undefined,
  url: string,
): HandedFindings['settling'] {
  const [loaded] = performance?.getEntriesByType?.('navigation') ?? [];
  if (!performance || !loaded) return undefined;
  if (pathOf(loaded.name) !== pathOf(url)) return 'in-place';
  return performance.now() < young ? 'loaded' : undefined;
}
