import { type ImportAnswer, type ImportCall, plainOf, reporting } from './import-protocol';
import type { ImportJob, Progress } from './import-types';

/** The side of a worker, or of a channel in tests. */
export interface Port {
  postMessage(message: ImportAnswer): void;
  onmessage: ((event: MessageEvent<ImportCall>) => void) | null;
}

/** Answers the calls of a page with what the job gives; in the worker. */
export function serveImport(port: Port, job: ImportJob): void {
  const answer = async ({ call, method, args }: ImportCall) => {
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
