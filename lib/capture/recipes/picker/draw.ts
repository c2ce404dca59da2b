import { rootElement } from '../../dom/node-access';
import { methodCaller } from '../../dom/own-property';
import { select } from '../select';
import { pickerStyles } from './picker-styles';

const createElement = methodCaller<Document, [string], HTMLElement>('createElement');

/** An element of the picker's own; the page may have replaced `document.createElement`'s name. */
export function make(
  document: Document,
  tag: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  children: readonly (Node | string)[] = [],
): HTMLElement {
  const element = createElement(document, tag);
  if (!element) throw new Error('The page makes no elements.');
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** Above everything, whatever the page's styles say about elements like this one. */
const hostStyle = {
  all: 'initial',
  position: 'fixed',
  inset: '0',
  width: '100%',
  height: '100%',
  'max-width': 'none',
  'max-height': 'none',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'none',
  overflow: 'visible',
  display: 'block',
  'pointer-events': 'none',
  'z-index': '2147483647',
} as const;

export interface Drawing {
  host: HTMLElement;
  shadow: ShadowRoot;
  /** Lies over the page, so that no pointer reaches it. */
  glass: HTMLElement;
  boxes: HTMLElement;
  bar: HTMLElement;
}

function addStyles(document: Document, shadow: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(pickerStyles);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    // Where a script of an extension may not hand a sheet to the page's document.
    shadow.append(make(document, 'style', {}, [pickerStyles]));
  }
}

/** The one element that is put into the page, with all the rest in a closed tree below it. */
export function draw(document: Document, theme: string, label: string): Drawing {
  const host = make(document, 'div', { 'data-theme': theme, popover: 'manual' });
  for (const [name, value] of Object.entries(hostStyle))
    host.style.setProperty(name, value, 'important');
  const shadow = host.attachShadow({ mode: 'closed' });
  addStyles(document, shadow);
  const glass = make(document, 'div', { class: 'glass' });
  const boxes = make(document, 'div', { class: 'boxes', 'aria-hidden': 'true' });
  const bar = make(document, 'div', {
    class: 'bar',
    role: 'dialog',
    'aria-label': label,
    tabindex: '-1',
  });
  shadow.append(glass, boxes, bar);
  // What is outside of a modal dialog is dead to pointer and keyboard.
  (select(document, 'dialog:modal').at(-1) ?? rootElement(document))?.append(host);
  // Into the browser's top layer, above the page's own pop-ups.
  host.showPopover?.();
  return { host, shadow, glass, boxes, bar };
}
