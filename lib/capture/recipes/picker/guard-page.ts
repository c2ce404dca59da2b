/** Everything by which a page would notice that somebody points and presses keys over it. */
const guarded = [
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'selectstart', 'dragstart', 'wheel'],
  ...['mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout', 'mouseenter', 'mouseleave'],
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointerenter'],
  ...['pointerleave', 'pointercancel', 'touchstart', 'touchend', 'touchmove', 'touchcancel'],
  ...['keydown', 'keyup', 'keypress', 'focus', 'blur', 'focusin', 'focusout'],
] as const;

/** Whose own doing would leave the page, mark text or take the focus away. */
const refused = new Set<string>([
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'selectstart', 'dragstart'],
  ...['mousedown', 'mouseup', 'pointerdown', 'pointerup', 'touchend'],
]);

/**
 * Keeps what the user does away from the page and gives it to `onEvent`. At the window, before any of
 * the document's own listeners. Returns the way to stop, after which nothing of it is left.
 */
export function guardPage(view: Window, onEvent: (event: Event) => void): () => void {
  const listener = (event: Event) => {
    event.stopImmediatePropagation();
    if (refused.has(event.type)) event.preventDefault();
    onEvent(event);
  };
  const options = { capture: true, passive: false };
  for (const type of guarded) view.addEventListener(type, listener, options);
  return () => {
    for (const type of guarded) view.removeEventListener(type, listener, options);
  };
}
