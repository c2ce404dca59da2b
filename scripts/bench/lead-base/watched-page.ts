/**
 * Runs before the page's own scripts. `leadBaseShown` resolves with the milliseconds from the
 * beginning of the navigation to the first rows, or the first-run screen, painted. `lastPaint`
 * gives the milliseconds from an event to the paint of the last change that it brought about,
 * once nothing has changed for a while.
 */
const painted = (then: () => void) =>
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage(undefined);
  });
const isShown = () => document.querySelector('[role="grid"] tbody tr, main h2, main ol');
globalThis.leadBaseShown = new Promise((resolve) => {
  const observer = new MutationObserver(() => {
    if (!isShown()) return;
    observer.disconnect();
    painted(() => resolve(performance.now()));
  });
  observer.observe(document, { childList: true, subtree: true });
});
globalThis.lastPaint = (eventType, ignored) => {
  const quiet = 400;
  let started = 0;
  let last = 0;
  let pending = 0;
  const observer = new MutationObserver((records) => {
    if (started === 0) return;
    const mattering = records.some(({ target }) => {
      const element = target instanceof Element ? target : target.parentElement;
      return !element?.closest(ignored);
    });
    if (!mattering) return;
    pending += 1;
    painted(() => {
      pending -= 1;
      last = performance.now();
    });
  });
  const begin = (event: Event) => {
    if (started === 0) started = event.timeStamp;
  };
  document.addEventListener(eventType, begin, { capture: true });
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    characterData: true,
  });
  return new Promise((resolve) => {
    const armed = performance.now();
    const look = () => {
      const now = performance.now();
      const idle = pending === 0 && started > 0 && now - Math.max(last, started) > quiet;
      if (!idle && now - armed < 20_000) return setTimeout(look, 50);
      observer.disconnect();
      document.removeEventListener(eventType, begin, { capture: true });
      resolve(last === 0 ? 0 : last - started);
    };
    look();
  });
};

declare global {
  var leadBaseShown: Promise<number>;
  /** `ignored`: a selector of elements whose changes do not matter. 0: nothing changed. */
  var lastPaint: (eventType: string, ignored: string) => Promise<number>;
  /** What `lastPaint` was last asked for. */
  var paintMeasured: Promise<number>;
}

export {};
