import { v7 as uuidv7 } from 'uuid';
import type { LeadBase } from '@/lib/db/database';
import { watchCosts, watchFigures, watchPlans } from '@/lib/db/watch-figures';
import { addSales } from '@/lib/domain/figures/add-sales';
import { type MonthPlan, monthPlanSchema } from '@/lib/domain/figures/month-plan';
import { type SourceCost, sourceCostSchema } from '@/lib/domain/figures/source-cost';
import { type Lead, leadSchema } from '@/lib/domain/lead';
import { mostSales, type Sale, saleSchema } from '@/lib/domain/sale';
import { writeCsv } from '@/lib/exchange/write-csv';
import { afterPaint } from './after-paint';
import { now } from './clock';
import { commitChange } from './commit-leads';
import { createFigureIndex, type FigureIndex } from './figure-index';
import { putByRules } from './put-by-rules';
import { SaveError, toSaveError } from './save-error';
import { undoAction } from './undo-action';

interface Undoable<T> {
  result: T;
  undo(): Promise<unknown>;
}

type Stop = () => void;

/** What is noted of a customer beside their sales; null takes it away. */
export interface CustomerNote {
  recommends?: { score: number; on: string } | null;
  spends?: number | null;
}

/** All that can be done with figures, costs, plans and sales. Failures: SaveError. */
export interface FigureActions {
  /**
   * Calls back with what figures are counted from, in parts until it is complete, and after every
   * change, whichever page made it. `writable`: whether the store is as it should be.
   */
  subscribe(
    writable: boolean,
    onIndex: (index: FigureIndex) => void,
    onError: (error: unknown) => void,
  ): Stop;
  subscribeCosts(onCosts: (costs: SourceCost[]) => void): Stop;
  subscribePlans(onPlans: (plans: MonthPlan[]) => void): Stop;
  /** Adds a cost, or changes the one with that id. */
  putCost(cost: Omit<SourceCost, 'id'> & { id?: string }): Promise<Undoable<SourceCost>>;
  removeCost(id: string): Promise<Undoable<void>>;
  /** Makes the plan of its month. */
  putPlan(plan: MonthPlan): Promise<Undoable<MonthPlan>>;
  removePlan(month: string): Promise<Undoable<void>>;
  addSale(leadId: string, sale: Sale): Promise<Undoable<Lead>>;
  /** Removes the sale at this place of the lead's sales, if it is still that one. */
  removeSale(leadId: string, at: number, sale: Sale): Promise<Undoable<Lead>>;
  noteCustomer(leadId: string, note: CustomerNote): Promise<Undoable<Lead>>;
  /** The text of a CSV file that spreadsheets open by double click. */
  csv(headers: readonly string[], rows: readonly (readonly string[])[]): string;
}

interface Row {
  [field: string]: unknown;
}

interface Schema<T> {
  safeParse(
    value: unknown,
  ):
    | { success: true; data: T }
    | { success: false; error: { issues: { path: PropertyKey[]; message: string }[] } };
}

function checked<T>(schema: Schema<T>, value: unknown): T {
  const found = schema.safeParse(value);
  if (found.success) return found.data;
  const [issue] = found.error.issues;
  throw new SaveError('failed', `${issue?.path.map(String).join('.')}: ${issue?.message}`);
}

interface KeyedTable {
  get(key: string): PromiseLike<Row | undefined>;
  put(row: Row): PromiseLike<unknown>;
  delete(key: string): PromiseLike<unknown>;
}

/** Puts or removes one row in one transaction; undoing puts back what was there. */
async function changeRow<T>(
  base: LeadBase,
  name: 'sourceCosts' | 'monthPlans',
  key: string,
  row: T,
): Promise<Undoable<T>> {
  const table = base.table(name) as unknown as KeyedTable;
  const write = (to: Row | undefined) =>
    base
      .transaction('rw', base.table(name), async () => {
        const before = await table.get(key);
        if (to) await table.put(to);
        else await table.delete(key);
        return before;
      })
      .catch((error: unknown) => {
        throw toSaveError(error);
      });
  const before = await write(row as Row | undefined);
  return { result: row, undo: () => write(before) };
}

