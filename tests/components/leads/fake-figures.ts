import { addSales } from '@/lib/domain/figures/add-sales';
import type { MonthPlan } from '@/lib/domain/figures/month-plan';
import type { SourceCost } from '@/lib/domain/figures/source-cost';
import type { Lead } from '@/lib/domain/lead';
import { writeCsv } from '@/lib/exchange/write-csv';
import type { CustomerNote, FigureActions } from '@/lib/services/figure-actions';
import { figureIndexOf } from '@/lib/services/figure-index';

interface World {
  all(): readonly Lead[];
  follow(listener: () => void): () => void;
  put(lead: Lead): void;
}

/** A list in memory whose every change is told and can be taken back. */
function list<T>(beginning: readonly T[], keyOf: (row: T) => string) {
  let rows = [...beginning];
  const listeners = new Set<(rows: T[]) => void>();
  const set = (next: T[]) => {
    const before = rows;
    rows = next;
    for (const tell of listeners) tell(rows);
    return async () => void set(before);
  };
  const others = (key: string) => rows.filter((row) => keyOf(row) !== key);
  return {
    subscribe(listener: (rows: T[]) => void) {
      listeners.add(listener);
      listener(rows);
      return () => void listeners.delete(listener);
    },
    put: async (row: T) => ({ result: row, undo: set([...others(keyOf(row)), row]) }),
    remove: async (key: string) => ({ result: undefined, undo: set(others(key)) }),
  };
}

/** Figures over the leads of a test, in place of those of the store. */
export function fakeFigures(
  { all, follow, put }: World,
  given: { costs?: SourceCost[]; plans?: MonthPlan[] } = {},
): FigureActions {
  const costs = list(given.costs ?? [], ({ id }) => id);
  const plans = list(given.plans ?? [], ({ month }) => month);
  const change = async (id: string, work: (lead: Lead) => Lead) => {
    const before = all().find((lead) => lead.id === id);
    if (!before) throw new Error('The lead is gone.');
    const lead = { ...work(before), revision: before.revision + 1 };
    put(lead);
    return { result: lead, undo: async () => put({ ...before, revision: before.revision + 2 }) };
  };
  return {
    subscribe: (_, onIndex) => follow(() => onIndex(figureIndexOf(all()))),
    subscribeCosts: costs.subscribe,
    subscribePlans: plans.subscribe,
    putCost: (cost) => costs.put({ ...cost, id: cost.id ?? `cost-${Math.random()}` }),
    removeCost: costs.remove,
    putPlan: plans.put,
    removePlan: plans.remove,
    addSale: (id, sale) => change(id, (lead) => addSales(lead, [sale])),
    removeSale: (id, at) =>
      change(id, (lead) => ({ ...lead, sales: lead.sales?.filter((_, place) => place !== at) })),
    noteCustomer: (id, { recommends, spends }: CustomerNote) =>
      change(id, (lead) => ({
        ...lead,
        ...(recommends && { recommends }),
        ...(typeof spends === 'number' && { spends }),
      })),
    csv: (headers, rows) => writeCsv(headers, rows, 'excel'),
  };
}
