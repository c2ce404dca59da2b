import type { Lead } from '@/lib/domain/lead';
import type { OwnColumn } from '@/lib/domain/own-column';
import type { QuestionSet } from '@/lib/domain/qualification';
import { rowChecker } from '@/lib/exchange/crm/check-row';
import type { CrmFile, CrmTarget } from '@/lib/exchange/crm/crm-file';
import { crmPresets } from '@/lib/exchange/crm/crm-presets';
import type { FileSink } from '@/lib/exchange/file-sink';
import type { Refusal } from '@/lib/exchange/preflight';
import { csvSink } from '@/lib/exchange/write-csv';
import { leadsJsonSink } from '@/lib/exchange/write-leads-json';
import { vCardSink } from '@/lib/exchange/write-vcard';
import { longestCell, xlsxSink } from '@/lib/exchange/write-xlsx';
import { dayFormatter } from './day-formatter';
import { type ChosenColumn, ownColumnId, rowMaker } from './export-columns';
import type { ExportRequest } from './export-request';

export interface ExportFile {
  fileName: string;
  blob: Blob;
  /** Rows, or leads where the file has no rows. */
  rows: number;
}

/** What the store adds to what the user chose. */
export interface ExportContext {
  ownColumns: readonly OwnColumn[];
  questionSets: readonly QuestionSet[];
  /** Epoch ms. */
  now: number;
}

/** Takes leads some at a time and has files in the end. */
export interface ExportWriter {
  /** How many of them are in one of the files. */
  take(leads: readonly Lead[]): Promise<number>;
  finish(): Promise<ExportFile[]>;
}

type Refuse = (refusal: Refusal) => void;

/** A file's rows are made even where nothing is written: a check is an export without files. */
interface OpenFile<Row> {
  fileName: string;
  rowsOf(leads: readonly Lead[]): readonly Row[];
  open(): FileSink<Row>;
}

function startFile<Row>({ fileName, rowsOf, open }: OpenFile<Row>, isCheck: boolean): ExportWriter {
  const sink = isCheck ? undefined : open();
  let written = 0;
  return {
    async take(leads) {
      const rows = rowsOf(leads);
      written += rows.length;
      await sink?.write(rows);
      return leads.length;
    },
    finish: async () => (sink ? [{ fileName, blob: await sink.finish(), rows: written }] : []),
  };
}

const named = ({ id, number, name }: Lead) => ({ leadId: id, number, name: name.value });

/** What the common form asks of every lead and this one has not; it is exported all the same. */
function tellGaps(lead: Lead, headers: ExportRequest['headers'], refuse: Refuse): void {
  const { kind, phones, emails, people, organization } = lead;
  const gap = (column: string) =>
    refuse({ ...named(lead), column, reason: 'missing', effect: 'kept', value: '' });
  if (kind === 'person' && !organization) gap(headers.company);
  if (kind === 'organization' && people.length === 0) gap(headers.head);
  const reachable = [lead, ...people].some(
    (each) => each.phones.length > 0 || each.emails.length > 0,
  );
  if (phones.length === 0 && emails.length === 0 && !reachable)
    refuse({
      ...named(lead),
      column: `${headers.mobilePhones}, ${headers.landlinePhones}, ${headers.emails}`,
      reason: 'none-of',
      effect: 'kept',
      value: '',
    });
}

const extensions = {
  excel: 'csv',
  plain: 'csv',
  xlsx: 'xlsx',
  'vcard-4': 'vcf',
  'vcard-3': 'vcf',
  json: 'json',
};

function commonForm(
  request: ExportRequest,
  { ownColumns, questionSets, now }: ExportContext,
  refuse: Refuse,
  isCheck: boolean,
): ExportWriter {
  const { format, headers, words, locale, timeZone } = request;
  const fileName = `leads-${request.day}.${extensions[format]}`;
  const whole = (open: () => FileSink<Lead>) =>
    startFile({ fileName, rowsOf: (leads) => leads, open }, isCheck);
  if (format === 'json')
    return whole(() => leadsJsonSink({ exportedAt: now, ownColumns, questionSets }));
  if (format === 'vcard-4') return whole(() => vCardSink('4.0'));
  if (format === 'vcard-3') return whole(() => vCardSink('3.0'));
  const formatDay = dayFormatter(timeZone);
  const context = { words, questionSets, locale, formatDay, phonesGrouped: format !== 'plain' };
  const { columns, rowOf } = rowMaker(request.columns, ownColumns, context);
  const ownNames = new Map(ownColumns.map(({ id, name }) => [ownColumnId(id), name]));
  const headingOf = (column: ChosenColumn) =>
    ownNames.get(column) ?? headers[column as keyof typeof headers];
  const headings = columns.map(headingOf);
  const rowsOf = (leads: readonly Lead[]) =>
    leads.map((lead) => {
      const row = rowOf(lead);
      tellGaps(lead, headers, refuse);
      const long = row.findIndex((cell) => cell.length > longestCell);
      if (long >= 0)
        refuse({
          ...named(lead),
          column: headings[long] ?? '',
          reason: 'too-long',
          effect: format === 'xlsx' ? 'cut' : 'kept',
          value: row[long]?.slice(0, 80) ?? '',
        });
      return row;
    });
  const open = () =>
    format === 'xlsx' ? xlsxSink(headings, request.sheet) : csvSink(headings, format);
  return startFile({ fileName, rowsOf, open }, isCheck);
}

function crmFiles(
  target: CrmTarget,
  { owners, day }: ExportRequest,
  refuse: Refuse,
  isCheck: boolean,
): ExportWriter {
  const { files } = crmPresets[target];
  /** Of the leads being taken, those that gave a row, and those that were refused one. */
  const given = new Set<string>();
  const refused = new Set<string>();
  const write = (file: CrmFile) => {
    const check = rowChecker(file, owners, (refusal) => {
      refused.add(refusal.leadId);
      refuse(refusal);
    });
    return startFile(
      {
        fileName: `${target}-${file.id}-${day}.csv`,
        rowsOf: (leads) =>
          leads.flatMap((lead) => {
            const rows = check(lead);
            if (rows.length > 0) given.add(lead.id);
            return rows;
          }),
        open: () =>
          csvSink(
            file.columns.map(({ heading }) => heading),
            'plain',
          ),
      },
      isCheck,
    );
  };
  const writers = files.map(write);
  return {
    async take(leads) {
      given.clear();
      refused.clear();
      for (const writer of writers) await writer.take(leads);
      for (const lead of leads)
        if (!given.has(lead.id) && !refused.has(lead.id))
          refuse({ ...named(lead), column: '', reason: 'no-row', effect: 'left-out', value: '' });
      return given.size;
    },
    async finish() {
      const made: ExportFile[] = [];
      for (const writer of writers) made.push(...(await writer.finish()));
      return made;
    },
  };
}

/** What writes the files of a request; with `isCheck` it finds what would be refused and has none. */
export function exportWriter(
  request: ExportRequest,
  context: ExportContext,
  refuse: Refuse,
  isCheck = false,
): ExportWriter {
  const { target } = request;
  return target === 'common'
    ? commonForm(request, context, refuse, isCheck)
    : crmFiles(target, request, refuse, isCheck);
}
