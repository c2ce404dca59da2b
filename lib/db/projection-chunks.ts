import type { Lead } from '@/lib/domain/lead';
import type { ChunkLayout, ColumnChunk } from '@/lib/domain/projections/column-store';
import type { Column, Columns, Projection, RowOf } from '@/lib/domain/projections/projection';
import { projections, projectionVersion } from '@/lib/domain/projections/projections';
import type { LeadBase } from './database';
import type { PackedColumn, ProjectionRow, StoreState } from './rows';

/**
 * Leads in a chunk at most: the one with running number n is row n % size of chunk n / size. No kept
 * text has the break: control characters are stripped from all that is captured or typed.
 */
export const chunkLayout: ChunkLayout = { size: 512, textBreak: '\u001f' };
const { size: chunkSize, textBreak } = chunkLayout;

const chunkOf = (number: number) => Math.floor(number / chunkSize);

type Values = (string | number)[];

function unpack(column: Column, packed: PackedColumn | undefined): Values {
  if (column.kind === 'text')
    return typeof packed === 'string' ? packed.split(textBreak) : Array(chunkSize).fill('');
  const numbers = packed && typeof packed !== 'string' ? [...packed] : Array(chunkSize).fill(0);
  return column.kind === 'code' ? numbers.map((at) => column.words[at - 1] ?? '') : numbers;
}

function pack(column: Column, values: Values): PackedColumn {
  switch (column.kind) {
    case 'text':
      return values.map((value) => String(value).replaceAll(textBreak, ' ')).join(textBreak);
    // Not by from(): of hundreds of thousands of leads its calls are a large part of an import.
    case 'number': {
      const numbers = new Float64Array(values.length);
      for (let at = 0; at < values.length; at += 1) numbers[at] = Number(values[at]);
      return numbers;
    }
    case 'code': {
      const codes = new Uint8Array(values.length);
      for (let at = 0; at < values.length; at += 1)
        codes[at] = column.words.indexOf(String(values[at])) + 1;
      return codes;
    }
  }
}

/** The leads that a change touches in one chunk, by their row in it; undefined where one went. */
type ChunkChange = Map<number, Lead | undefined>;

function changedRow(
  { part, columns, rowOf }: Projection,
  before: ProjectionRow | undefined,
  { chunk, changes, touched }: { chunk: number; changes: number; touched: ChunkChange },
): ProjectionRow {
  const rows = [...touched].map(([at, lead]) => ({ at, row: lead && rowOf(lead) }));
  const packed = Object.entries(columns).map(([name, column]) => {
    const values = unpack(column, before?.columns[name]);
    for (const { at, row } of rows) values[at] = row?.[name] ?? (column.kind === 'number' ? 0 : '');
    return [name, pack(column, values)] as const;
  });
  return { part, chunk, changes, columns: Object.fromEntries(packed) };
}

/** What became of leads: the lead as it is now, or the running number of one that went. */
export interface TouchedLead {
  number: number;
  lead: Lead | undefined;
}

function grouped(touched: readonly TouchedLead[]): Map<number, ChunkChange> {
  const byChunk = new Map<number, ChunkChange>();
  for (const { number, lead } of touched) {
    const chunk = chunkOf(number);
    const rows: ChunkChange = byChunk.get(chunk) ?? new Map();
    byChunk.set(chunk, rows.set(number % chunkSize, lead));
  }
  return byChunk;
}

/** The leads that a change touches in one chunk, and what its projections then are. */
export interface TouchedChunk {
  leads: Lead[];
  projections(): ProjectionRow[];
}

/**
 * What a change does, chunk by chunk; inside its transaction, before anything is written, since
 * reading waits for what was written before. Projections laid out otherwise are left alone: they
 * have to be made anew anyway.
 */
export async function touchedChunks(
  base: LeadBase,
  state: StoreState,
  touched: readonly TouchedLead[],
): Promise<TouchedChunk[]> {
  const byChunk = grouped(touched);
  const kept = state.projection === projectionVersion ? projections : [];
  const leads = new Map<number, Lead[]>([...byChunk.keys()].map((chunk) => [chunk, []]));
  for (const { number, lead } of touched) if (lead) leads.get(chunkOf(number))?.push(lead);
  const chunks = [...byChunk.keys()];
  const keys = kept.flatMap(({ part }) => chunks.map((chunk): [string, number] => [part, chunk]));
  const before = keys.length > 0 ? await base.projections.bulkGet(keys) : [];
  return [...byChunk].map(([chunk, rows], at) => ({
    leads: leads.get(chunk) ?? [],
    projections: () =>
      kept.map((projection, part) =>
        changedRow(projection, before[part * chunks.length + at], {
          chunk,
          changes: state.changes,
          touched: rows,
        }),
      ),
  }));
}

/** The columns of leads that are in the order of their running numbers, which all belong to one chunk. */
function newRow(
  { part, columns, rowOf }: Projection,
  chunk: number,
  changes: number,
  leads: readonly Lead[],
): ProjectionRow {
  const rows: (RowOf<Columns> | undefined)[] = Array(chunkSize).fill(undefined);
  for (const lead of leads) rows[lead.number % chunkSize] = rowOf(lead);
  const packed = Object.entries(columns).map(([name, column]) => {
    const missing = column.kind === 'number' ? 0 : '';
    return [
      name,
      pack(
        column,
        rows.map((row) => row?.[name] ?? missing),
      ),
    ] as const;
  });
  return { part, chunk, changes, columns: Object.fromEntries(packed) };
}

/** Whether a lead with this running number is the first of its chunk. */
export const beginsChunk = (number: number) => number % chunkSize === 0;

/**
 * What new leads do, chunk by chunk: leads in the order of their numbers, none of whose chunks any
 * lead was in before. Each is taken when its chunk is asked for.
 */
export function* newChunks(state: StoreState, leads: Iterable<Lead>): Generator<TouchedChunk> {
  const kept = state.projection === projectionVersion ? projections : [];
  const chunkFor = (some: Lead[]): TouchedChunk => ({
    leads: some,
    projections: () => {
      const chunk = chunkOf(some[0]?.number ?? 0);
      return kept.map((projection) => newRow(projection, chunk, state.changes, some));
    },
  });
  let some: Lead[] = [];
  for (const lead of leads) {
    const [first] = some;
    if (first && chunkOf(first.number) !== chunkOf(lead.number)) {
      yield chunkFor(some);
      some = [];
    }
    some.push(lead);
  }
  if (some.length > 0) yield chunkFor(some);
}

/** Makes all projections anew of the leads; inside a transaction over leads, projections and meta. */
export async function makeProjections(base: LeadBase, state: StoreState): Promise<void> {
  await base.projections.clear();
  state.projection = projectionVersion;
  const last = (await base.leads.orderBy('number').last())?.number ?? 0;
  for (let from = 0; from <= last; from += chunkSize * 8) {
    const leads = await base.leads
      .where('number')
      .between(from, from + chunkSize * 8, true, false)
      .toArray();
    const touched = leads.map((lead) => ({ number: lead.number, lead }));
    const chunks = await touchedChunks(base, state, touched);
    await base.projections.bulkPut(chunks.flatMap((chunk) => chunk.projections()));
  }
}

/** The chunks of a projection made of leads in memory, for a store that must not be written to. */
export function chunksOf(projection: Projection, leads: readonly Lead[]): ColumnChunk[] {
  const byChunk = grouped(leads.map((lead) => ({ number: lead.number, lead })));
  return [...byChunk].map(([chunk, touched]) =>
    changedRow(projection, undefined, { chunk, changes: 0, touched }),
  );
}
