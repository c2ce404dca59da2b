import type { Table } from 'dexie';
import { v7 as uuidv7 } from 'uuid';
import { endFollowUp } from '@/lib/domain/follow-up/end-follow-up';
import type { Lead } from '@/lib/domain/lead';
import { type ChangeCause, noteAxisChanges } from '@/lib/domain/note-axis-changes';
import { sameValue } from '@/lib/domain/same-value';
import { withhold } from '@/lib/domain/suppression/withhold';
import type { LeadBase } from './database';
import { beginsChunk, newChunks, type TouchedChunk, touchedChunks } from './projection-chunks';
import { type ChangedLead, mostNumber, renumberTaken } from './renumber-taken';
import type { ActionKind, ActionRow, LeadChangeRow, StoreState } from './rows';
import { getStoreState } from './store-state';
import { findSuppressed } from './suppressed';
import { writeAhead } from './write-ahead';

/** How a change of the lead base is made: what is put and removed is written when `work` has ended. */
export interface LeadChange {
  /** The next running number; given once, also when the lead is undone or deleted later. */
  takeNumber(): number;
  /**
   * `before`: the lead as the base has it; undefined for one it does not have. What changed on its
   * axes is noted in its history, with `cause` where what was done does not tell it, and who was won
   * or put away is followed up no further. Returns what will be kept of it; undefined where nothing
   * may be.
   */
  put(lead: Lead, before: Lead | undefined, cause?: ChangeCause): Lead | undefined;
  /**
   * Puts many leads that the base does not have, in the order of the running numbers that are taken
   * for them as they are made. Each is made when its turn to be written has come: while the browser
   * writes those before it. At most once a change.
   */
  putNew(leads: Iterable<Lead>): void;
  remove(lead: Lead): void;
}

export interface ChangeOptions {
  now: number;
  /** What the history calls it. */
  kind: ActionKind;
  detail?: ActionRow['detail'];
  /** Further tables that `work` reads or writes. */
  tables?: readonly Table[];
  /** Called with how many leads went to the disk so far. What it throws gives the change up. */
  onWritten?(leads: number): void;
}

/** Changes an action's part holds: few enough to be read one part at a time. */
const partSize = 500;

/** So many leads are worth the browser's own requests. */
const manyLeads = 1000;
/** Dexie tells the live queries of a whole table when so many rows are put at once. */
const toldOf = 50;

/** Chunk after chunk; `onWritten` with each once it is on its way. */
function* tablesOf(
  { leads, projections }: LeadBase,
  chunks: Iterable<TouchedChunk>,
  onWritten: (chunk: TouchedChunk) => void,
) {
  for (const chunk of chunks) {
    yield (function* () {
      yield [leads, chunk.leads] as const;
      yield [projections, chunk.projections()] as const;
    })();
    onWritten(chunk);
  }
}

async function writeLeads(
  base: LeadBase,
  chunks: readonly TouchedChunk[],
  fresh: Iterable<TouchedChunk>,
  onWritten?: (leads: number) => void,
): Promise<void> {
  const { leads, projections } = base;
  let told: Lead[] = [];
  let written = 0;
  const tell = (chunk: TouchedChunk) => {
    written += chunk.leads.length;
    onWritten?.(written);
    told = [...told, ...chunk.leads.slice(-toldOf)].slice(-toldOf);
  };
  const count = chunks.reduce((sum, chunk) => sum + chunk.leads.length, 0);
  if (count < manyLeads) {
    await leads.bulkPut(chunks.flatMap((chunk) => chunk.leads));
    await projections.bulkPut(chunks.flatMap((chunk) => chunk.projections()));
    written = count;
    if (count > 0) onWritten?.(written);
  } else await writeAhead(tablesOf(base, chunks, tell));
  await writeAhead(tablesOf(base, fresh, tell));
  if (told.length > 0) await leads.bulkPut(told);
}

async function writeAction(
  base: LeadBase,
  changed: Map<string, ChangedLead>,
  fresh: readonly LeadChangeRow[],
  { now, kind, detail = {} }: ChangeOptions,
): Promise<string | undefined> {
  const count = changed.size + fresh.length;
  if (count === 0) return undefined;
  const id = uuidv7();
  if (kind === 'erase') {
    // Nothing of whom it concerned stays, so there is no way back either.
    await base.actions.add({ id, at: now, kind, leads: count, detail });
    return id;
  }
  const changes = Array.from(
    changed,
    ([lead, { before, after }]): LeadChangeRow => ({
      id: lead,
      ...(before && { before }),
      ...(after && { revision: after.revision }),
    }),
  ).concat(fresh);
  const parts = [];
  for (let at = 0; at < changes.length; at += partSize)
    parts.push({ action: id, part: at / partSize, changes: changes.slice(at, at + partSize) });
  await base.actions.add({ id, at: now, kind, leads: count, detail });
  await base.actionParts.bulkAdd(parts);
  return id;
}

function countLeads(state: StoreState, changed: Map<string, ChangedLead>): void {
  for (const { before, after } of changed.values()) {
    if (after && !before) state.leadCount += 1;
    if (before && !after) state.leadCount -= 1;
  }
}

