import { v7 as uuidv7 } from 'uuid';
import { capturedRecordSchema } from '@/lib/domain/captured-record';
import type { ReadAddress } from '@/lib/domain/import/cell-values';
import type { ImportedFollowUp, ImportedRow } from '@/lib/domain/import/imported-row';
import { rowReader } from '@/lib/domain/import/read-row';
import { type Lead, leadSchema } from '@/lib/domain/lead';
import { cleanText, foldText } from '@/lib/domain/normalize/clean-text';
import type { OwnColumn } from '@/lib/domain/own-column';
import { criteria, type QuestionSet } from '@/lib/domain/qualification';
import type { ImportTable } from '@/lib/exchange/read/import-table';
import type { TableChoice } from './import-types';

/** A row as understood, and where it stands. `lead`: as our own export wrote it, whole. */
export interface UnderstoodRow extends ImportedRow {
  table: number;
  at: number;
  lead?: Lead;
  /** What it is recognised by, once it was asked for. */
  keys?: readonly string[];
  nameKey?: string;
  /** Reads what was left out as long as nobody needed it; absent where nothing is left. */
  complete?(row: UnderstoodRow): void;
}

/** The column that another base calls the same, under an id of its own. */
const sameColumn = (known: readonly OwnColumn[], { name, type }: OwnColumn) =>
  known.find((column) => column.type === type && foldText(column.name) === foldText(name));

/** Values of another base's own columns under the ids that ours have. */
function withOurColumns(
  followUp: ImportedFollowUp,
  theirs: readonly OwnColumn[],
  ours: readonly OwnColumn[],
): ImportedFollowUp {
  if (!followUp.ownValues) return followUp;
  const entries = Object.entries(followUp.ownValues).map(([id, value]) => {
    const column = theirs.find((each) => each.id === id);
    const isOurs = ours.some((each) => each.id === id);
    return [(!isOurs && column && sameColumn(ours, column)?.id) || id, value] as const;
  });
  return { ...followUp, ownValues: Object.fromEntries(entries) };
}

const mostChoices = 50;

/**
 * Makes own columns of those that are to be; their names are taken by no other one. `extended`: those
 * there are, with the words that they do not have yet.
 */
export function newOwnColumns(
  tables: readonly ImportTable[],
  choices: readonly TableChoice[],
  known: readonly OwnColumn[],
): { columns: OwnColumn[]; extended: OwnColumn[]; choices: TableChoice[] } {
  const columns: OwnColumn[] = [];
  const extended = new Map<string, OwnColumn>();
  let order = Math.max(0, ...known.map((column) => column.order));
  for (const theirs of tables.flatMap((table) => table.ownColumns ?? [])) {
    if ([...known, ...columns].some((column) => column.id === theirs.id)) continue;
    if (sameColumn(known, theirs)) continue;
    order += 1;
    columns.push({ ...theirs, order });
  }
  const resolved = choices.map((choice, table) => ({
    ...choice,
    targets: choice.targets.map((target, at) => {
      if (!target.startsWith('new:')) return target;
      const { headers = [], rows = [] } = tables[table] ?? {};
      const type = target.slice(4) as OwnColumn['type'];
      const name = cleanText(headers[at] ?? '', 120) || `#${at + 1}`;
      const made = columns.find((column) => column.name === name && column.type === type);
      const values = type === 'choice' ? rows.map((row) => cleanText(row[at] ?? '', 120)) : [];
      const words = [...new Set(values)].filter(Boolean);
      const present = known.find((column) => column.name === name && column.type === type);
      // Two columns of one name would be told apart by nobody: the one there is takes the new words.
      if (present) {
        const before = extended.get(present.id)?.choices ?? present.choices;
        const choices = [...new Set([...before, ...words])].slice(0, mostChoices);
        if (choices.length > before.length) extended.set(present.id, { ...present, choices });
        return `own:${present.id}` as const;
      }
      if (made) {
        made.choices = [...new Set([...made.choices, ...words])].slice(0, mostChoices);
        return `own:${made.id}` as const;
      }
      order += 1;
      const column: OwnColumn = {
        id: uuidv7(),
        name,
        type,
        choices: words.slice(0, mostChoices),
        order,
      };
      columns.push(column);
      return `own:${column.id}` as const;
    }),
  }));
  return { columns, extended: [...extended.values()], choices: resolved };
}

