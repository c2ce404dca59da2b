import { useState } from 'react';
import type { SalesColumn } from '@/lib/domain/import/recognise-sales';
import type {
  SalesCustomer,
  SalesDone,
  SalesOptions,
  SalesPlan,
} from '@/lib/services/import/sales-types';
import type { ImportState } from './use-import';

/** A list of sales from its columns to the leads, over the import that read it. */
export function useSalesImport(state: ImportState) {
  const { read, run, save, setProgress } = state;
  const [columns, setColumns] = useState<SalesColumn[][]>(
    () => read?.tables.map(({ sales }) => sales.columns) ?? [],
  );
  const [options, setOptions] = useState<SalesOptions>({ unmatched: 'leave', accepted: [] });
  const [plan, setPlan] = useState<SalesPlan>();
  const [customers, setCustomers] = useState<readonly SalesCustomer[]>([]);
  const [done, setDone] = useState<SalesDone>();
  const makePlan = async (wanted: SalesOptions) => {
    setOptions(wanted);
    setProgress({ step: 'understanding', done: 0, total: 0 });
    const made = await run((job) => job.planSales(columns, wanted, setProgress));
    if (!made) return;
    setPlan(made);
    setCustomers(made.customers);
    state.back('preview');
  };
  return {
    columns,
    setColumn: (table: number, at: number, column: SalesColumn) =>
      setColumns((before) =>
        before.map((own, number) =>
          number === table
            ? own.map((each, place) => {
                if (place === at) return column;
                // A column is there once.
                return each === column ? 'ignore' : each;
              })
            : own,
        ),
      ),
    options,
    plan,
    /** Those of the plan's customers that were asked for. */
    customers,
    async more(count: number) {
      const further = await run((job) => job.salesCustomers(customers.length, count));
      if (further) setCustomers([...customers, ...further]);
    },
    done,
    preview: (patch: Partial<SalesOptions> = {}) => void makePlan({ ...options, ...patch }),
    accept: (name: string) => void makePlan({ ...options, accepted: [...options.accepted, name] }),
    left: () => run((job) => job.salesLeft()),
    async commit() {
      const result = await save((job) => job.commitSales(setProgress));
      if (!result) return;
      setDone(result);
      state.back('done');
    },
  };
}
export type SalesImportState = ReturnType<typeof useSalesImport>;
