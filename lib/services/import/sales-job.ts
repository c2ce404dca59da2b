import { v7 as uuidv7 } from 'uuid';
import { changeLeads } from '@/lib/db/change-leads';
import type { LeadBase } from '@/lib/db/database';
import { readMatchIndex } from '@/lib/db/match-index';
import { getStoreState } from '@/lib/db/store-state';
import { emptyQualification } from '@/lib/domain/empty-qualification';
import { addSales, knownSales } from '@/lib/domain/figures/add-sales';
import { timeOfDay } from '@/lib/domain/import/plain-values';
import type { Lead } from '@/lib/domain/lead';
import type { Strictness } from '@/lib/domain/matching/strictness';
import { companyNameKey } from '@/lib/domain/normalize/company-name';
import { personNameKey } from '@/lib/domain/normalize/person-name';
import type { QuestionSet } from '@/lib/domain/qualification';
import { mostSales, type Sale } from '@/lib/domain/sale';
import type { ImportTable } from '@/lib/exchange/read/import-table';
import { activeQuestionSet } from '@/lib/services/active-question-set';
import { findNearLeads } from '@/lib/services/find-duplicates';
import { readFitRules } from '@/lib/services/fit-rules';
import { leadRow } from '@/lib/services/lead-row';
import { putByRules } from '@/lib/services/put-by-rules';
import { recogniseAll } from '@/lib/services/recognise';
import { refitted } from '@/lib/services/refitted';
import { SaveError } from '@/lib/services/save-error';
import type { ImportOwner } from './import-types';
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

/** Each look for somebody near goes over the whole base: so many are looked for. */
const mostSuggested = 200;
const yearMs = 365 * 24 * 60 * 60 * 1000;

const factsOf = ({ id, number, name }: Lead) => ({ id, number, name: name.value });

/** Finds the lead each customer of the file is: by a key both have, or by a name only one lead has. */
async function matched(
  base: LeadBase,
  customers: readonly RowCustomer[],
  nameKeys: ReadonlyMap<number, string>,
  strictness: Strictness,
): Promise<{ lead?: Lead; by?: string; several?: boolean }[]> {
  const recognised = await recogniseAll(
    base,
    customers.map(({ record }) => record),
    strictness,
  );
  const namesOf = ({ record: { name } }: RowCustomer) =>
    new Set([companyNameKey(name.value), personNameKey(name.value)].filter(Boolean));
  const wanted = new Set(customers.flatMap((customer) => [...namesOf(customer)]));
  const byName = new Map<string, number[]>();
  for (const [number, name] of nameKeys)
    if (wanted.has(name)) byName.set(name, [...(byName.get(name) ?? []), number]);
  const numbers = [...byName.values()].flatMap((all) => (all.length === 1 ? all : []));
  const leads = await base.leads.where('number').anyOf(numbers).toArray();
  const byNumber = new Map(leads.map((lead) => [lead.number, lead]));
  return customers.map((customer, at) => {
    const found = recognised[at];
    if (found) return { lead: found.lead, by: found.by };
    const all = [...new Set([...namesOf(customer)].flatMap((name) => byName.get(name) ?? []))];
    if (all.length > 1) return { several: true };
    const lead = all[0] === undefined ? undefined : byNumber.get(all[0]);
    return lead ? { lead, by: 'name' } : {};
  });
}

function newCustomer(
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

const rank = { unmatched: 0, several: 1, new: 2, matched: 3 };

/** The import of lists of sales over the tables of a job. Throws SaveError. */
export function createSalesJob({ base, clock, tables, owner }: Given): SalesJob {
  let planned: Planned | undefined;
  let asked: Parameters<SalesJob['planSales']> | undefined;

  async function customerPlan(
    source: RowCustomer,
    rows: readonly SaleRow[],
    found: { lead?: Lead; by?: string; several?: boolean },
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

  async function makePlan(): Promise<Planned> {
    if (!asked) throw new Error('Nothing was asked for yet.');
    const [columns, options] = asked;
    const { region } = owner();
    const { rows, customers } = readSales(tables(), columns, { region, now: clock() });
    const index = await readMatchIndex(base);
    const sources = [...customers.values()];
    const found = await matched(base, sources, index.nameKeys, owner().strictness);
    const all: PlannedCustomer[] = [];
    const left = new Map<string, readonly Sale[]>();
    let suggested = 0;
    for (const [at, source] of sources.entries()) {
      const suggest = !found[at]?.lead && suggested < mostSuggested;
      if (suggest) suggested += 1;
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
      customers: all.map(({ shown }) => shown),
    };
    const set = await activeQuestionSet(base);
    return { rows, customers: all, plan, set, changes: index.changes };
  }

  const salesOf = ({ rows }: Planned, of: readonly number[]) =>
    of.flatMap((row) => rows[row]?.sale ?? []);

  async function write(made: Planned) {
    const now = clock();
    const names = [...new Set(tables().map(({ name }) => name))];
    const { counts, newLeads } = made.plan;
    const detail = { files: names.join(', ').slice(0, 300), ...counts, new: newLeads };
    const options = {
      now,
      kind: 'sales',
      detail,
      tables: [base.playbook, base.ownColumns],
    } as const;
    return changeLeads(base, options, async (change) => {
      const state = await getStoreState(base);
      if (state.changes !== made.changes) return false;
      const rules = await readFitRules(base);
      // Several customers of the file may be one lead.
      const byLead = new Map<string, number[]>();
      for (const { leadId, add, source } of made.customers) {
        if (leadId) byLead.set(leadId, [...(byLead.get(leadId) ?? []), ...add]);
        else if (add.length > 0) {
          const { responsible } = owner();
          const given = { set: made.set, responsible, now };
          const lead = newCustomer(source, salesOf(made, add), given);
          change.put(refitted({ ...lead, number: change.takeNumber() }, rules), undefined);
        }
      }
      const leads = await base.leads.bulkGet([...byLead.keys()]);
      for (const before of leads) {
        const added = before && salesOf(made, byLead.get(before.id) ?? []);
        if (!before || !added || added.length === 0) continue;
        const lead = { ...addSales(before, added), updatedAt: now, revision: before.revision + 1 };
        if ((lead.sales?.length ?? 0) > mostSales)
          throw new SaveError('failed', `${before.name.value}: more than ${mostSales} sales`);
        await putByRules(base, change, { lead, before, now });
      }
      return true;
    });
  }

  return {
    async planSales(columns, options) {
      asked = [columns, options];
      planned = await makePlan();
      return planned.plan;
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
    async commitSales() {
      if (!planned) throw new Error('There is no plan yet.');
      for (let tries = 0; tries < 4; tries += 1) {
        const { result, state, action } = await write(planned);
        if (result) return { plan: planned.plan, action, state };
        // The base was changed after the plan was made: it is made again.
        planned = await makePlan();
      }
      throw new SaveError('conflict', 'The lead base is being changed all the time.');
    },
  };
}
