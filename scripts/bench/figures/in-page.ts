/** Runs in a bare page of the extension: fills its store, and counts figures by the product's way and plainly. */

import { openLeadBase } from '@/lib/db/database';
import { watchFigures } from '@/lib/db/watch-figures';
import { countFigures, type FigureFilter } from '@/lib/domain/figures/count-figures';
import { type FigureBase, touchKinds } from '@/lib/domain/figures/figure-base';
import { monthPeriod, periodOf, spanOf } from '@/lib/domain/figures/period';
import { monthFigures } from '@/lib/domain/figures/plan-figures';
import { channels, outcomes } from '@/lib/domain/follow-up/touch';
import type { Lead } from '@/lib/domain/lead';
import { sourceChannels } from '@/lib/domain/source-channel';
import { createFigureIndex } from '@/lib/services/figure-index';
import { inventLead } from '../lead-base/invented-leads';
import { openPlainly, readPlainly, writePlainly } from '../lead-base/plain-store';

const product = 'prospect-clipper';
const touchesOfLead = 5;
const dayMs = 24 * 60 * 60 * 1000;

/** A lead with what was done with it: five touches, its way through the funnel, sales of a customer. */
function developed(number: number, now: number): Lead {
  const lead = inventLead(number);
  const { createdAt, stage } = lead;
  const after = (days: number) => Math.min(now, createdAt + days * dayMs);
  const isCustomer = stage.value === 'customer';
  return {
    ...lead,
    entryStage: number % 5 === 0 ? 'lead' : 'suspect',
    history: [
      { axis: 'stage', from: 'suspect', to: stage.value, at: after(number % 60), cause: 'person' },
    ],
    touches: Array.from({ length: touchesOfLead }, (_, at) => ({
      id: `${number}-${at}`,
      at: after(((number * 7) % 11) + at * 9),
      channel: channels[(number + at) % channels.length] ?? 'call',
      outcome: outcomes[(number * 3 + at) % outcomes.length] ?? 'reached',
      note: '',
      by: lead.responsible,
    })),
    ...(isCustomer && {
      sales: Array.from({ length: 1 + (number % 4) }, (_, at) => ({
        on: new Date(after(60 + at * 30)).toISOString().slice(0, 10),
        product: `Product ${(number + at) % 12}`,
        amount: 500 + ((number * 37) % 9000),
      })),
    }),
  };
}

/** One plain pass over the same rows: what came by source and became of it, touches by kind. */
function plainPass(base: FigureBase, { from, before }: FigureFilter): number {
  const leads = new Uint32Array(sourceChannels.length + 1);
  const won = new Uint32Array(sourceChannels.length + 1);
  const touches = new Uint32Array(touchKinds);
  const [first, end] = [from / 60_000, before / 60_000];
  let qualified = 0;
  let sold = 0;
  for (const chunk of base.chunks) {
    const { numbers, createdAt, source, mqlAt, customerAt } = chunk;
    for (let row = 0; row < numbers.length; row += 1) {
      const came = createdAt[row] as number;
      if (numbers[row] === 0 || came < from || came >= before) continue;
      const of = source[row] as number;
      leads[of] = (leads[of] as number) + 1;
      if (mqlAt[row]) qualified += 1;
      if (customerAt[row]) won[of] = (won[of] as number) + 1;
    }
    const { minutes, kinds } = chunk.touches;
    for (let at = 0; at < minutes.length; at += 1) {
      const minute = minutes[at] as number;
      if (minute < first || minute >= end) continue;
      const kind = kinds[at] as number;
      touches[kind] = (touches[kind] as number) + 1;
    }
    for (const amount of chunk.sales.amounts) sold += amount;
  }
  const sum = (counts: Uint32Array) => counts.reduce((total, count) => total + count, 0);
  return sum(leads) + sum(won) + sum(touches) + qualified + sold;
}

interface FigureTimes {
  leads: number;
  touches: number;
  /** Reading the store and taking its chunks apart, without a screen. */
  read: number;
  figures: number[];
  /** Of one responsible person. */
  filtered: number[];
  plain: number[];
}

const timeOf = (work: () => unknown) => {
  const started = performance.now();
  work();
  return performance.now() - started;
};

const bench = {
  /** Puts leads into the product's store as another release would have left them, without projections. */
  async fill(count: number, now: number): Promise<void> {
    const database = await openPlainly(product);
    function* leads() {
      for (let number = 1; number <= count; number += 1) yield developed(number, now);
    }
    await writePlainly(database, 'leads', leads());
    const state: object[] = [];
    await readPlainly<{ key: string }>(database, 'meta', (rows) =>
      state.push(...rows.filter(({ key }) => key === 'state')),
    );
    const facts = { leadCount: count, nextNumber: count + 1, changes: 1, lastChange: now };
    await writePlainly(database, 'meta', [{ ...state[0], ...facts, projection: '' }]);
    database.close();
  },
  /** The figures of a year and the month's plan, beside one plain pass over the same rows, in turns. */
  async count(today: string, runs: number): Promise<FigureTimes> {
    const base = openLeadBase(product);
    await base.open();
    const follow = createFigureIndex();
    const started = performance.now();
    const index = await new Promise<FigureBase>((resolve, reject) => {
      const stop = watchFigures(
        base,
        { writable: true },
        (chunks) => {
          const found = follow(chunks);
          if (!found.complete) return;
          resolve(found);
          setTimeout(() => stop());
        },
        reject,
      );
    });
    const read = performance.now() - started;
    const filter = spanOf(periodOf('year', today));
    const month = monthPeriod(today);
    const responsible = index.people.find((name) => name !== '') ?? '';
    const count = (of: FigureFilter) => () => [countFigures(index, of), monthFigures(index, month)];
    const times: FigureTimes = {
      leads: index.chunks.reduce((sum, { numbers }) => sum + numbers.filter(Boolean).length, 0),
      touches: index.chunks.reduce((sum, { touches }) => sum + touches.minutes.length, 0),
      read,
      figures: [],
      filtered: [],
      plain: [],
    };
    // The first runs are those of a program that is not warm yet; they are no figures.
    for (let run = -3; run < runs; run += 1) {
      const plain = timeOf(() => plainPass(index, filter));
      const figures = timeOf(count(filter));
      const filtered = timeOf(count({ ...filter, responsible }));
      if (run < 0) continue;
      times.plain.push(plain);
      times.figures.push(figures);
      times.filtered.push(filtered);
    }
    base.close();
    return times;
  },
};

declare global {
  var figureBench: typeof bench;
}
globalThis.figureBench = bench;
