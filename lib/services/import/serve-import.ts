import { type ImportAnswer, type ImportCall, plainOf, reporting } from './import-protocol';
import type { ImportJob, Progress } from './import-types';

/** The side of a worker, or of a channel in tests. */
export interface Port {
  postMessage(message: ImportAnswer): void;
  onmessage: ((event: MessageEvent<ImportCall>) => void) | null;
}

/** Milliseconds between two reports of progress: each is drawn, and what draws it works for nothing else. */
const reportsApart = 200;

/** Answers the calls of a page with what the job gives, by the page's clock; in the worker. */
export function serveImport(port: Port, makeJob: (clock: () => number) => ImportJob): void {
  let at = 0;
  const job = makeJob(() => at);
  const answer = async ({ call, method, args, now }: ImportCall) => {
    at = now;
    let step: Progress['step'] | undefined;
    let reported = 0;
    const onProgress = (progress: Progress) => {
      const passed = performance.now() - reported;
      if (progress.step === step && passed < reportsApart) return;
      reported += passed;
      step = progress.step;
      port.postMessage({ call, kind: 'progress', progress });
    };
    try {
      const run = job[method] as (...given: unknown[]) => Promise<unknown>;
      const result = await run(...args, ...(reporting.has(method) ? [onProgress] : []));
      port.postMessage({ call, kind: 'result', result });
    } catch (error) {
      port.postMessage({ call, kind: 'thrown', thrown: plainOf(error) });
    }
  };
  port.onmessage = ({ data }) => void answer(data);
}
