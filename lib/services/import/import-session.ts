import { ImportFileError } from '@/lib/exchange/read/import-table';
import { now } from '@/lib/services/clock';
import { SaveError } from '@/lib/services/save-error';
import { errorOf, type ImportAnswer, type ImportCall } from './import-protocol';
import type { ImportJob, OnProgress } from './import-types';

/** A job in a thread of its own, which is ended with it: whatever it was doing leaves no trace. */
export interface ImportSession extends ImportJob {
  end(): void;
}

/** Milliseconds a file may take to be read before its worker is ended. */
const longestReading = 90_000;

type WorkerLike = Pick<Worker, 'postMessage' | 'terminate'> & {
  onmessage: ((event: MessageEvent<ImportAnswer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
};

interface Waiting {
  onProgress?: OnProgress;
  resolve(result: unknown): void;
  reject(error: unknown): void;
}

/**
 * Drives a job in a worker. A worker that fails, is ended, or takes longer over a file than
 * `longest` rejects what it was asked for; nothing of a commit that was under way is left then.
 */
export function importSession(worker: WorkerLike, longest = longestReading): ImportSession {
  const waiting = new Map<number, Waiting>();
  let calls = 0;
  const endWith = (error: Error) => {
    worker.terminate();
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.onmessage = ({ data }) => {
    const asked = waiting.get(data.call);
    if (!asked) return;
    if (data.kind === 'progress') return asked.onProgress?.(data.progress);
    waiting.delete(data.call);
    if (data.kind === 'result') asked.resolve(data.result);
    else asked.reject(errorOf(data.thrown));
  };
  worker.onerror = ({ message }) =>
    endWith(new SaveError('failed', message || 'The worker ended.'));
  function ask<T>(
    method: ImportCall['method'],
    args: unknown[],
    onProgress?: OnProgress,
  ): Promise<T> {
    calls += 1;
    const call = calls;
    return new Promise<T>((resolve, reject) => {
      waiting.set(call, { onProgress, resolve: resolve as Waiting['resolve'], reject });
      worker.postMessage({ call, method, args, now: now() } satisfies ImportCall);
    });
  }
  return {
    async readFiles(files, owner, onProgress) {
      const names = files.map(({ name }) => name).join(', ');
      const timer = setTimeout(() => endWith(new ImportFileError('took-too-long', names)), longest);
      try {
        return await ask('readFiles', [files, owner], onProgress);
      } finally {
        clearTimeout(timer);
      }
    },
    plan: (choices, options, onProgress) => ask('plan', [choices, options], onProgress),
    rows: (filter, from, count) => ask('rows', [filter, from, count]),
    badRows: (responsible, reason) => ask('badRows', [responsible, reason]),
    planSales: (columns, options, onProgress) => ask('planSales', [columns, options], onProgress),
    salesCustomers: (from, count) => ask('salesCustomers', [from, count]),
    salesLeft: () => ask('salesLeft', []),
    commitSales: (onProgress) => ask('commitSales', [], onProgress),
    cancelSales: () => ask('cancelSales', []),
    commit: (onProgress) => ask('commit', [], onProgress),
    cancelCommit: () => ask('cancelCommit', []),
    end: () => endWith(new SaveError('failed', 'The import was cancelled.')),
  };
}
