import { changeLeads } from '@/lib/db/change-leads';
import type { LeadBase } from '@/lib/db/database';
import { readMatchIndex } from '@/lib/db/match-index';
import { getStoreState } from '@/lib/db/store-state';
import { defaultQuestionSet } from '@/lib/domain/default-question-set';
import { columnMappingSchema } from '@/lib/domain/import/import-target';
import { headersKey } from '@/lib/domain/import/recognise-columns';
import type { Lead } from '@/lib/domain/lead';
import { defaultStrictness } from '@/lib/domain/matching/strictness';
import type { OwnColumn } from '@/lib/domain/own-column';
import { keysOf } from '@/lib/domain/projections/match-facts';
import { type QuestionSet, questionSetSchema } from '@/lib/domain/qualification';
import { fileLimits, ImportFileError, type ImportTable } from '@/lib/exchange/read/import-table';
import { readTableFile } from '@/lib/exchange/read/read-table-file';
import { activeQuestionSet } from '@/lib/services/active-question-set';
import { type FitRules, readFitRules } from '@/lib/services/fit-rules';
import { loadApart } from '@/lib/services/not-duplicates';
import { refitted } from '@/lib/services/refitted';
import { AddressesAhead, type AddressThread } from './addresses-ahead';
import { badRowsOf } from './bad-rows';
import { ImportCancelledError } from './import-cancelled-error';
import type {
  FileFailure,
  ImportDone,
  ImportFile,
  ImportJob,
  ImportOptions,
  ImportOwner,
  ImportPlan,
  OnProgress,
  TableChoice,
} from './import-types';
import { keepAway } from './keep-away';
import { knownRepresentatives } from './known-representatives';
import { overviewOf } from './overview';
import { planOf } from './plan-of';
import { type PlannedRows, planRows, wantedKeys } from './plan-rows';
import { previewRow, rowsOfFilter } from './preview-rows';
import { createSalesJob } from './sales-job';
import { newOwnColumns, type UnderstoodRow, understandRows } from './understand-rows';

/** The base was changed after the plan was made: it is made again. */
class PlanOutdatedError extends Error {}

interface Planned extends PlannedRows {
  understood: UnderstoodRow[];
  choices: TableChoice[];
  newColumns: OwnColumn[];
  /** Own columns that get further choices. */
  extended: OwnColumn[];
  changes: number;
  plan: ImportPlan;
}

const readAtOnce = 2000;

async function leadsByNumber(base: LeadBase, numbers: readonly number[]): Promise<Lead[]> {
  const leads: Lead[] = [];
  for (let at = 0; at < numbers.length; at += readAtOnce)
    leads.push(
      ...(await base.leads
        .where('number')
        .anyOf(numbers.slice(at, at + readAtOnce))
        .toArray()),
    );
  return leads;
}

/**
 * An import over a lead base; runs in the worker, or wherever it is made. One job at a time: its
 * tables and plan are kept between the calls. `startThread`: makes a second thread for what can be
 * read ahead. Throws SaveError and ImportFileError.
 */
