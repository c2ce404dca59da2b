import { changeLeads } from '@/lib/db/change-leads';
import type { LeadBase } from '@/lib/db/database';
import { readMatchIndex } from '@/lib/db/match-index';
import { getStoreState } from '@/lib/db/store-state';
import { addSales, knownSales } from '@/lib/domain/figures/add-sales';
import type { Lead } from '@/lib/domain/lead';
import type { QuestionSet } from '@/lib/domain/qualification';
import { mostSales, type Sale } from '@/lib/domain/sale';
import type { ImportTable } from '@/lib/exchange/read/import-table';
import { activeQuestionSet } from '@/lib/services/active-question-set';
import { findNearLeads } from '@/lib/services/find-duplicates';
import { readFitRules } from '@/lib/services/fit-rules';
import { putUnderRules, rulesOn } from '@/lib/services/put-by-rules';
import { refitted } from '@/lib/services/refitted';
import { SaveError } from '@/lib/services/save-error';
import { ImportCancelledError } from './import-cancelled-error';
import type { ImportOwner, OnProgress } from './import-types';
import { type MatchedCustomer, matchCustomers } from './match-customers';
import { newCustomer } from './new-customer';
import { type RowCustomer, readSales, type SaleRow } from './read-sales';
import type { SalesCustomer, SalesJob, SalesLeft, SalesOptions, SalesPlan } from './sales-types';

interface Given {
  base: LeadBase;
  clock: () => number;
  tables(): readonly ImportTable[];
  owner(): ImportOwner;
}

/** What becomes of one customer of the file. */
interface PlannedCustomer {
  shown: SalesCustomer;
  /** The rows whose sales are added. */
  add: number[];
  source: RowCustomer;
  leadId: string | undefined;
}

interface Planned {
  rows: SaleRow[];
  customers: PlannedCustomer[];
  plan: SalesPlan;
  set: QuestionSet;
  changes: number;
}

type Columns = Parameters<SalesJob['planSales']>[0];

/** Customers that come with the plan; the others are asked for. */
const mostShown = 100;
/** So many go by until progress is told again. */
const toldEvery = 500;
/** Each look for somebody near goes over the whole base: so many are looked for. */
const mostSuggested = 200;

const factsOf = ({ id, number, name }: Lead) => ({ id, number, name: name.value });

const rank = { unmatched: 0, several: 1, new: 2, matched: 3 };

