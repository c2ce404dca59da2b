/** In a page that is not drawn at all, nothing is waited for longer than this. Milliseconds. */
const longest = 100;

/** Resolves when the page has drawn what it was told before. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, longest);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      // A task of its own: the frame is drawn between the two.
      setTimeout(resolve);
    });
  });
}
