import { caps } from '../caps';
import { baseUrl } from '../dom/base-url';
import type { PageContext } from '../page-context';
import type { StatedGraph } from '../records/findings-schema';
import { itemsOfRdfa } from '../schema-org/items-of-rdfa';
import { statedGraph } from '../schema-org/stated-graph';

/** The things in the page's RDFa. */
export function readRdfa(page: PageContext): StatedGraph | undefined {
  const base = baseUrl(page.document, page.url);
  const { roots, truncated } = itemsOfRdfa(page.document, base, caps.nodes);
  if (truncated) page.notices.add('structured-data-skipped');
  return statedGraph('rdfa', roots, page);
}
