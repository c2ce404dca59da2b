import { isShown } from './dom/is-shown';
import { bodyOf, query, queryAll } from './dom/node-access';
import { pageArea } from './dom/page-area';
import { shownText } from './dom/shown-text';
import { foldName } from './fold-name';
import type { PageContext } from './page-context';
import { pageHeadings } from './page-headings';
import { emptyPageTitles } from './vocabulary/page-words';

/** So much text and an error page would be a strange one. */
const errorPageText = 3000;
const wallText = 1500;

const statusTitle =
  /^(?:error |http |chyba |hiba |viga |eroare |ошибка |fehler )?(?:40[0134]|410|429|50[0234])\b/;
const challenge =
  '#challenge-form, #challenge-running, #challenge-stage, #cf-wrapper, [class*="cf-turnstile"], iframe[src*="captcha" i], iframe[src*="challenges." i]';

/** What a visitor writes into; the answer to a challenge is no more than one. */
const writtenFields =
  'input:not([type]), input[type="text" i], input[type="email" i], input[type="tel" i]';

const titles = emptyPageTitles.map(foldName);

function namesNothing(text: string): boolean {
  const folded = foldName(text);
  return statusTitle.test(folded) || titles.some((title) => folded.startsWith(title));
}

/** Whether the password field is what the page is there for, not a box in its header. */
function asksForPassword(page: PageContext): boolean {
  return queryAll(page.document, 'input[type="password" i]')
    .slice(0, 5)
    .some((field) => isShown(field) && pageArea(field) === 'main');
}

/** A form to write to the company by is guarded by a captcha as well. */
function hasForm(page: PageContext): boolean {
  return queryAll(page.document, writtenFields).slice(0, 20).filter(isShown).length > 1;
}

/**
 * Whether the page is an error page, a challenge or a log-in wall. The status code cannot be seen
 * from within, so the title, the first heading and the structure have to say it, and only on a page
 * with little text: a company may be called "404" or offer a log-in beside its address.
 */
export function isEmptyPage(page: PageContext): boolean {
  const named = [page.title, ...page.title.split(/[|–—-]/), ...pageHeadings(page).slice(0, 1)].some(
    namesNothing,
  );
  const password = !named && asksForPassword(page);
  const challenged =
    !named && !password && query(page.document, challenge) !== undefined && !hasForm(page);
  if (!named && !password && !challenged) return false;
  const body = bodyOf(page.document);
  const length = body ? shownText(body, errorPageText + 1).length : 0;
  if (named) return length <= errorPageText;
  const contacts = queryAll(page.document, 'a[href^="tel:" i], a[href^="mailto:" i]').some(
    (link) => pageArea(link) === 'main',
  );
  return length <= (challenged ? 600 : wallText) && !contacts;
}
