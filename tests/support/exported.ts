import { recordKinds } from '@/lib/domain/captured-record';
import { defaultQuestionSet } from '@/lib/domain/default-question-set';
import type { Lead } from '@/lib/domain/lead';
import type { OwnColumn } from '@/lib/domain/own-column';
import {
  criterionAnswers,
  potentials,
  temperatures,
  timesToDecision,
} from '@/lib/domain/qualification';
import { sourceChannels } from '@/lib/domain/source-channel';
import { stages } from '@/lib/domain/stage';
import { RefusalList } from '@/lib/exchange/preflight';
import { columnIds } from '@/lib/services/export-columns';
import type { ExportRequest } from '@/lib/services/export-request';
import { exportWriter } from '@/lib/services/export-writer';

const words = <Key extends string>(keys: readonly Key[]) =>
  Object.fromEntries(keys.map((key) => [key, `<${key}>`])) as Record<Key, string>;

/** A request for all columns of the common form; words and headings are their keys in brackets. */
export function exportRequest(parts: Partial<ExportRequest> = {}): ExportRequest {
  return {
    target: 'common',
    format: 'plain',
    columns: columnIds,
    headers: words(columnIds),
    words: {
      kinds: words(recordKinds),
      stages: words(stages),
      potentials: words(potentials),
      temperatures: words(temperatures),
      timesToDecision: words(timesToDecision),
      answers: words(criterionAnswers),
      sourceChannels: words(sourceChannels),
    },
    locale: 'cs',
    sheet: 'Leads',
    owners: {},
    onlyChanged: false,
    day: '2026-11-22',
    timeZone: 'Europe/Prague',
    ...parts,
  };
}

/** The files of a request for these leads, without a store, and what was refused. */
export async function exportedFiles(
  leads: readonly Lead[],
  parts: Partial<ExportRequest> = {},
  ownColumns: readonly OwnColumn[] = [],
) {
  const refusals = new RefusalList();
  const context = { ownColumns, questionSets: [defaultQuestionSet], now: 1 };
  const writer = exportWriter(exportRequest(parts), context, (each) => refusals.add(each));
  await writer.take(leads);
  const files = await writer.finish();
  return { files, refusals };
}

/** The one file of a request, and its text. */
export async function exportedFile(
  leads: readonly Lead[],
  parts: Partial<ExportRequest> = {},
  ownColumns: readonly OwnColumn[] = [],
) {
  const { files } = await exportedFiles(leads, parts, ownColumns);
  const [file] = files;
  if (!file) throw new Error('No file was written.');
  // Blob.text() would take the byte order mark away.
  const bytes = new Uint8Array(await file.blob.arrayBuffer());
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return { ...file, bytes, text };
}
