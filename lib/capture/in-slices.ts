import { OutOfTime, type Steps } from './steps';

/** Our part of the page's time, and where it comes from. Milliseconds. */
export interface Pace {
  /** The page gets its turn after so much work; what does not rest in time makes it a little more. */
  slice: number;
  /** The work is told to end after so much of it, rests not counted. */
  total: number;
  now(): number;
  /** Resolves when the page had its turn. */
  rest(): Promise<void>;
}

/**
 * A message to oneself is a task like the page's own: what the user did and what is to be drawn comes
 * before it. Unlike a timer it also comes where the page's scripts are switched off.
 */
function restInPage(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

const inPage: Pace = { slice: 15, total: 3000, now: () => performance.now(), rest: restInPage };

/** Does the work in slices, so that the page stays alive meanwhile. */
export async function inSlices<T>(steps: Steps<T>, pace: Pace = inPage): Promise<T> {
  let spent = 0;
  for (;;) {
    const started = pace.now();
    let taken = 0;
    while (taken < pace.slice) {
      const step = spent + taken < pace.total ? steps.next() : steps.throw(new OutOfTime());
      if (step.done) return step.value;
      taken = pace.now() - started;
    }
    spent += taken;
    await pace.rest();
  }
}
