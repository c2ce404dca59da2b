import type { PageContext } from '../page-context';
import { hasLegalForm } from './company-names';
import type { Fact } from './fact';
import { likeHost, type NameCandidate } from './subject-names';

/** Providers of mailboxes for everybody: an address there tells nothing about whose page this is. */
const mailboxes =
  /(?:^|[.@])(?:gmail|googlemail|yahoo|hotmail|outlook|live|icloud|aol|seznam|centrum|email|post|atlas|volny|zoznam|azet|freemail|citromail|mail|bk|inbox|list|yandex|rambler|gmx|web|t-online|wp|o2|onet|interia|online|hot)\.[a-z.]{2,6}$/i;

function siteOf(host: string): string {
  return host
    .toLowerCase()
    .replace(/^www\d?\./, '')
    .split('.')
    .slice(-2)
    .join('.');
}

function siteOfFact(fact: Fact): string | undefined {
  if (fact.kind === 'email') {
    const domain = fact.value.split('@')[1] ?? '';
    return mailboxes.test(domain) ? undefined : siteOf(domain);
  }
  if (fact.kind !== 'web') return undefined;
  const address = /^https?:/i.test(fact.value) ? fact.value : `http://${fact.value}`;
  return URL.canParse(address) ? siteOf(new URL(address).hostname) : undefined;
}

/** Whether a fact is the site's own: an e-mail or address at the page's domain. */
export function isOfSite(page: PageContext, fact: Fact): boolean {
  return siteOfFact(fact) === siteOf(page.url.hostname);
}

/**
 * Whether the page is about somebody else than the site it is on: a directory's or a marketplace's
 * page about one company. Told by e-mails and web addresses in the content, mostly of other sites, or
 * by a name with a legal form that has nothing to do with the site's own. `inContent` tells lines of
 * the content.
 */
export function isHosted(
  page: PageContext,
  facts: readonly Fact[],
  names: readonly NameCandidate[],
  inContent: (line: number) => boolean,
): boolean {
  const site = siteOf(page.url.hostname);
  const sites = facts
    .filter(({ line }) => inContent(line))
    .map(siteOfFact)
    .filter((one) => one !== undefined);
  const own = sites.filter((one) => one === site).length;
  if (own * 2 > sites.length) return false;
  const inside = names.filter(({ line, where }) => inContent(line) && where !== '©');
  const named = inside.find(({ where }) => where === 'heading') ?? inside[0];
  if (
    own > 0 &&
    own * 2 === sites.length &&
    !(
      named &&
      (hasLegalForm(named.value) ||
        facts.some(({ kind, line }) => kind === 'name' && inContent(line)))
    )
  )
    return false;
  if (!named || likeHost(named.value, page.url.hostname) > 0) return false;
  if (sites.length > 0) return true;
  const publisher = names.find(({ where, line }) => where === '©' || !inContent(line));
  return (
    publisher !== undefined &&
    publisher.value !== named.value &&
    (hasLegalForm(named.value) || likeHost(publisher.value, page.url.hostname) > 0)
  );
}
