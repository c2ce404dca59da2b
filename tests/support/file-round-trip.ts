import type { LeadBase } from '@/lib/db/database';
import type { Lead } from '@/lib/domain/lead';
import type { OwnColumn } from '@/lib/domain/own-column';
import { catalogue } from '@/lib/i18n/catalogue';
import { commitLeads } from '@/lib/services/commit-leads';
import { dayFormatter } from '@/lib/services/day-formatter';
import { type ChosenColumn, columnIds, rowMaker } from '@/lib/services/export-columns';
import { exportContext, exportLeads } from '@/lib/services/export-leads';
import type { ExportFormat, ExportRequest } from '@/lib/services/export-request';
import { createImportJob } from '@/lib/services/import/import-job';

export const ownColumns: OwnColumn[] = [
  { id: 'machines', name: '=Machines', type: 'number', choices: [], order: 1 },
  { id: 'remark', name: 'Remark', type: 'text', choices: [], order: 2 },
];

/** When a lead was last changed is the import's own business. */
export const columns: ChosenColumn[] = [
  ...columnIds.filter((id) => id !== 'changedOn'),
  'own:machines',
  'own:remark',
];

/** A request as the export screen makes it, in English. */
function requestFor(format: ExportFormat): ExportRequest {
  const { leads, domain } = catalogue.en;
  return {
    target: 'common',
    format,
    columns,
    headers: leads.column,
    words: {
      kinds: domain.kind,
      stages: domain.stage,
      potentials: domain.potential,
      temperatures: domain.temperature,
      timesToDecision: domain.timeToDecision,
      answers: domain.answerInFull,
      sourceChannels: domain.sourceChannel,
    },
    locale: 'en',
    sheet: 'Leads',
    owners: {},
    onlyChanged: false,
    day: '2026-11-22',
    timeZone: 'Europe/Prague',
  };
}

export async function fill(base: LeadBase, leads: readonly Lead[]): Promise<void> {
  await base.ownColumns.bulkPut(ownColumns);
  await commitLeads(base, { now: 1, kind: 'restore' }, async (change) => {
    for (const lead of leads) change.put(lead, undefined);
  });
}

/** Exports one base and imports the file into another, both as the screens do. */
export async function throughFile(from: LeadBase, to: LeadBase, format: ExportFormat) {
  const { files } = await exportLeads(from, 'all', requestFor(format), { now: 1 });
  const [file] = files;
  if (!file) throw new Error('No file was written.');
  await to.ownColumns.bulkPut(ownColumns);
  const job = createImportJob(to, () => Date.UTC(2026, 10, 22));
  const { tables } = await job.readFiles([{ file: file.blob, name: file.fileName }], {
    region: 'CZ',
    responsible: '',
    strictness: 'careful',
  });
  const choices = tables.map(({ choice }) => choice);
  const options = { conflicts: 'keep', badValues: 'leave-out', decisions: {} } as const;
  const plan = await job.plan(choices, { ...options, sourceChannel: 'bought-list' });
  const bad = await job.rows('bad', 0, 5);
  const merged = await job.rows('merged', 0, 5);
  await job.commit();
  return { plan, bad: bad.rows, merged: merged.rows };
}

/** What the common form says of every lead of a base, cell by cell. */
export async function cellsOf(base: LeadBase): Promise<Record<string, string>[]> {
  const { words, locale, timeZone } = requestFor('plain');
  const { questionSets } = await exportContext(base, 1);
  const formatDay = dayFormatter(timeZone);
  const context = { words, locale, formatDay, phonesGrouped: false, questionSets };
  const { rowOf, columns: made } = rowMaker(columns, ownColumns, context);
  const leads = await base.leads.orderBy('number').toArray();
  return leads.map((lead) => {
    const cells = rowOf(lead);
    return Object.fromEntries(made.map((column, at) => [column, cells[at] ?? '']));
  });
}
