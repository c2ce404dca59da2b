import { attribute, contains, localName, queryAll } from '../dom/node-access';
import { markedText } from '../dom/shown-text';
import { absoluteUrl } from '../schema-org/marked-value';
import type { PropertyKind } from './class-names';

/** Which attribute of which element is the value of a property. */
const urlAttributes: Readonly<Record<string, string>> = {
  a: 'href',
  area: 'href',
  link: 'href',
  img: 'src',
  audio: 'src',
  video: 'src',
  source: 'src',
  iframe: 'src',
  object: 'data',
};
const textAttributes: Readonly<Record<string, string>> = {
  abbr: 'title',
  link: 'title',
  data: 'value',
  input: 'value',
  img: 'alt',
  area: 'alt',
};

const own = (map: Readonly<Record<string, string>>, key: string) =>
  Object.hasOwn(map, key) ? map[key] : undefined;

export function attributeOf(element: Element, kind: 'text' | 'address'): string | undefined {
  const name = own(kind === 'text' ? textAttributes : urlAttributes, localName(element));
  return name === undefined ? undefined : attribute(element, name);
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Text without line breaks, images by their alternative text. */
export function textOf(element: Element): string {
  const text = oneLine(markedText(element));
  if (text) return text;
  const image = queryAll(element, 'img[alt]')[0];
  return image ? oneLine(attribute(image, 'alt') ?? '') : '';
}

/** The value class pattern: the parts of a property's text that are its value. */
function markedParts(element: Element): string | undefined {
  const parts = queryAll(element, '.value,.value-title').slice(0, 20);
  if (parts.length === 0) return undefined;
  return parts
    .filter((part) => !parts.some((other) => other !== part && contains(other, part)))
    .map((part) => {
      const words = (attribute(part, 'class') ?? '').split(/\s+/);
      if (words.includes('value-title')) return attribute(part, 'title') ?? '';
      return attributeOf(part, 'text') ?? textOf(part);
    })
    .join('');
}

/** The value of a property; relative addresses are resolved. */
export function propertyValue(element: Element, kind: PropertyKind, base: string): string {
  if (kind === 'u') {
    const address = attributeOf(element, 'address');
    if (address !== undefined) return absoluteUrl(address.trim(), base);
  }
  const value = markedParts(element) ?? attributeOf(element, 'text') ?? textOf(element);
  return oneLine(value);
}
