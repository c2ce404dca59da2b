import { caps } from '../caps';
import { baseUrl } from '../dom/base-url';
import type { PageContext } from '../page-context';
import type { StatedGraph } from '../records/findings-schema';
import { itemsOfMicrodata } from '../schema-org/items-of-microdata';
import { statedGraph } from '../schema-org/stated-graph';

/** The things in the page's microdata. */
export function readMicrodata(page: PageContext): StatedGraph | undefined {
  const base = baseUrl(page.document, page.url);
  const { roots, truncated } = itemsOfMicrodata(page.document, base, caps.nodes);
  if (truncated) page.notices.add('structured-data-skipped');
  return statedGraph('microdata', roots, page);
}
