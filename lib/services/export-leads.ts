import type { LeadBase } from '@/lib/db/database';
import { leadChunks } from '@/lib/db/read-lead-chunks';
import { defaultQuestionSet } from '@/lib/domain/default-question-set';
import type { OwnColumn } from '@/lib/domain/own-column';
import { RefusalList } from '@/lib/exchange/preflight';
import { findExportMark, isMarked, keepExportMark } from './export-marks';
import type { ExportRequest } from './export-request';
import { type ExportContext, type ExportFile, exportWriter } from './export-writer';

/** All leads, or those of the ids in their order. */
export type ExportSelection = 'all' | readonly string[];

/** How whoever waits follows an export, and ends it: it then rejects with the signal's reason. */
export interface ExportRun {
  signal?: AbortSignal;
  /** Leads that were looked at so far. */
  onProgress?(done: number): void;
}

export interface ExportResult {
  files: ExportFile[];
  refusals: RefusalList;
  /** Leads that are in the files, or would be. */
  leads: number;
  /** Leads that are in the base and cannot be read. */
  unreadable: number;
  /** Whether the next export can tell what is new: not where the store takes nothing more. */
  marked: boolean;
}

/** The company's own columns in their order; none where the store cannot tell. */
export async function listOwnColumns(base: LeadBase): Promise<OwnColumn[]> {
  const columns = await base.ownColumns.toArray().catch(() => []);
  return columns.sort((a, b) => a.order - b.order);
}

/** A store that gives no question sets can still be exported: the answers then stand by their ids. */
export async function exportContext(base: LeadBase, now: number): Promise<ExportContext> {
  const stored = await base.questionSets.toArray().catch(() => []);
  const isDefault = ({ id, version }: typeof defaultQuestionSet) =>
    id === defaultQuestionSet.id && version === defaultQuestionSet.version;
  const questionSets = stored.some(isDefault) ? stored : [...stored, defaultQuestionSet];
  return { ownColumns: await listOwnColumns(base), questionSets, now };
}

async function run(
  base: LeadBase,
  which: ExportSelection,
  request: ExportRequest,
  { signal, onProgress, now, isCheck }: ExportRun & { now: number; isCheck: boolean },
) {
  const refusals = new RefusalList();
  const context = await exportContext(base, now);
  const writer = exportWriter(request, context, (each) => refusals.add(each), isCheck);
  const { mark } = request.onlyChanged
    ? await findExportMark(base, request.target)
    : { mark: undefined };
  const taken: { id: string; number: number; revision: number }[] = [];
  let looked = 0;
  let written = 0;
  let unreadable = 0;
  for await (const chunk of leadChunks(base, which)) {
    signal?.throwIfAborted();
    looked += chunk.leads.length + chunk.unreadable;
    unreadable += chunk.unreadable;
    const wanted = mark ? chunk.leads.filter((lead) => !isMarked(mark, lead)) : chunk.leads;
    written += await writer.take(wanted);
    for (const { id, number, revision } of wanted) taken.push({ id, number, revision });
    onProgress?.(looked);
  }
  const files = await writer.finish();
  signal?.throwIfAborted();
  return { files, refusals, taken, written, unreadable };
}

/**
 * Writes the files of a request, the leads read and written some hundred at a time. What the target
 * would refuse stays out and is told. The target remembers which leads it was given.
 */
export async function exportLeads(
  base: LeadBase,
  which: ExportSelection,
  request: ExportRequest,
  options: ExportRun & { now: number },
): Promise<ExportResult> {
  const { files, refusals, taken, written, unreadable } = await run(base, which, request, {
    ...options,
    isCheck: false,
  });
  const exported = taken.filter(({ id }) => !refusals.leftOut.has(id));
  // A store that is full or damaged must still be exported.
  const marked = await keepExportMark(base, request.target, options.now, exported).then(
    () => true,
    () => false,
  );
  return { files, refusals, leads: written, unreadable, marked };
}

/** What the target would refuse of these leads: the export itself, but for the files. */
export async function checkExport(
  base: LeadBase,
  which: ExportSelection,
  request: ExportRequest,
  options: ExportRun,
): Promise<Pick<ExportResult, 'refusals' | 'leads'>> {
  const { refusals, written } = await run(base, which, request, {
    ...options,
    now: 0,
    isCheck: true,
  });
  return { refusals, leads: written };
}
