import { countryOfHost, countryOfLanguage } from './country-hints';
import { attribute, queryAll, rootElement } from './dom/node-access';

/** More than a page has to say. */
const mostMeta = 500;

/** What the page's meta elements say: gone through once, since a page may have a hundred thousand others. */
function metaContents(document: Document): (kind: string, name: string) => string | undefined {
  const metas = queryAll(document, 'meta[content]').slice(0, mostMeta);
  return (kind, name) => {
    const meta = metas.find((each) => attribute(each, kind)?.toLowerCase() === name);
    return meta && attribute(meta, 'content')?.trim();
  };
}

const languageTag = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}$/i;

/** The page's language as BCP 47, from `<html lang>`, the language meta tag or Open Graph. */
export function findLanguage(document: Document): string | undefined {
  const root = rootElement(document);
  const meta = metaContents(document);
  const said = [
    root && attribute(root, 'lang'),
    root && attribute(root, 'xml:lang'),
    meta('http-equiv', 'content-language'),
    meta('name', 'language'),
    meta('property', 'og:locale'),
  ];
  const found = said
    .map((tag) => tag?.split(',')[0]?.trim())
    .find((tag) => tag && languageTag.test(tag));
  return found?.replace(/_/g, '-');
}

function regionOf(tag: string | undefined): string | undefined {
  return tag && /^[a-z]{2,3}(?:[-_][a-z]{4})?[-_]([a-z]{2})$/i.exec(tag)?.[1]?.toUpperCase();
}

/**
 * The country whose numbers and addresses the page is likely to show. A company's domain says more
 * than the language it was translated to, and "en-US" is what most systems write unasked; so in this
 * order: a geo tag, the country's domain, the region of the language, Open Graph, the language.
 */
export function findCountry(document: Document, url: URL, language?: string): string | undefined {
  const meta = metaContents(document);
  const geo = meta('name', 'geo.region');
  const geoCountry = geo && /^([a-z]{2})(?:-|$)/i.exec(geo)?.[1]?.toUpperCase();
  const ofLanguage = regionOf(language);
  const openGraph = regionOf(meta('property', 'og:locale'));
  const primary = language?.split('-')[0]?.toLowerCase() ?? '';
  const regions = [ofLanguage, openGraph];
  return (
    geoCountry ||
    countryOfHost(url.hostname) ||
    regions.find((region) => region && region !== 'US') ||
    countryOfLanguage.get(primary) ||
    regions.find((region) => region)
  );
}
