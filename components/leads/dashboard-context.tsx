import { createContext, useContext } from 'react';
import type { OwnColumn } from '@/lib/domain/own-column';
import type { DashboardActions } from '@/lib/services/dashboard-actions';
import type { StoreHealth } from '@/lib/services/store-health';
import type { Settings } from '@/lib/settings/settings';

/** What every screen of the dashboard works with. */
export interface DashboardTools {
  actions: DashboardActions;
  settings: Settings;
  health: StoreHealth;
  /** The company's own columns, in their order. */
  ownColumns: readonly OwnColumn[];
  /** Tells what was done; with `undo` it offers the way back. */
  notify(text: string, undo?: () => Promise<unknown>): void;
  /** Opens the lead base with these leads alone; `title` says which they are. */
  showLeads(title: string, ids: readonly string[]): void;
  /** Runs something that may fail and says in words why it did. Resolves to undefined then. */
  attempt<T>(work: () => Promise<T>): Promise<T | undefined>;
}

const context = createContext<DashboardTools | undefined>(undefined);

export const DashboardProvider = context.Provider;

export function useDashboard(): DashboardTools {
  const tools = useContext(context);
  if (!tools) throw new Error('A screen of the dashboard was drawn outside of it.');
  return tools;
}
