import { useCallback, useEffect, useRef, useState } from 'react';

/** Something long that tells how far it is and can be ended; the next one ends the one before. */
export function useExportRun() {
  const running = useRef<AbortController>(undefined);
  const [done, setDone] = useState<number>();
  const cancel = useCallback(() => running.current?.abort(), []);
  useEffect(() => cancel, [cancel]);
  /** Resolves to undefined when it was ended before. */
  const start = useCallback(
    async <T>(
      work: (run: { signal: AbortSignal; onProgress(done: number): void }) => Promise<T>,
    ): Promise<T | undefined> => {
      running.current?.abort();
      const own = new AbortController();
      running.current = own;
      setDone(0);
      try {
        return await work({
          signal: own.signal,
          onProgress: (count) => own.signal.aborted || setDone(count),
        });
      } catch (error) {
        if (own.signal.aborted) return undefined;
        throw error;
      } finally {
        if (running.current === own) setDone(undefined);
      }
    },
    [],
  );
  return { done, start, cancel };
}
