/** Runs in a bare page of the extension: the same preview of marker questions from whole leads. */

import { openLeadBase } from '@/lib/db/database';
import { leadChunks } from '@/lib/db/read-lead-chunks';
import { defaultQuestionSet } from '@/lib/domain/default-question-set';
import { countWeighed, emptyPreview, weigh } from '@/lib/domain/questions/activation';

const bench = {
  /** How long reading every lead and weighing it takes, in milliseconds, and how many would change. */
  async weighWholeLeads(): Promise<{ time: number; changed: number }> {
    const base = openLeadBase();
    await base.open();
    const set = structuredClone({ ...defaultQuestionSet, version: 2 });
    const answer = set.questions[0]?.answers[2];
    if (answer) answer.group = 'standard';
    const find = (_: string, version: number) => (version === 2 ? set : defaultQuestionSet);
    const preview = emptyPreview();
    const started = performance.now();
    for await (const { leads } of leadChunks(base, 'all'))
      for (const lead of leads) countWeighed(preview, lead.id, weigh(lead, set, find));
    const time = performance.now() - started;
    base.close();
    return { time, changed: preview.changed };
  },
};

declare global {
  var questionBench: typeof bench;
}
globalThis.questionBench = bench;
