import { qualifiedAt } from './count-figures';
import type { FigureBase } from './figure-base';
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
  const progress: MonthProgress = { sales: 0, leads: 0, qualified: 0, customers: 0, soldTo: [] };
  let [leads, qualified, customers, sold, purchases] = [0, 0, 0, 0, 0];
  for (const chunk of base.chunks) {
    const { numbers, createdAt, customerAt, sales } = chunk;
    for (let row = 0; row < numbers.length; row += 1) {
      const came = createdAt[row] as number;
      if (numbers[row] === 0 || came >= before) continue;
      leads += 1;
      if (came >= from) progress.leads += 1;
      const qualifiedOn = qualifiedAt(chunk, row);
      if (qualifiedOn === 0 || qualifiedOn >= before) continue;
      qualified += 1;
      if (qualifiedOn >= from) progress.qualified += 1;
      const bought = customerAt[row] as number;
      if (bought === 0 || bought >= before) continue;
      customers += 1;
      if (bought >= from) progress.customers += 1;
    }
    const soldTo = new Set<number>();
    let last = '';
    for (let at = 0; at < sales.rows.length; at += 1) {
      const [row = 0, day = '', amount = 0] = [sales.rows[at], sales.days[at], sales.amounts[at]];
      if (day > month.to) continue;
      sold += amount;
      // Lines of one purchase stand beside each other: sales are kept by day.
      const purchase = `${row} ${day}`;
      if (amount > 0 && purchase !== last) {
        purchases += 1;
        last = purchase;
      }
      if (day < month.from) continue;
      progress.sales += amount;
      soldTo.add(row);
    }
    for (const row of soldTo) progress.soldTo.push(chunk.text('id', row));
  }
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
