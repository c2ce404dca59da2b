import { make } from './draw';

/** More outlines than anybody sees at once would only cost time. */
const mostBoxes = 400;

export interface Outlined {
  entries: readonly Element[];
  values: readonly (Element | Range)[];
  /** What a click would take: an element, or one line of it. */
  aim?: Element | Range;
}

function visible({ top, bottom, left, right, width, height }: DOMRect, view: Window): boolean {
  const shown = width > 0 && height > 0;
  return shown && bottom > 0 && right > 0 && top < view.innerHeight && left < view.innerWidth;
}

/** Outlines what is in sight; drawn anew whenever something moves. */
export function drawBoxes(
  document: Document,
  view: Window,
  boxes: HTMLElement,
  { entries, values, aim }: Outlined,
): void {
  const wanted = [
    ...entries.map((each) => ['entry', each] as const),
    ...values.map((each) => ['value', each] as const),
    ...(aim ? [['aim', aim] as const] : []),
  ];
  const drawn: HTMLElement[] = [];
  for (const [kind, each] of wanted) {
    if (drawn.length >= mostBoxes && kind !== 'aim') continue;
    const rect = each.getBoundingClientRect();
    if (!visible(rect, view)) continue;
    const box = make(document, 'div', { class: `box ${kind}` });
    box.style.setProperty('left', `${rect.left}px`);
    box.style.setProperty('top', `${rect.top}px`);
    box.style.setProperty('width', `${rect.width}px`);
    box.style.setProperty('height', `${rect.height}px`);
    drawn.push(box);
  }
  boxes.replaceChildren(...drawn);
}
