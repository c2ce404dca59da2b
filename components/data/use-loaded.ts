import { useCallback, useEffect, useState } from 'react';

/** What an action finds, undefined until it has; and the way to look again. */
export function useLoaded<T>(load: () => Promise<T>): [found: T | undefined, again: () => void] {
  const [found, setFound] = useState<T>();
  const [asked, setAsked] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` is the wish to look again
  useEffect(() => {
    let gone = false;
    load().then(
      (value) => gone || setFound(value),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [load, asked]);
  return [found, useCallback(() => setAsked((count) => count + 1), [])];
}
