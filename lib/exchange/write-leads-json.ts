import type { Lead } from '@/lib/domain/lead';
import type { OwnColumn } from '@/lib/domain/own-column';
import type { QuestionSet } from '@/lib/domain/qualification';
import { type FileSink, textSink } from './file-sink';
import { leadFileFormat, leadFileVersion } from './lead-file-format';

interface LeadFileHead {
  /** Epoch ms. */
  exportedAt: number;
  /** What the leads' own values and answers belong to. */
  ownColumns: readonly OwnColumn[];
  questionSets: readonly QuestionSet[];
}

/**
 * Leads whole, with origins, ids and answers, as JSON: `{format, version, exportedAt, ownColumns,
 * questionSets, leads}`, a lead a line. Nothing of a lead is lost.
 */
export function leadsJsonSink(head: LeadFileHead): FileSink<Lead> {
  let any = false;
  const opening = JSON.stringify({ format: leadFileFormat, version: leadFileVersion, ...head });
  return textSink('application/json', {
    head: `${opening.slice(0, -1)},"leads":[`,
    foot: '\n]}\n',
    textOf(leads) {
      const text = `${any ? ',' : ''}\n${leads.map((lead) => JSON.stringify(lead)).join(',\n')}`;
      any = true;
      return text;
    },
  });
}
