import { type FigureBase, saleDay } from './figure-base';
import type { MonthPlan } from './month-plan';
import { type Period, spanOf } from './period';

/** What happened in a month, whenever the leads came. */
export interface MonthProgress {
  /** Sales of days in the month, in the company's own currency. */
  sales: number;
  /** Leads that came, reached MQL or above, became customers in it. */
  leads: number;
  qualified: number;
  customers: number;
  /** The leads somebody sold to in it. */
  soldTo: string[];
}

/** What can be taken from all that was up to the end of a month, where the plan says nothing. */
export interface SoFar {
  /** Mean of a purchase: what one customer bought on one day. Undefined where nothing was sold. */
  averageCheck: number | undefined;
  purchases: number;
  /** Of a hundred; undefined where there is nothing to divide by. */
  qualifiedOfLeads: number | undefined;
  customersOfQualified: number | undefined;
  /** What these two were counted from. */
  leads: number;
  qualified: number;
}

const share = (part: number, whole: number) => (whole > 0 ? (part / whole) * 100 : undefined);

/** The month's progress, and what was so far, in one pass. */
export function monthFigures(
  base: FigureBase,
  month: Period,
): { progress: MonthProgress; soFar: SoFar } {
  const { from, before } = spanOf(month);
  const [monthStart, monthEnd] = [saleDay(month.from), saleDay(month.to)];
  const progress: MonthProgress = { sales: 0, leads: 0, qualified: 0, customers: 0, soldTo: [] };
  let [leads, qualified, customers, sold, purchases] = [0, 0, 0, 0, 0];
  let [came, becameQualified, becameCustomer] = [0, 0, 0];
  for (const chunk of base.chunks) {
    const { numbers, createdAt, qualifiedAt, customerAt, sales } = chunk;
    for (let row = 0; row < numbers.length; row += 1) {
      const createdOn = createdAt[row] as number;
      if (numbers[row] === 0 || createdOn >= before) continue;
      leads += 1;
      if (createdOn >= from) came += 1;
      const qualifiedOn = qualifiedAt[row] as number;
      if (qualifiedOn === 0 || qualifiedOn >= before) continue;
      qualified += 1;
      if (qualifiedOn >= from) becameQualified += 1;
      const bought = customerAt[row] as number;
      if (bought === 0 || bought >= before) continue;
      customers += 1;
      if (bought >= from) becameCustomer += 1;
    }
    const soldTo = new Set<number>();
    const { rows, dayNumbers, amounts } = sales;
    let [lastRow, lastDay] = [-1, -1];
    for (let at = 0; at < amounts.length; at += 1) {
      const day = dayNumbers[at] as number;
      if (day > monthEnd) continue;
      const row = rows[at] as number;
      const amount = amounts[at] as number;
      sold += amount;
      // Lines of one purchase stand beside each other: sales are kept by day.
      if (amount > 0 && (row !== lastRow || day !== lastDay)) {
        purchases += 1;
        [lastRow, lastDay] = [row, day];
      }
      if (day < monthStart) continue;
      progress.sales += amount;
      soldTo.add(row);
    }
    for (const row of soldTo) progress.soldTo.push(chunk.text('id', row));
  }
  Object.assign(progress, {
    leads: came,
    qualified: becameQualified,
    customers: becameCustomer,
  });
  return {
    progress,
    soFar: {
      averageCheck: purchases > 0 && sold > 0 ? sold / purchases : undefined,
      purchases,
      qualifiedOfLeads: share(qualified, leads),
      customersOfQualified: share(customers, qualified),
      leads,
      qualified,
    },
  };
}

/** What a plan asks for; undefined where it cannot be told yet for want of a conversion. */
export interface PlanNeeds {
  averageCheck: number | undefined;
  qualifiedOfLeads: number | undefined;
  customersOfQualified: number | undefined;
  /** Clients = sales plan ÷ average check, rounded up; the others divided back from them. */
  customers: number | undefined;
  qualified: number | undefined;
  leads: number | undefined;
}

/** Rounded up, but not for what is left of dividing by a hundredth. */
const upwards = (value: number) => Math.ceil(value - 1e-9);

const divideBack = (wanted: number | undefined, percent: number | undefined) =>
  wanted === undefined || !percent ? undefined : upwards((wanted * 100) / percent);

/** The plan divided back through the conversions: its own, or what was so far. */
export function planNeeds(plan: MonthPlan, soFar: SoFar): PlanNeeds {
  const averageCheck = plan.averageCheck ?? soFar.averageCheck;
  const qualifiedOfLeads = plan.qualifiedOfLeads ?? soFar.qualifiedOfLeads;
  const customersOfQualified = plan.customersOfQualified ?? soFar.customersOfQualified;
  const customers = averageCheck ? upwards(plan.sales / averageCheck) : undefined;
  const qualified = divideBack(customers, customersOfQualified);
  const leads = divideBack(qualified, qualifiedOfLeads);
  return { averageCheck, qualifiedOfLeads, customersOfQualified, customers, qualified, leads };
}
