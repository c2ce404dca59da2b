import type { Sale } from '@/lib/domain/sale';

/** What the figures know of a sale: "2026-11-22" and the amount. */
export type SaleFact = Pick<Sale, 'on' | 'amount'>;

const between = ';';

/** Sales as one text, "20261122:1990.5;20261124:200". */
export const packSales = (sales: readonly Sale[]): string =>
  sales.map(({ on, amount }) => `${on.replaceAll('-', '')}:${amount}`).join(between);

/** The sales that a text of packSales tells of, in its order. */
export function unpackSales(packed: string): SaleFact[] {
  if (packed === '') return [];
  return packed.split(between).map((sale) => ({
    on: `${sale.slice(0, 4)}-${sale.slice(4, 6)}-${sale.slice(6, 8)}`,
    amount: Number(sale.slice(9)),
  }));
}