function followUpOf(lead: Lead): ImportedFollowUp {
  const {
    qualification,
    stage,
    tags,
    note,
    responsible,
    paidOrders,
    preliminaryOrders,
    ownValues,
  } = lead;
  const states = criteria.map(
    (criterion) => [criterion, qualification.criteria[criterion]] as const,
  );
  return {
    stage: stage.value,
    ...(stage.reason && { stageReason: stage.reason }),
    ...(stage.comeBackOn && { comeBackOn: stage.comeBackOn }),
    ...(qualification.timeToDecision !== 'unknown' && {
      timeToDecision: qualification.timeToDecision,
    }),
    answers: Object.fromEntries(states.map(([criterion, { answer }]) => [criterion, answer])),
    criterionNotes: Object.fromEntries(
      states.flatMap(([criterion, state]) => (state.note ? [[criterion, state.note]] : [])),
    ),
    markers: qualification.markers.answers,
    sourceChannel: lead.sourceChannel,
    tags,
    ...(note && { note }),
    ...(responsible && { responsible }),
    ...(paidOrders && { paidOrders }),
    ...(preliminaryOrders && { preliminaryOrders }),
    ...(ownValues && { ownValues }),
  };
}

function wholeLead(raw: unknown): ImportedRow & { lead?: Lead } {
  const parsed = leadSchema.safeParse(raw);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const value = issue ? `${issue.path.join('.')}: ${issue.message}` : '';
    return {
      record: undefined,
      followUp: {},
      problems: [{ code: 'not-a-lead', value: value.slice(0, 200) }],
    };
  }
  const lead = parsed.data;
  return {
    record: capturedRecordSchema.parse(lead),
    followUp: followUpOf(lead),
    problems: [],
    lead,
  };
}

interface Understanding {
  tables: readonly ImportTable[];
  choices: readonly TableChoice[];
  ownColumns: readonly OwnColumn[];
  set: QuestionSet;
  region: string;
  now: number;
  readAddress?: ReadAddress;
  onRow(done: number): void;
}

/** Every row of every table, in their order; none is left out. */
export function understandRows({
  tables,
  choices,
  ownColumns,
  set,
  region,
  now,
  readAddress,
  onRow,
}: Understanding): UnderstoodRow[] {
  const understood: UnderstoodRow[] = [];
  tables.forEach((table, tableAt) => {
    const choice = choices[tableAt];
    if (!choice) return;
    const { headers, rows, name: file, leads, ownColumns: theirs = [] } = table;
    const { targets, rowKind } = choice;
    const sample = rows.slice(0, 1000);
    const reader = leads
      ? undefined
      : rowReader({
          headers,
          targets,
          rowKind,
          region,
          ownColumns,
          set,
          file,
          now,
          sample,
          ...(readAddress && { readAddress }),
        });
    const complete = reader && {
      complete(row: UnderstoodRow) {
        if (row.record) reader.addAddress(row.record, rows[row.at] ?? []);
        row.complete = undefined;
      },
    };
    const read = reader
      ? reader.read
      : (_: readonly string[], at: number): ImportedRow & { lead?: Lead } => {
          const whole = wholeLead(leads?.[at]);
          const followUp = withOurColumns(whole.followUp, theirs, ownColumns);
          const { lead } = whole;
          const { ownValues } = followUp;
          return { ...whole, followUp, ...(lead && ownValues && { lead: { ...lead, ownValues } }) };
        };
    rows.forEach((row, at) => {
      const imported = read(row, at);
      imported.followUp.responsible ||= choice.responsible || undefined;
      understood.push(Object.assign(imported, { table: tableAt, at }, complete));
      if (understood.length % 1000 === 0) onRow(understood.length);
    });
  });
  return understood;
}
