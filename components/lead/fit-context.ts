import { createContext, useContext, useMemo } from 'react';
import type { OwnColumn } from '@/lib/domain/own-column';
import { type FitResult, fitAmong, type Portraits } from '@/lib/domain/playbook/fit-of';
import type { FitSubject } from '@/lib/domain/playbook/portrait-facts';

interface Fitting {
  portraits: Portraits;
  ownColumns: readonly OwnColumn[];
}

/** Whom the company is looking for; nobody in particular where nothing is given. */
export const FitContext = createContext<Fitting>({ portraits: {}, ownColumns: [] });

/** How somebody fits as they are now; undefined where no portrait of their kind is described. */
export function useFit(subject: FitSubject): FitResult | undefined {
  const { portraits, ownColumns } = useContext(FitContext);
  return useMemo(() => fitAmong(subject, portraits, ownColumns), [subject, portraits, ownColumns]);
}
