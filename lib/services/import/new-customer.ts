import { v7 as uuidv7 } from 'uuid';
import { emptyQualification } from '@/lib/domain/empty-qualification';
import { addSales } from '@/lib/domain/figures/add-sales';
import { timeOfDay } from '@/lib/domain/import/plain-values';
import type { Lead } from '@/lib/domain/lead';
import type { QuestionSet } from '@/lib/domain/qualification';
import type { Sale } from '@/lib/domain/sale';
import { leadRow } from '@/lib/services/lead-row';
import type { RowCustomer } from './read-sales';

const yearMs = 365 * 24 * 60 * 60 * 1000;

/** The lead of a customer whom the base does not have, with their sales; its number is still to be taken. */
export function newCustomer(
  { record }: RowCustomer,
  sales: readonly Sale[],
  { set, responsible, now }: { set: QuestionSet; responsible: string; now: number },
): Omit<Lead, 'number'> {
  const first = sales.reduce((least, { on }) => (on < least ? on : least), sales[0]?.on ?? '');
  const since = first === '' ? now : Math.min(now, timeOfDay(first));
  const { detailUrl: _, ...values } = record;
  const draft = {
    ...values,
    qualification: emptyQualification(set),
    stage: { value: 'customer' as const, since, reason: '' },
    sourceChannel: 'current-customer' as const,
    sourceSite: '',
    tags: [],
    note: '',
    responsible,
    paidOrders: '',
    preliminaryOrders: '',
  };
  const lead = leadRow(draft, { before: { id: uuidv7(), number: 1 }, set, now });
  // They did not come today: they came with their first purchase. Kept as long as one that did.
  return addSales({ ...lead, createdAt: since, retainUntil: now + yearMs }, sales);
}
