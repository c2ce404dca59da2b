import { useMemo, useState } from 'react';
import { type ClassLimits, usualLimits } from '@/lib/domain/figures/customer-classes';
import { type CustomerFigures, customerFigures } from '@/lib/domain/figures/customer-figures';
import { customersOf } from '@/lib/domain/figures/customer-sales';
import type { FigureBase } from '@/lib/domain/figures/figure-base';

export const spans = [6, 12, 24] as const;

export type CustomerColumn =
  | 'name'
  | 'advice'
  | 'volume'
  | 'abc'
  | 'xyz'
  | 'penetration'
  | 'upSale'
  | 'potential'
  | 'score';

const kept = { limits: usualLimits, months: 12 };
const potentialRank = { '': 0, low: 1, standard: 2, high: 3 };
const adviceRank = { fix: 0, grow: 1, keep: 2, leave: 3 };

/** What is sorted by in a column; undefined goes to the end. */
function valueIn(
  { customer, ...figures }: CustomerFigures,
  column: CustomerColumn,
  nameOf: (id: string) => string,
): number | string | undefined {
  switch (column) {
    case 'name':
      return nameOf(customer.id);
    case 'advice':
      return adviceRank[figures.advice];
    case 'potential':
      return potentialRank[customer.potential] || undefined;
    case 'score':
      return customer.score;
    case 'abc':
    case 'xyz':
    case 'volume':
    case 'penetration':
    case 'upSale':
      return figures[column];
  }
}

const collator = new Intl.Collator();
const compare = (a: number | string, b: number | string) =>
  typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));

/** The customers with all that can be told of them, sorted as the user wants. */
export function useCustomers(base: FigureBase, today: string, nameOf: (id: string) => string) {
  const [limits, setLimits] = useState<ClassLimits>(kept.limits);
  const [months, setMonths] = useState(kept.months);
  const [responsible, setResponsible] = useState<string>();
  const [sort, setSort] = useState<{ column: CustomerColumn; descending: boolean }>({
    column: 'volume',
    descending: true,
  });
  const figures = useMemo(
    () => customerFigures(customersOf(base, responsible), { today, months, limits }),
    [base, responsible, today, months, limits],
  );
  const sorted = useMemo(() => {
    const keyed = figures.map((each) => ({ each, value: valueIn(each, sort.column, nameOf) }));
    keyed.sort(({ value: a }, { value: b }) => {
      if (a === undefined || b === undefined)
        return Number(a === undefined) - Number(b === undefined);
      return sort.descending ? compare(b, a) : compare(a, b);
    });
    return keyed.map(({ each }) => each);
  }, [figures, sort, nameOf]);
  return {
    figures,
    sorted,
    limits,
    /** Kept for whoever comes back from a lead. */
    setLimits(wanted: ClassLimits) {
      kept.limits = wanted;
      setLimits(wanted);
    },
    months,
    setMonths(wanted: number) {
      kept.months = wanted;
      setMonths(wanted);
    },
    responsible,
    setResponsible,
    sort,
    sortBy: (column: CustomerColumn) =>
      setSort((before) => ({
        column,
        descending: before.column === column ? !before.descending : column !== 'name',
      })),
  };
}
export type CustomersState = ReturnType<typeof useCustomers>;
