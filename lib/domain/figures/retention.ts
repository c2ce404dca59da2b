import { boughtWithin } from './customer-classes';
import type { CustomerSales } from './customer-sales';
import { dayNumber } from './period';

/** Who went on buying, and what one purchase brings. Ids are in the order of the customers. */
export interface Retention {
  /** Bought in the span before the last one. */
  before: string[];
  /** Those of them who bought in the last one as well, and those who did not. */
  stayed: string[];
  left: string[];
  /** Of a hundred; undefined where nobody bought before. */
  share: number | undefined;
  /** Who bought in the last span at all. */
  buyers: string[];
  /** In the last span: what one customer bought on one day is one purchase. */
  purchases: number;
  /** Mean of a purchase; undefined where nothing was sold. */
  averageCheck: number | undefined;
}

/** What came back is taken off; who gave back as much as they took bought nothing. */
const bought = (amount: number) => amount > 0;

/** Who of some customers stayed from one span of so many days to the next, which ends today. */
export function retentionOf(
  customers: readonly CustomerSales[],
  today: string,
  days: number,
): Retention {
  const end = dayNumber(today);
  const found: Retention = {
    before: [],
    stayed: [],
    left: [],
    share: undefined,
    buyers: [],
    purchases: 0,
    averageCheck: undefined,
  };
  let sold = 0;
  for (const { id, sales } of customers) {
    const now = boughtWithin(sales, today, days);
    sold += now;
    const purchaseDays = new Set<string>();
    for (const { on, amount } of sales) {
      const age = end - dayNumber(on);
      if (age >= 0 && age < days && bought(amount)) purchaseDays.add(on);
    }
    found.purchases += purchaseDays.size;
    if (purchaseDays.size > 0) found.buyers.push(id);
    if (!bought(boughtWithin(sales, today, 2 * days) - now)) continue;
    found.before.push(id);
    (bought(now) ? found.stayed : found.left).push(id);
  }
  if (found.before.length > 0) found.share = (found.stayed.length / found.before.length) * 100;
  if (found.purchases > 0 && sold > 0) found.averageCheck = sold / found.purchases;
  return found;
}
