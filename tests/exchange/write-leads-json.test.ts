import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { leadSchema } from '@/lib/domain/lead';
import { leadsJsonSink } from '@/lib/exchange/write-leads-json';
import { awkwardLeads } from '../support/awkward-leads';

const fileSchema = z.object({
  format: z.literal('prospect-clipper-leads'),
  version: z.literal(1),
  exportedAt: z.number(),
  ownColumns: z.array(z.object({ id: z.string() })),
  questionSets: z.array(z.unknown()),
  leads: z.array(z.unknown()),
});

const head = {
  exportedAt: 12,
  ownColumns: [
    { id: 'machines', name: 'Machines', type: 'number' as const, choices: [], order: 1 },
  ],
  questionSets: [],
};

describe('leads as JSON', () => {
  it('are whole: origins, ids, answers and all', async () => {
    const leads = awkwardLeads(300);
    const sink = leadsJsonSink(head);
    await sink.write(leads.slice(0, 100));
    await sink.write([]);
    await sink.write(leads.slice(100));
    const file = fileSchema.parse(JSON.parse(await (await sink.finish()).text()));
    expect(file).toMatchObject({ exportedAt: 12, ownColumns: [{ id: 'machines' }] });
    expect(file.leads).toEqual(leads);
    for (const lead of file.leads) expect(leadSchema.safeParse(lead).error).toBeUndefined();
  });

  it('make a file that can be read also where there are none', async () => {
    const file: unknown = JSON.parse(await (await leadsJsonSink(head).finish()).text());
    expect(fileSchema.parse(file).leads).toEqual([]);
  });
});