export function createImportJob(
  base: LeadBase,
  clock: () => number = Date.now,
  startThread?: () => AddressThread,
): ImportJob {
  const addresses = startThread && new AddressesAhead(startThread);
  let tables: ImportTable[] = [];
  let owner: ImportOwner = { region: '', responsible: '', strictness: defaultStrictness };
  let ownColumns: OwnColumn[] = [];
  let planned: Planned | undefined;
  let cancelled = false;
  let asked: { choices: readonly TableChoice[]; options: ImportOptions } | undefined;

  async function questionSets(): Promise<QuestionSet[]> {
    const stored = await base.questionSets.toArray();
    const sound = stored.flatMap((set) => questionSetSchema.safeParse(set).data ?? []);
    return [...sound, defaultQuestionSet];
  }

  async function makePlan(onProgress?: OnProgress): Promise<Planned> {
    if (!asked) throw new Error('Nothing was asked for yet.');
    const { options } = asked;
    const now = clock();
    const total = tables.reduce((sum, { rows }) => sum + rows.length, 0);
    const report = (step: 'understanding' | 'matching') => (done: number) =>
      onProgress?.({ step, done, total });
    const made = newOwnColumns(tables, asked.choices, ownColumns);
    const { columns: newColumns, extended, choices } = made;
    const present = ownColumns.map((own) => extended.find(({ id }) => id === own.id) ?? own);
    addresses?.begin(tables, choices, owner.region);
    const set = await activeQuestionSet(base);
    const understood = understandRows({
      tables,
      choices,
      ownColumns: [...present, ...newColumns],
      set,
      region: owner.region,
      now,
      ...(addresses && { readAddress: addresses.read }),
      onRow: report('understanding'),
    });
    await keepAway(base, understood);
    const index = await readMatchIndex(base);
    const { keys, names } = wantedKeys(understood, index.nameKeys.size > 0);
    const numbers = new Set<number>();
    for (const [number, joined] of index.keys)
      if (keysOf(joined).some((key) => keys.has(key))) numbers.add(number);
    for (const [number, name] of index.nameKeys) if (names.has(name)) numbers.add(number);
    const known = await leadsByNumber(base, [...numbers]);
    const rows = planRows(understood, (table) => tables[table]?.headers ?? [], {
      known,
      nextNumber: index.nextNumber,
      set,
      sets: await questionSets(),
      options,
      strictness: owner.strictness,
      apart: await loadApart(base),
      now,
      onRow: report('matching'),
    });
    return {
      ...rows,
      understood,
      choices,
      newColumns,
      extended,
      changes: index.changes,
      plan: planOf(rows),
    };
  }

  async function write(
    { leads, changes, newColumns, extended, choices, plan }: Planned,
    onWritten: (leads: number) => void,
  ) {
    const now = clock();
    const names = [...new Set(tables.map(({ name }) => name))];
    const files = names.join(', ').slice(0, 300);
    const columns = newColumns.map(({ id }) => id).join(' ');
    const detail = { files, ...plan.counts, ...(columns && { columns }) };
    const options = {
      now,
      kind: 'import',
      detail,
      tables: [base.ownColumns, base.columnMappings, base.playbook],
      onWritten,
    } as const;
    const all = [...leads.values()];
    const changed = all.filter(({ before, isChanged }) => before && isChanged);
    function* made(takeNumber: () => number, rules: FitRules): Generator<Lead> {
      for (const planned of all) {
        if (planned.before) continue;
        const lead = planned.make();
        lead.number = takeNumber();
        yield refitted(lead, rules);
      }
    }
    return changeLeads(base, options, async (change) => {
      const state = await getStoreState(base);
      if (state.changes !== changes) throw new PlanOutdatedError();
      await base.ownColumns.bulkPut([...newColumns, ...extended]);
      const rules = await readFitRules(base);
      for (const { lead, before } of changed) change.put(refitted(lead, rules), before);
      change.putNew(made(() => change.takeNumber(), rules));
      await base.columnMappings.bulkPut(
        tables.flatMap(({ headers, format }, at) => {
          const { targets = [], rowKind = 'company' } = choices[at] ?? {};
          return format === 'leads'
            ? []
            : [{ headers: headersKey(headers), targets, rowKind, at: now }];
        }),
      );
    });
  }

  return {
    ...createSalesJob({ base, clock, tables: () => tables, owner: () => owner }),
    async readFiles(files, given, onProgress) {
      owner = given;
      addresses?.end();
      tables = [];
      planned = undefined;
      ownColumns = await base.ownColumns.orderBy(':id').toArray();
      const failures: FileFailure[] = [];
      const overviews = [];
      const mappings = await base.columnMappings.toArray();
      const remembered = new Map(
        mappings.flatMap((row) => {
          const mapping = columnMappingSchema.safeParse(row).data;
          return mapping ? [[mapping.headers, mapping] as const] : [];
        }),
      );
      const representatives = await knownRepresentatives(base);
      for (const [fileIndex, { file, name, encoding }] of files.entries()) {
        onProgress?.({ step: 'reading', done: fileIndex, total: files.length });
        try {
          for (const table of await readOne(file, name, encoding)) {
            tables.push(table);
            overviews.push(
              overviewOf(table, { fileIndex, ownColumns, remembered, representatives, owner }),
            );
          }
          const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
          if (rows > fileLimits.rows) throw new ImportFileError('too-many-rows', name);
        } catch (error) {
          if (!(error instanceof ImportFileError))
            failures.push({ file: name, problem: 'unreadable' });
          else failures.push({ file: name, problem: error.problem, row: error.row });
        }
      }
      return { tables: overviews, failures, ownColumns };
    },

    async plan(choices, options, onProgress) {
      asked = { choices, options };
      planned = await makePlan(onProgress);
      return planned.plan;
    },

    async rows(filter, from, count) {
      if (!planned) return { total: 0, rows: [] };
      const found = rowsOfFilter(planned.rows, filter);
      const shown = planned;
      return {
        total: found.length,
        rows: Array.from(found.subarray(from, from + count), (index) =>
          previewRow(index, shown, tables),
        ),
      };
    },

    async badRows(heading, reason) {
      if (!planned || !asked) return { headers: [], rows: [], problems: [] };
      const { responsible: usual } = owner;
      const given = { heading, reason, usual, asked: asked.choices, now: clock() };
      const { mapping, ...bad } = badRowsOf(planned, tables, given);
      // Their file has other headings than those it came of. What was mapped by hand is to hold for it.
      await base.columnMappings.put(mapping).catch(() => undefined);
      return bad;
    },

    async commit(onProgress): Promise<ImportDone> {
      if (!planned) throw new Error('There is no plan yet.');
      cancelled = false;
      for (let tries = 0; ; tries += 1) {
        const total = planned.plan.newLeads + planned.plan.changedLeads;
        const report = (done: number) => {
          if (cancelled) throw new ImportCancelledError();
          onProgress?.({ step: 'saving', done, total });
        };
        try {
          report(0);
          const { state, action } = await write(planned, report);
          addresses?.end();
          return { plan: planned.plan, action, state };
        } catch (error) {
          if (cancelled) throw new ImportCancelledError();
          if (!isOutdated(error) || tries === 3) throw error;
          planned = await makePlan(onProgress);
        }
      }
    },

    async cancelCommit() {
      cancelled = true;
    },
  };
}

/** Dexie wraps what a transaction's work throws when it comes from another realm or is no DOMException. */
const isOutdated = (error: unknown) =>
  error instanceof PlanOutdatedError ||
  (error instanceof Error && 'inner' in error && error.inner instanceof PlanOutdatedError);

async function readOne(
  file: Blob,
  name: string,
  encoding: ImportFile['encoding'],
): Promise<ImportTable[]> {
  if (file.size > fileLimits.bytes) throw new ImportFileError('too-large', name);
  return readTableFile(new Uint8Array(await file.arrayBuffer()), name, { encoding });
}
