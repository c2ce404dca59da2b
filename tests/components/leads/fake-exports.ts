import type { ExportSetup } from '@/lib/db/rows';
import { defaultQuestionSet } from '@/lib/domain/default-question-set';
import type { Lead } from '@/lib/domain/lead';
import type { OwnColumn } from '@/lib/domain/own-column';
import { RefusalList } from '@/lib/exchange/preflight';
import { readCsv } from '@/lib/exchange/read-csv';
import { writeCsv } from '@/lib/exchange/write-csv';
import type { ExportActions } from '@/lib/services/export-actions';
import { columnIds } from '@/lib/services/export-columns';
import type { ExportSelection } from '@/lib/services/export-leads';
import { countChanged, type ExportMark, isMarked } from '@/lib/services/export-marks';
import type { ExportRequest } from '@/lib/services/export-request';
import { exportWriter } from '@/lib/services/export-writer';

const now = Date.UTC(2026, 10, 22, 9, 0);

/** Exports of leads in memory: the writers are the real ones, the store is none. */
export function fakeExports(
  leadsOf: (which: ExportSelection) => readonly Lead[],
  ownColumns: OwnColumn[] = [],
): ExportActions {
  const setups = new Map<string, ExportSetup>();
  const marks = new Map<string, ExportMark>();
  const context = { ownColumns, questionSets: [defaultQuestionSet], now };
  async function run(leads: readonly Lead[], request: ExportRequest, isCheck: boolean) {
    const refusals = new RefusalList();
    const inUtc = { ...request, timeZone: 'UTC' };
    const writer = exportWriter(inUtc, context, (each) => refusals.add(each), isCheck);
    const mark = request.onlyChanged ? marks.get(request.target) : undefined;
    const wanted = leads.filter((lead) => !mark || !isMarked(mark, lead));
    const written = await writer.take(wanted);
    return { files: await writer.finish(), refusals, wanted, written };
  }
  return {
    columnIds,
    ownColumns: async () => ownColumns,
    remembered: async (target) => ({ setup: setups.get(target) ?? {}, mark: marks.get(target) }),
    async remember(target, setup) {
      setups.set(target, setup);
    },
    countChanged,
    async preview(ids, request) {
      const { files } = await run(leadsOf(ids), { ...request, onlyChanged: false }, false);
      return Promise.all(
        files.map(async ({ fileName, blob }) => {
          const text = await blob.text();
          return fileName.endsWith('.csv')
            ? { fileName, cells: readCsv(text) }
            : { fileName, text };
        }),
      );
    },
    async check(which, request) {
      const { refusals, written } = await run(leadsOf(which), request, true);
      return { refusals, leads: written };
    },
    async write(which, request, { onProgress }) {
      const { files, refusals, wanted, written } = await run(leadsOf(which), request, false);
      onProgress?.(wanted.length);
      const revisions = new Uint32Array(1000);
      for (const { id, number, revision } of wanted)
        if (!refusals.leftOut.has(id)) revisions[number] = revision;
      marks.set(request.target, { at: now, revisions });
      return { files, refusals, leads: written, unreadable: 0, marked: true };
    },
    listFile: (name, headings, rows) => ({
      fileName: `${name}.csv`,
      blob: new Blob([writeCsv(headings, rows, 'excel')]),
    }),
  };
}
