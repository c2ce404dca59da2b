import { useCallback, useMemo, useRef, useState } from 'react';

const nobody: ReadonlySet<string> = new Set();

/** What was ticked when a range began, and where it began. */
interface Anchor {
  id: string;
  before: ReadonlySet<string>;
}

/**
 * Which leads are ticked. A range goes from where the last single tick was to the row named, over
 * what was ticked before it: it grows and shrinks as in any list.
 */
export function useRowSelection() {
  const [ticked, setTicked] = useState(nobody);
  const anchor = useRef<Anchor>(undefined);

  const tick = useCallback((ids: readonly string[], on: boolean) => {
    setTicked((before) => {
      const after = new Set(before);
      for (const id of ids) {
        if (on) after.add(id);
        else after.delete(id);
      }
      const [only] = ids;
      if (ids.length === 1 && only !== undefined) anchor.current = { id: only, before: after };
      return after;
    });
  }, []);

  /** `order`: the ids of the rows shown. `from`: where the range begins when nothing was ticked yet. */
  const tickRange = useCallback(
    (
      order: { idAt(place: number): string; placeOf(id: string): number },
      from: string,
      to: string,
    ) => {
      setTicked((before) => {
        const known = anchor.current;
        const begun = known && order.placeOf(known.id) >= 0 ? known : { id: from, before };
        anchor.current = begun;
        const [a, b] = [order.placeOf(begun.id), order.placeOf(to)];
        if (a < 0 || b < 0) return before;
        const after = new Set(begun.before);
        for (let place = Math.min(a, b); place <= Math.max(a, b); place += 1)
          after.add(order.idAt(place));
        return after;
      });
    },
    [],
  );
  const untickAll = useCallback(() => {
    anchor.current = undefined;
    setTicked(nobody);
  }, []);
  return useMemo(
    () => ({ ticked, tick, tickRange, untickAll }),
    [ticked, tick, tickRange, untickAll],
  );
}
