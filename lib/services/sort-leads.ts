import { findOwnValue } from '@/lib/domain/own-values';
import { fits } from '@/lib/domain/playbook/portrait';
import { potentials, temperatures } from '@/lib/domain/qualification';
import { radixOrder } from '@/lib/domain/radix-order';
import { rankNumbers, rankTexts } from '@/lib/domain/rank-texts';
import { stages } from '@/lib/domain/stage';
import { isOwnColumn, ownColumnId, type TableColumn } from '@/lib/domain/table-view';
import type { LeadColumns, LeadIndex } from './lead-index';
import { rememberFor } from './remember-for';

export type SortColumn = TableColumn;
export interface LeadSort {
  column: SortColumn;
  descending: boolean;
}

export interface SortWords {
  locale: string;
  sourceWord(channel: string): string;
}

const orders = {
  stage: stages,
  potential: potentials,
  temperature: [...temperatures].reverse(),
  fit: [...fits].reverse(),
};
const numberColumns = {
  number: 'number',
  createdOn: 'createdAt',
  changedOn: 'updatedAt',
  retainUntil: 'retainUntil',
} as const;
const textColumns = {
  name: 'name',
  person: 'person',
  phone: 'phone',
  email: 'email',
  website: 'website',
  place: 'place',
  country: 'country',
  industry: 'industry',
  comeBackOn: 'comeBackOn',
  sourceSite: 'sourceSite',
  tag: 'tags',
  responsible: 'responsible',
} as const;

/** Numbers by value, behind them texts as the language has them. */
function rankOwn(texts: readonly string[], id: string, locale: string): Uint32Array {
  const values = texts.map((own) => (own === '' ? undefined : findOwnValue(own, id)));
  const isNumber = (value: unknown) => typeof value === 'number';
  const numbers = Float64Array.from(values, (value) => (isNumber(value) ? Number(value) : NaN));
  const byNumber = rankNumbers(numbers, Number.NaN);
  const last = byNumber.reduce((most, rank) => Math.max(most, rank), 0);
  const words = values.map((value) => (typeof value === 'string' ? value : ''));
  const byText = rankTexts(words, locale);
  return byNumber.map((rank, slot) => rank || (byText[slot] ? last + (byText[slot] ?? 0) : 0));
}

/** The rank of each lead in a column, by slot, from 1; 0 for a lead without a value. */
function ranksOf(leads: LeadColumns, column: SortColumn, words: SortWords): Uint32Array {
  const { locale } = words;
  if (isOwnColumn(column)) return rankOwn(leads.texts('own'), ownColumnId(column), locale);
  if (column in numberColumns)
    return rankNumbers(leads.numbers(numberColumns[column as keyof typeof numberColumns]));
  if (column in orders) {
    const known: readonly string[] = leads.columns[column as keyof typeof orders].words;
    const order: readonly string[] = orders[column as keyof typeof orders];
    const rank = ['', ...known].map((word) => order.indexOf(word) + 1);
    return Uint32Array.from(leads.numbers(column as keyof typeof orders), (at) => rank[at] ?? 0);
  }
  if (column === 'kind') return Uint32Array.from(leads.numbers('kind'));
  if (column === 'source') {
    const channels = leads.columns.sourceChannel.words;
    const rank = [0, ...rankTexts(channels.map(words.sourceWord), locale)];
    return Uint32Array.from(leads.numbers('sourceChannel'), (at) => rank[at] ?? 0);
  }
  return rankTexts(leads.texts(textColumns[column as keyof typeof textColumns]), locale);
}

const ranksKnown = rememberFor<Uint32Array>('replaced');
const ordersKnown = rememberFor<Uint32Array>('replaced');

/**
 * All leads in the order of a column: texts as the language orders them, stages as the funnel goes,
 * potential, temperature and fit from low to high. Leads without a value come last either way; equal ones
 * stay in the order of their running numbers.
 */
export function sortLeads(
  { leads, slots }: LeadIndex,
  { column, descending }: LeadSort,
  words: SortWords,
): Uint32Array {
  const name = `${column} ${words.locale}`;
  return ordersKnown(leads, `${name} ${descending} ${slots.length}`, () => {
    const ranks = ranksKnown(leads, name, () => ranksOf(leads, column, words));
    const last = 0xffffffff;
    const keys = ranks.map((rank) => (rank === 0 ? last : descending ? last - rank : rank));
    return radixOrder(slots, [keys]);
  });
}
