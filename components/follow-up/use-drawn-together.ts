import { useCallback, useEffect, useState } from 'react';

/** Whoever cannot be read must not keep the fields below from being shown. */
const patience = 1000;

/**
 * What stands below something that is still being read waits for it, so that nothing moves away under the
 * pointer. `waits`: whether there is something above when this is first drawn. Returns whether what is below
 * may be shown, and what the one above calls when it is there.
 */
export function useDrawnTogether(waits: boolean) {
  const [isReady, setReady] = useState(!waits);
  const onShown = useCallback(() => setReady(true), []);
  useEffect(() => {
    const timer = setTimeout(onShown, patience);
    return () => clearTimeout(timer);
  }, [onShown]);
  return { isReady, onShown };
}
