import type { FoundRecord } from '../found-record';
import type { PageContext } from '../page-context';
import { hasLegalForm } from '../visible/company-names';
import { foldWords } from '../visible/fold';
import type { PageText } from '../visible/page-text';
import { companyStems, memberStems } from '../vocabulary/list-words';
import { countIn, type LineSignals } from './line-signals';
import type { ListItem } from './list-candidates';

interface Page {
  readonly page: PageContext;
  readonly text: PageText;
  readonly signals: LineSignals;
}

/** Whether the page says one of the words in its first heading, title or address. */
function saysAny({ page, text }: Pick<Page, 'page' | 'text'>, stems: readonly string[]): boolean {
  const heading = text.lines.find(({ heading: level }) => level === 1)?.text ?? '';
  const said = [heading, page.title, page.url.pathname];
  return said.some((one) => {
    const folded = ` ${foldWords(one.slice(0, 200))}`;
    return stems.some((stem) => folded.includes(` ${stem}`));
  });
}

/** Whether the page calls what it lists companies. */
export function namesCompanies(page: PageContext, text: PageText): boolean {
  return saysAny({ page, text }, companyStems);
}

/**
 * Whether entries without any contacts are companies: most names have a legal form, or each entry leads
 * to a page of its own and the page calls itself a directory, or they are rated: whether those are places is
 * told outside the page. News and goods are neither.
 */
export function isBareList(
  page: Page,
  entries: readonly FoundRecord[],
  items: readonly ListItem[],
): boolean {
  const { signals } = page;
  const share = (holds: (item: ListItem) => boolean) => items.filter(holds).length / items.length;
  if (share(({ first, last }) => countIn(signals.dates, first, last) > 0) >= 0.5) return false;
  const names = entries.map(({ names: [name] }) => name?.value ?? '');
  if (new Set(names).size < names.length * 0.8) return false;
  const legal = names.filter(hasLegalForm).length / names.length;
  if (legal >= 0.5) return true;
  // A seller's entry may show what it sells.
  if (legal < 0.15 && share(({ first, last }) => countIn(signals.prices, first, last) > 0) >= 0.3)
    return false;
  const leads = entries.filter(({ detailUrl, websites }) => detailUrl ?? websites[0]).length;
  const sites = entries.filter(({ websites }) => websites[0]).length;
  if (entries.length < 3 || leads < entries.length * 0.9) return false;
  const more = share(({ first, last }) => last - first > 1) >= 0.8;
  if (more && share(({ first, last }) => countIn(signals.ratings, first, last) > 0) >= 0.5)
    return true;
  return (
    saysAny(page, [...companyStems, ...memberStems]) &&
    (legal >= 0.15 || sites >= entries.length * 0.8 || more)
  );
}