async function changeLead(
  base: LeadBase,
  leadId: string,
  clock: () => number,
  change: (lead: Lead) => Lead,
): Promise<Undoable<Lead>> {
  const now = clock();
  const options = { now, kind: 'sales', detail: {}, tables: [base.playbook] } as const;
  const { result, action } = await commitChange(base, options, async (changes) => {
    const before = await base.leads.get(leadId);
    if (!before) throw new SaveError('conflict', 'The lead was deleted meanwhile.');
    const changed = { ...change(before), updatedAt: now, revision: before.revision + 1 };
    const lead = checked(leadSchema, changed);
    return (await putByRules(base, changes, { lead, before, now })).lead;
  });
  return { result, undo: async () => action && undoAction(base, action, clock()) };
}

/** A lead with a sale more, in its place by day. Throws SaveError where it has as many as it can. */
function withSale(lead: Lead, sale: Sale): Lead {
  if ((lead.sales?.length ?? 0) >= mostSales)
    throw new SaveError('failed', `sales: more than ${mostSales}`);
  return addSales(lead, [sale]);
}

function withoutSale(lead: Lead, at: number, sale: Sale): Lead {
  const there = lead.sales?.[at];
  if (there?.on !== sale.on || there.amount !== sale.amount || there.product !== sale.product)
    throw new SaveError('conflict', 'The sales were changed meanwhile.');
  const left = lead.sales?.filter((_, place) => place !== at);
  const { sales: _, ...rest } = lead;
  return left && left.length > 0 ? { ...rest, sales: left } : rest;
}

function noted(lead: Lead, { recommends, spends }: CustomerNote): Lead {
  const next = { ...lead };
  if (recommends === null) delete next.recommends;
  else if (recommends) next.recommends = recommends;
  if (spends === null) delete next.spends;
  else if (spends !== undefined) next.spends = spends;
  return next;
}

/**
 * The index is read once and followed as long as the page lives: whoever comes back to the figures
 * finds them there.
 */
function sharedIndex(base: LeadBase): FigureActions['subscribe'] {
  interface Listener {
    onIndex(index: FigureIndex): void;
    onError(error: unknown): void;
  }
  const watches = new Map<boolean, { listeners: Set<Listener>; index?: FigureIndex }>();
  const begin = (writable: boolean) => {
    const watch: { listeners: Set<Listener>; index?: FigureIndex } = { listeners: new Set() };
    const follow = createFigureIndex();
    watches.set(writable, watch);
    watchFigures(
      base,
      { writable, pause: afterPaint },
      (chunks) => {
        watch.index = follow(chunks);
        for (const { onIndex } of watch.listeners) onIndex(watch.index);
      },
      (error) => {
        // The next to come tries again.
        watches.delete(writable);
        for (const { onError } of watch.listeners) onError(error);
      },
    );
    return watch;
  };
  return (writable, onIndex, onError) => {
    const watch = watches.get(writable) ?? begin(writable);
    const listener = { onIndex, onError };
    watch.listeners.add(listener);
    if (watch.index) onIndex(watch.index);
    return () => void watch.listeners.delete(listener);
  };
}

export function figureActions(base: LeadBase, clock: () => number = now): FigureActions {
  return {
    subscribe: sharedIndex(base),
    subscribeCosts: (onCosts) => watchCosts(base, onCosts),
    subscribePlans: (onPlans) => watchPlans(base, onPlans),
    async putCost(cost) {
      const row = checked(sourceCostSchema, { ...cost, id: cost.id ?? uuidv7() });
      return changeRow(base, 'sourceCosts', row.id, row);
    },
    removeCost: (id) => changeRow(base, 'sourceCosts', id, undefined),
    async putPlan(plan) {
      const row = checked(monthPlanSchema, plan);
      return changeRow(base, 'monthPlans', row.month, row);
    },
    removePlan: (month) => changeRow(base, 'monthPlans', month, undefined),
    addSale: (leadId, sale) =>
      changeLead(base, leadId, clock, (lead) => withSale(lead, checked(saleSchema, sale))),
    removeSale: (leadId, at, sale) =>
      changeLead(base, leadId, clock, (lead) => withoutSale(lead, at, sale)),
    noteCustomer: (leadId, note) => changeLead(base, leadId, clock, (lead) => noted(lead, note)),
    csv: (headers, rows) => writeCsv(headers, rows, 'excel'),
  };
}
