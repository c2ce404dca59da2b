import { attribute, attributeNames, localName, viewOf } from '../dom/node-access';
import { copyCaps } from './page-copy';

/** Addresses of files, code, and what only draws: nothing is read from them. */
const dropped =
  /^(?:on.*|style|src|srcset|sizes|imagesizes|imagesrcset|srcdoc|nonce|integrity|poster|background|ping|d|points|viewbox|transform|xmlns.*|bgcolor|width|height|fill|stroke.*|shadowroot.*)$/;
const plainName = /^[a-z][a-z0-9:_.-]{0,60}$/;
/** Inline by default; the reader asks whether a style makes lines of them. */
const maybeBlock = new Set(['a', 'label', 'span', 'strong', 'b', 'em', 'i', 'small', 'time']);

/** The one style that reading depends on, where it is not what the element's name says. */
function displayOf(element: Element, document: Document): string | undefined {
  const tag = localName(element);
  const view = viewOf(document);
  if (!view || !(maybeBlock.has(tag) || tag.includes('-'))) return undefined;
  const { display } = view.getComputedStyle(element);
  return /^(?:block|flex|grid|list-item|table|flow-root)/.test(display) ? 'block' : undefined;
}

/** An element's attributes that are worth a copy, name and value by turns; `shown`: rendered. */
export function copiedAttributes(element: Element, document: Document, shown: boolean): string[] {
  const copied: string[] = [];
  for (const written of attributeNames(element).slice(0, 60)) {
    const name = written.toLowerCase();
    if (!plainName.test(name) || dropped.test(name)) continue;
    if (name === 'hidden' && !shown) continue;
    copied.push(name, (attribute(element, written) ?? '').slice(0, copyCaps.attribute));
  }
  if (!shown) return [...copied, 'hidden', ''];
  const display = displayOf(element, document);
  return display ? [...copied, 'style', `display: ${display}`] : copied;
}
