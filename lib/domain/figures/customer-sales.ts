import { potentials } from '@/lib/domain/qualification';
import { stages } from '@/lib/domain/stage';
import { wantedRows } from './count-figures';
import type { FigureBase } from './figure-base';

/** One customer with what they bought. */
export interface CustomerSales {
  id: string;
  /** '' where nobody judged it. */
  potential: (typeof potentials)[number] | '';
  /** By day, the latest last. */
  sales: { on: string; product: string; amount: number }[];
  /** 0 to 10; undefined where nobody asked. */
  score: number | undefined;
  /** "2026-11-22", or ''. */
  askedOn: string;
  /** What they buy in a year, of anybody; undefined where nobody asked. */
  spends: number | undefined;
}

const customerCode = stages.indexOf('customer') + 1;

/** Everybody who bought something, or stands at the stage of a customer. */
export function customersOf(base: FigureBase, responsible?: string): CustomerSales[] {
  const wanted = wantedRows(base, { ...(responsible !== undefined && { responsible }) });
  return base.chunks.flatMap((chunk) => {
    const byRow = new Map<number, CustomerSales['sales']>();
    const { sales, numbers } = chunk;
    sales.rows.forEach((row, at) => {
      const own = byRow.get(row) ?? [];
      own.push({
        on: sales.days[at] ?? '',
        product: sales.products[at] ?? '',
        amount: sales.amounts[at] ?? 0,
      });
      byRow.set(row, own);
    });
    const customers: CustomerSales[] = [];
    for (let row = 0; row < numbers.length; row += 1) {
      const own = byRow.get(row);
      if (numbers[row] === 0 || (!own && chunk.stage[row] !== customerCode)) continue;
      if (wanted && !wanted(chunk, row)) continue;
      const score = chunk.recommends[row] ?? 0;
      customers.push({
        id: chunk.text('id', row),
        potential: potentials[(chunk.potential[row] ?? 0) - 1] ?? '',
        sales: own ?? [],
        score: score > 0 ? score - 1 : undefined,
        askedOn: chunk.text('recommendedOn', row),
        spends: chunk.spends[row] || undefined,
      });
    }
    return customers;
  });
}