/** What says who a lead is about. */
const telling = [
  'name',
  'organization',
  'people',
  'emails',
  'phones',
  'socialProfiles',
  'websites',
  'registrationNumbers',
] as const;

/** What brings leads as they were: their history came with them. */
const againKinds: ReadonlySet<ActionKind> = new Set(['undo', 'restore', 'restore-backup', 'erase']);

/** Why axes change where the kind of the change tells it. */
const causes: Partial<Record<ActionKind, ChangeCause>> = {
  import: { cause: 'import' },
  merge: { cause: 'merge' },
  questions: { cause: 'questions' },
};

const isNewOrOther = (lead: Lead, before: Lead | undefined) =>
  !before || telling.some((field) => !sameValue(lead[field], before[field]));

/** What came of a change: the store as it is now, and which leads are in it otherwise than before. */
export interface ChangedLeads<T> {
  result: T;
  state: StoreState;
  action: string | undefined;
  put: Lead[];
  /** Ids of leads that are no more. */
  gone: string[];
  /** Many new leads were put besides. */
  more: boolean;
}

/**
 * The one way leads are changed: runs `work` in one transaction, then writes what it put and
 * removed, the projections, how to undo it, and the store's own figures; all of it or nothing.
 * Whoever asked not to be contacted is left out of what is put, whichever way it comes.
 * `work` may await queries of this base and nothing else; it reads the leads as they were before.
 * Resolves after the transaction completed, with the action's id if any lead changed.
 */
export async function changeLeads<T>(
  base: LeadBase,
  options: ChangeOptions,
  work: (change: LeadChange) => Promise<T>,
): Promise<ChangedLeads<T>> {
  const { leads, bin, drafts, meta, projections, actions, actionParts, suppressed } = base;
  const tables = [leads, bin, drafts, meta, projections, actions, actionParts, suppressed];
  return base.transaction('rw', [...tables, ...(options.tables ?? [])], async () => {
    const state = { ...(await getStoreState(base)) };
    const isSuppressed = await findSuppressed(base);
    const changed = new Map<string, ChangedLead>();
    const note = (id: string, before: Lead | undefined, after: Lead | undefined) => {
      const known = changed.get(id);
      changed.set(id, { before: known ? known.before : before, after });
    };
    const isAgain = againKinds.has(options.kind);
    const causeOf = causes[options.kind];
    const { now } = options;
    const firstFree = state.nextNumber;
    let coming: Iterator<Lead> | undefined;
    const finished = (lead: Lead, before: Lead | undefined, cause?: ChangeCause) => {
      const kept = isSuppressed && isNewOrOther(lead, before) ? withhold(lead, isSuppressed) : lead;
      if (!kept) return undefined;
      if (isAgain) return kept;
      return noteAxisChanges(endFollowUp(kept, before), before, now, cause ?? causeOf);
    };
    const result = await work({
      takeNumber: () => state.nextNumber++,
      put(lead, before, cause) {
        const done = finished(lead, before, cause);
        if (!done) return undefined;
        const number =
          before?.number ?? (done.number <= mostNumber ? done.number : state.nextNumber++);
        const kept = number === done.number ? done : { ...done, number };
        note(kept.id, before, kept);
        // A lead that comes back from a backup brings its number.
        state.nextNumber = Math.max(state.nextNumber, kept.number + 1);
        return kept;
      },
      putNew(many) {
        coming = many[Symbol.iterator]();
      },
      remove: (lead) => note(lead.id, lead, undefined),
    });
    const written: LeadChangeRow[] = [];
    /** What comes of the new leads, as far as one that is the end. */
    function* upTo(isEnd: (lead: Lead) => boolean): Generator<Lead> {
      for (let next = coming?.next(); next && !next.done; next = coming?.next()) {
        const kept = finished(next.value, undefined);
        if (kept) yield kept;
        if (isEnd(next.value)) return;
      }
    }
    // What is left of the last chunk is written with what else changes in it.
    for (const lead of upTo(({ number }) => beginsChunk(number + 1)))
      note(lead.id, undefined, lead);
    for (const [id, { before, after }] of changed) if (!before && !after) changed.delete(id);
    await renumberTaken(base, changed, state, firstFree);
    state.changes += 1;
    state.lastChange = options.now;
    countLeads(state, changed);
    const gone = [...changed].filter(([, { after }]) => !after).map(([id]) => id);
    const touched = [...changed.values()].flatMap(({ before, after }) => {
      const number = (after ?? before)?.number;
      return number === undefined ? [] : [{ number, lead: after }];
    });
    const chunks = await touchedChunks(base, state, touched);
    if (gone.length > 0) await leads.bulkDelete(gone);
    await writeLeads(base, chunks, newChunks(state, noted(upTo(() => false))), options.onWritten);
    const action = await writeAction(base, changed, written, options);
    await base.meta.put(state);
    const put = [...changed.values()].flatMap(({ after }) => after ?? []);
    return { result, state, action, put, gone, more: written.length > 0 };

    function* noted(many: Iterable<Lead>): Generator<Lead> {
      for (const lead of many) {
        written.push({ id: lead.id, revision: lead.revision });
        state.leadCount += 1;
        yield lead;
      }
    }
  });
}
