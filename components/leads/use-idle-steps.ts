import { useEffect } from 'react';

/** Changes often come several at a time: the work waits until they are through. */
const restMs = 600;

/** Runs steps one by one, each in an idle moment of its own, until others take their place. */
export function useIdleSteps(steps: readonly (() => void)[]): void {
  useEffect(() => {
    if (steps.length === 0) return;
    let idle = 0;
    let next = 0;
    const run = () => {
      steps[next]?.();
      next += 1;
      if (next < steps.length) idle = requestIdleCallback(run);
    };
    const timer = setTimeout(() => {
      idle = requestIdleCallback(run);
    }, restMs);
    return () => {
      clearTimeout(timer);
      if (idle) cancelIdleCallback(idle);
    };
  }, [steps]);
}
