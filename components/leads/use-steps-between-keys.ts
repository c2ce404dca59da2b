import { useEffect } from 'react';

/** Milliseconds of work at once: a key that comes meanwhile waits no longer. */
const atOnceMs = 4;

/**
 * Runs steps once what was drawn is painted, until others take their place: for what the next key
 * needs. Browsers keep their own idle moments back for a while after each key.
 */
export function useStepsBetweenKeys(steps: readonly (() => void)[]): void {
  useEffect(() => {
    if (steps.length === 0) return;
    let timer = 0;
    let next = 0;
    const run = () => {
      const end = performance.now() + atOnceMs;
      while (next < steps.length && performance.now() < end) {
        steps[next]?.();
        next += 1;
      }
      if (next < steps.length) timer = window.setTimeout(run);
    };
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(run);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [steps]);
}