/** The import of lists of sales over the tables of a job. Throws SaveError. */
export function createSalesJob({ base, clock, tables, owner }: Given): SalesJob {
  let planned: Planned | undefined;
  let asked: { columns: Columns; options: SalesOptions } | undefined;
  let cancelled = false;

  async function customerPlan(
    source: RowCustomer,
    rows: readonly SaleRow[],
    found: MatchedCustomer,
    { unmatched, accepted }: SalesOptions,
    suggest: boolean,
    /** By lead the sales that no row was found to be yet: several customers may be one lead. */
    left: Map<string, readonly Sale[]>,
  ): Promise<PlannedCustomer> {
    const { name } = source;
    const near =
      !found.lead && suggest
        ? (
            await findNearLeads(base, source.record, {
              most: 1,
              strictness: owner().strictness,
            })
          )[0]?.lead
        : undefined;
    const isAccepted = near && accepted.includes(name);
    const lead = found.lead ?? (isAccepted ? near : undefined);
    const sales = source.rows.flatMap((index) => rows[index]?.sale ?? []);
    const there = (lead && left.get(lead.id)) ?? lead?.sales ?? [];
    const known = knownSales(there, sales);
    if (lead) {
      const used = knownSales(
        sales.filter((_, at) => known[at]),
        there,
      );
      left.set(
        lead.id,
        there.filter((_, at) => !used[at]),
      );
    }
    const outcome = lead
      ? 'matched'
      : unmatched === 'new'
        ? 'new'
        : found.several
          ? 'several'
          : 'unmatched';
    const isTaken = outcome === 'matched' || outcome === 'new';
    return {
      source,
      leadId: lead?.id,
      add: isTaken ? source.rows.filter((_, at) => !known[at]) : [],
      shown: {
        name,
        outcome,
        sales: sales.length,
        amount: sales.reduce((sum, { amount }) => sum + amount, 0),
        known: known.filter(Boolean).length,
        ...(lead && { lead: factsOf(lead), by: isAccepted ? 'name' : (found.by ?? 'name') }),
        ...(near && !lead && { suggestion: factsOf(near) }),
      },
    };
  }

  async function makePlan(onProgress?: OnProgress): Promise<Planned> {
    if (!asked) throw new Error('Nothing was asked for yet.');
    const { columns, options } = asked;
    const { region } = owner();
    const total = tables().reduce((sum, table) => sum + table.rows.length, 0);
    const onRow = (done: number) =>
      done % toldEvery === 0 && onProgress?.({ step: 'understanding', done, total });
    const { rows, customers } = readSales(tables(), columns, { region, now: clock(), onRow });
    const index = await readMatchIndex(base);
    const sources = [...customers.values()];
    const compare = (done: number) =>
      onProgress?.({ step: 'matching', done, total: sources.length });
    compare(0);
    const found = await matchCustomers(base, sources, index.nameKeys, owner().strictness);
    const all: PlannedCustomer[] = [];
    const left = new Map<string, readonly Sale[]>();
    let suggested = 0;
    for (const [at, source] of sources.entries()) {
      const suggest = !found[at]?.lead && suggested < mostSuggested;
      if (suggest) suggested += 1;
      // Looking for somebody near takes its time, all else does not.
      if (suggest || at % toldEvery === 0) compare(at);
      all.push(await customerPlan(source, rows, found[at] ?? {}, options, suggest, left));
    }
    all.sort(
      ({ shown: a }, { shown: b }) => rank[a.outcome] - rank[b.outcome] || b.amount - a.amount,
    );
    const add = all.flatMap(({ add }) => add);
    const known = all.reduce((sum, { shown }) => sum + shown.known, 0);
    const bad = rows.filter(({ problem }) => problem).length;
    const plan: SalesPlan = {
      counts: { add: add.length, known, bad, unmatched: rows.length - add.length - known - bad },
      amount: add.reduce((sum, row) => sum + (rows[row]?.sale?.amount ?? 0), 0),
      newLeads: all.filter(({ shown }) => shown.outcome === 'new').length,
      changedLeads: new Set(
        all.flatMap(({ leadId, add }) => (leadId && add.length > 0 ? [leadId] : [])),
      ).size,
      customerCount: all.length,
      customers: all.slice(0, mostShown).map(({ shown }) => shown),
    };
    const set = await activeQuestionSet(base);
    return { rows, customers: all, plan, set, changes: index.changes };
  }

  const salesOf = ({ rows }: Planned, of: readonly number[]) =>
    of.flatMap((row) => rows[row]?.sale ?? []);

  async function write(made: Planned, onWritten: (leads: number) => void) {
    const now = clock();
    const names = [...new Set(tables().map(({ name }) => name))];
    const { counts, newLeads } = made.plan;
    const detail = { files: names.join(', ').slice(0, 300), ...counts, new: newLeads };
    const options = {
      now,
      kind: 'sales',
      detail,
      tables: [base.playbook, base.ownColumns],
      onWritten,
    } as const;
    return changeLeads(base, options, async (change) => {
      const state = await getStoreState(base);
      if (state.changes !== made.changes) return false;
      const fitRules = await readFitRules(base);
      const stageRules = await rulesOn(base);
      // Several customers of the file may be one lead.
      const byLead = new Map<string, number[]>();
      for (const { leadId, add, source } of made.customers) {
        if (leadId) byLead.set(leadId, [...(byLead.get(leadId) ?? []), ...add]);
        else if (add.length > 0) {
          const { responsible } = owner();
          const given = { set: made.set, responsible, now };
          const lead = newCustomer(source, salesOf(made, add), given);
          change.put(refitted({ ...lead, number: change.takeNumber() }, fitRules), undefined);
        }
      }
      const leads = await base.leads.bulkGet([...byLead.keys()]);
      for (const before of leads) {
        const added = before && salesOf(made, byLead.get(before.id) ?? []);
        if (!before || !added || added.length === 0) continue;
        const lead = { ...addSales(before, added), updatedAt: now, revision: before.revision + 1 };
        if ((lead.sales?.length ?? 0) > mostSales)
          throw new SaveError('failed', `${before.name.value}: more than ${mostSales} sales`);
        putUnderRules(stageRules, change, { lead, before, now });
      }
      return true;
    });
  }

  return {
    async planSales(columns, options, onProgress) {
      asked = { columns, options };
      planned = await makePlan(onProgress);
      return planned.plan;
    },
    async salesCustomers(from, count) {
      return planned?.customers.slice(from, from + count).map(({ shown }) => shown) ?? [];
    },
    async salesLeft(): Promise<SalesLeft> {
      if (!planned) return { headers: [], rows: [], reasons: [] };
      const { rows, customers } = planned;
      const outcomes = new Map(
        customers.flatMap(({ source, shown }) =>
          source.rows.map((row) => [row, shown.outcome] as const),
        ),
      );
      const headers = [...new Set(tables().flatMap((table) => table.headers))];
      const left: SalesLeft = { headers, rows: [], reasons: [] };
      for (const [index, { table, at, problem }] of rows.entries()) {
        const outcome = outcomes.get(index);
        const reason =
          problem ?? (outcome === 'unmatched' || outcome === 'several' ? outcome : undefined);
        if (!reason) continue;
        const source = tables()[table];
        left.rows.push(
          headers.map((heading) => source?.rows[at]?.[source.headers.indexOf(heading)] ?? ''),
        );
        left.reasons.push(reason);
      }
      return left;
    },
    async commitSales(onProgress) {
      if (!planned) throw new Error('There is no plan yet.');
      cancelled = false;
      for (let tries = 0; tries < 4; tries += 1) {
        const total = planned.plan.newLeads + planned.plan.changedLeads;
        const report = (done: number) => {
          if (cancelled) throw new ImportCancelledError();
          onProgress?.({ step: 'saving', done, total });
        };
        try {
          report(0);
          const { result, state, action } = await write(planned, report);
          if (result) return { plan: planned.plan, action, state };
        } catch (error) {
          // However the transaction wraps what gave it up.
          throw cancelled ? new ImportCancelledError() : error;
        }
        // The base was changed after the plan was made: it is made again.
        planned = await makePlan(onProgress);
      }
      throw new SaveError('conflict', 'The lead base is being changed all the time.');
    },
    async cancelSales() {
      cancelled = true;
    },
  };
}
