import { attribute, isElement, localName } from '../dom/node-access';

/** Whether inline elements side by side are two texts: a link beside another, spans of different classes. */
export function isApart(element: Element, next: Node | undefined): boolean {
  if (!next || !isElement(next)) return false;
  if (localName(element) === 'a' || localName(next) === 'a') return true;
  const [one, other] = [element, next].map((each) => attribute(each, 'class'));
  return !!one && !!other && one !== other;
}
