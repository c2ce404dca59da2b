import { type ImportAnswer, type ImportCall, plainOf, reporting } from './import-protocol';
import type { ImportJob, Progress } from './import-types';

/** The side of a worker, or of a channel in tests. */
export interface Port {
  postMessage(message: ImportAnswer): void;
  onmessage: ((event: MessageEvent<ImportCall>) => void) | null;
}

/** Answers the calls of a page with what the job gives, by the page's clock; in the worker. */
export function serveImport(port: Port, makeJob: (clock: () => number) => ImportJob): void {
  let at = 0;
  const job = makeJob(() => at);
  const answer = async ({ call, method, args, now }: ImportCall) => {
    at = now;
    const onProgress = (progress: Progress) =>
      port.postMessage({ call, kind: 'progress', progress });
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
