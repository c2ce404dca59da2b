import { attribute, attributeNames, nextElementOf, queryAll, rawText } from '../dom/node-access';
import { findPhones } from '../visible/find-phones';
import type { Line, PageText } from '../visible/page-text';
import type { ListItem } from './list-candidates';
import { decodeBase64Address } from './outside-address';

const ownAttributes = /^(?:class|id|style|href|src|title|alt|role|rel|target|type|tabindex)$/;
const maxLength = 2000;

/** The elements a line's words stand in, and the two around them. */
function elementsOf(text: PageText, line: Line): Element[] {
  const around = text.boxes[line.box];
  const boxes = [
    ...line.spans.map(({ box }) => text.boxes[box]),
    around,
    text.boxes[around?.parent ?? -1],
  ];
  return [...new Set(boxes.flatMap((box) => (box ? [box.element] : [])))].slice(0, 6);
}

/** A web address in an attribute of the words "Website": plain, or in base 64. */
export function hiddenWebAddress(text: PageText, line: Line): string | undefined {
  for (const element of elementsOf(text, line))
    for (const name of attributeNames(element)) {
      if (ownAttributes.test(name)) continue;
      const value = attribute(element, name)?.trim().slice(0, maxLength) ?? '';
      const address = decodeBase64Address(value) ?? value;
      if (/^https?:\/\/[^/]+\.[^/]/i.test(address)) return address;
    }
  return undefined;
}

function phoneIn(value: string): string | undefined {
  const number = value.replace(/^tel:/i, '').trim();
  if (number.length > 40 || number.replace(/\D/g, '').length < 7) return undefined;
  const [found] = findPhones(number);
  if (found && found.value.length >= number.length * 0.7) return found.value;
  return /^\+?[\d\s()./-]{7,20}$/.test(number) ? number : undefined;
}

/** The number behind "Show phone": in an attribute of its words, or in what opens beneath them. */
export function hiddenPhone(text: PageText, line: Line): string | undefined {
  for (const element of elementsOf(text, line)) {
    for (const name of attributeNames(element)) {
      if (!/phone|tel|tlf|number|nummer|numero|cislo|mobil|call|value|content/i.test(name))
        continue;
      const number = phoneIn(attribute(element, name) ?? '');
      if (number) return number;
    }
    const next = nextElementOf(element);
    const beneath = next ? rawText(next).slice(0, 200).replace(/\s+/g, ' ').trim() : '';
    if (beneath.length <= 80) {
      const [found] = findPhones(beneath);
      if (found) return found.value;
    }
  }
  return undefined;
}

/** Numbers in links that are there, but not shown until a button is pressed. */
export function hiddenPhoneLinks(text: PageText, { box }: ListItem): string[] {
  const element = text.boxes[box]?.element;
  if (!element) return [];
  return queryAll(element, 'a[href^="tel:"]')
    .slice(0, 5)
    .flatMap((link) => phoneIn(rawText(link)) ?? phoneIn(attribute(link, 'href') ?? '') ?? []);
}
