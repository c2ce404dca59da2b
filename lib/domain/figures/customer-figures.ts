import { type CrossSale, crossSales } from './cross-sales';
import {
  boughtWithin,
  type ClassLimits,
  fullMonths,
  kindOfScore,
  promoterScore,
  type RegularityClass,
  regularityClass,
  type VolumeClass,
  variation,
  volumeClasses,
} from './customer-classes';
import type { CustomerSales } from './customer-sales';

/** What to do with a customer. */
export const advices = ['fix', 'grow', 'keep', 'leave'] as const;
export type Advice = (typeof advices)[number];

/** Why: each is a fact of the customer. */
export type AdviceReason =
  | 'critic'
  | 'falling'
  | 'room'
  | 'high-potential'
  | 'cross-sale'
  | 'large'
  | 'regular'
  | 'promoter'
  | 'small'
  | 'low-potential'
  | 'not-known';

export interface CustomerFigures {
  customer: CustomerSales;
  /** Bought in the months that are looked at. */
  volume: number;
  abc: VolumeClass;
  /** Full months looked at, and how much they differ, of a hundred. */
  months: number;
  variation: number | undefined;
  xyz: RegularityClass | undefined;
  /** Bought in the last 365 days. */
  yearly: number;
  /** Our share of what they buy in a year, of a hundred; undefined where that is not known. */
  penetration: number | undefined;
  /** What they buy of others in a year. */
  upSale: number | undefined;
  crossSales: readonly CrossSale[];
  advice: Advice;
  reasons: AdviceReason[];
}

/** Of a hundred: above it there is little left to win. */
const wellPenetrated = 50;

/** The last three full months brought less than half of the three before. */
function isFalling(months: readonly number[]): boolean {
  if (months.length < 6) return false;
  const sum = (of: readonly number[]) => of.reduce((total, value) => total + value, 0);
  const before = sum(months.slice(-6, -3));
  return before > 0 && sum(months.slice(-3)) < before / 2;
}

type Facts = Omit<CustomerFigures, 'advice' | 'reasons' | 'months'> & { falling: boolean };

/**
 * Crossed with potential: what is in danger is fixed first, then what can grow is grown, what is
 * large or worth it is kept; small without potential is left.
 */
function adviceFor(facts: Facts): { advice: Advice; reasons: AdviceReason[] } {
  const { customer, abc, xyz, penetration, falling } = facts;
  const { potential, score } = customer;
  const isLarge = abc !== 'C';
  const isWorthIt = isLarge || potential === 'high' || potential === 'standard';
  const opinion = score === undefined ? undefined : kindOfScore(score);
  const because = (...given: (AdviceReason | false)[]) =>
    given.filter((reason): reason is AdviceReason => reason !== false);
  const danger = because(opinion === 'critic' && 'critic', falling && 'falling');
  if (danger.length > 0 && isWorthIt)
    return {
      advice: 'fix',
      reasons: [
        ...danger,
        ...because(isLarge && 'large', potential === 'high' && 'high-potential'),
      ],
    };
  const canGrow = because(
    penetration !== undefined && penetration < wellPenetrated && 'room',
    potential === 'high' && abc !== 'A' && 'high-potential',
    facts.crossSales.length > 0 && 'cross-sale',
  );
  if (canGrow.length > 0 && potential !== 'low') return { advice: 'grow', reasons: canGrow };
  if (isLarge || potential === 'high' || potential === 'standard')
    return {
      advice: 'keep',
      reasons: because(
        isLarge && 'large',
        potential === 'high' && 'high-potential',
        xyz === 'X' && 'regular',
        opinion === 'promoter' && 'promoter',
        !isLarge && potential === 'standard' && 'small',
      ),
    };
  if (potential === 'low')
    return { advice: 'leave', reasons: because('small', 'low-potential', ...danger) };
  return { advice: 'keep', reasons: because('small', 'not-known', ...danger) };
}

/** Everything that can be told of customers, in their order. `months`: how many back are looked at. */
export function customerFigures(
  customers: readonly CustomerSales[],
  { today, months, limits }: { today: string; months: number; limits: ClassLimits },
): CustomerFigures[] {
  const days = Math.round((months * 365) / 12);
  const volumes = customers.map(({ sales }) => boughtWithin(sales, today, days));
  const classes = volumeClasses(volumes, limits);
  const offers = crossSales(
    customers.map(({ sales }) => new Set(sales.map(({ product }) => product))),
  );
  return customers.map((customer, at) => {
    const { sales, spends } = customer;
    const full = fullMonths(sales, today, months);
    const percent = variation(full);
    const yearly = boughtWithin(sales, today, 365);
    const facts = {
      customer,
      volume: volumes[at] ?? 0,
      abc: classes[at] ?? 'C',
      variation: percent,
      xyz: regularityClass(percent, limits),
      yearly,
      penetration: spends ? (Math.max(yearly, 0) / spends) * 100 : undefined,
      upSale: spends ? Math.max(0, spends - Math.max(yearly, 0)) : undefined,
      crossSales: offers[at] ?? [],
    };
    return {
      ...facts,
      months: full.length,
      ...adviceFor({ ...facts, falling: isFalling(full) }),
    };
  });
}

/** What customers say together; `score` undefined where nobody was asked. */
export interface Opinion {
  asked: number;
  score: number | undefined;
  promoters: string[];
  neutral: string[];
  critics: string[];
}

export function opinionOf(customers: readonly CustomerSales[]): Opinion {
  const asked = customers.flatMap(({ id, score }) => (score === undefined ? [] : [{ id, score }]));
  const ids = (kind: string) =>
    asked.filter(({ score }) => kindOfScore(score) === kind).map(({ id }) => id);
  return {
    asked: asked.length,
    score: promoterScore(asked.map(({ score }) => score)),
    promoters: ids('promoter'),
    neutral: ids('neutral'),
    critics: ids('critic'),
  };
}
