import { attribute, localName } from '../dom/node-access';
import { markedText } from '../dom/shown-text';

/** Properties whose value is an address even by the letter of the standards. */
const addresses = new Set(['url', 'sameAs', 'mainEntityOfPage']);
const multiLine = new Set(['address', 'streetAddress']);

/** At most twenty words of an attribute. */
export function attributeWords(text: string | undefined): string[] {
  return text?.slice(0, 2000).split(/\s+/).filter(Boolean).slice(0, 20) ?? [];
}

export function absoluteUrl(href: string, base: string): string {
  return URL.canParse(href, base) ? new URL(href, base).href : href;
}

/**
 * The value of a property that an element is marked with. The standards take a link's address; but
 * sites put names, titles and telephones on links and mean the text, so that is taken wherever an
 * address makes no sense.
 */
export function markedValue(element: Element, property: string, base: string): string {
  const content = attribute(element, 'content');
  if (content !== undefined) return content;
  const href =
    attribute(element, 'resource') ??
    attribute(element, 'href') ??
    attribute(element, 'src') ??
    attribute(element, 'data');
  if (href !== undefined && addresses.has(property)) return absoluteUrl(href, base);
  const name = localName(element);
  const data = name === 'data' || name === 'meter' ? attribute(element, 'value') : undefined;
  if (data !== undefined) return data;
  const text = markedText(element).replace(/\t/g, ' ');
  if (text === '') return href ?? attribute(element, 'alt') ?? '';
  if (property === 'email' && href?.startsWith('mailto:') && !text.includes('@')) return href;
  if (property === 'telephone' && href?.startsWith('tel:') && !/\d/.test(text)) return href;
  return multiLine.has(property) ? text.replace(/,?\n/g, ', ') : text.replace(/\n/g, ' ');
}
