import type { Lead } from '@/lib/domain/lead';
import type { Sale } from '@/lib/domain/sale';

const byDay = (a: Sale, b: Sale) => (a.on < b.on ? -1 : Number(a.on > b.on));

/** The lead with further sales, each in its place by day. */
export const addSales = (lead: Lead, sales: readonly Sale[]): Lead => ({
  ...lead,
  sales: [...(lead.sales ?? []), ...sales].sort(byDay),
});

const keyOf = ({ on, product, amount }: Sale) => `${on} ${amount} ${product}`;

/**
 * Which of some sales are there already: the same day, product and amount, as often as they are
 * there. A list that is imported again adds nothing.
 */
export function knownSales(there: readonly Sale[], sales: readonly Sale[]): boolean[] {
  const left = new Map<string, number>();
  for (const sale of there) left.set(keyOf(sale), (left.get(keyOf(sale)) ?? 0) + 1);
  return sales.map((sale) => {
    const count = left.get(keyOf(sale)) ?? 0;
    left.set(keyOf(sale), count - 1);
    return count > 0;
  });
}
