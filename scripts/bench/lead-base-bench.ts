import { parseArgs } from 'node:util';
import type { Measure } from './bench-report';
import type { MeasuredBase } from './lead-base/measured-base';

const sections = [
  'open',
  'work',
  'search',
  'scroll',
  'memory',
  'known',
  'duplicates',
  'writes',
  'export',
  'import',
] as const;
type Section = (typeof sections)[number];

interface Bases {
  full: MeasuredBase;
  empty: MeasuredBase;
}

const bySection: Record<Section, (bases: Bases, runs: number) => Promise<Measure[]>> = {
  open: async ({ full, empty }, runs) =>
    (await import('./lead-base/measure-open')).measureOpen(full, empty, runs),
  work: async ({ full }, runs) =>
    (await import('./lead-base/measure-work')).measureWork(full, runs),
  scroll: async ({ full }, runs) =>
    (await import('./lead-base/measure-scroll')).measureScroll(full, runs),
  search: async ({ full }, runs) =>
    (await import('./lead-base/measure-search')).measureSearch(full, runs),
  known: async ({ full }, runs) =>
    (await import('./lead-base/measure-known')).measureKnown(full, runs),
  duplicates: async (_, runs) =>
    (await import('./matching/measure-duplicates')).measureDuplicates(runs),
  writes: async ({ full }, runs) =>
    (await import('./lead-base/measure-writes')).measureWrites(full, runs),
  export: async ({ full }, runs) =>
    (await import('./lead-base/measure-export')).measureExport(full, runs),
  import: async ({ full }, runs) =>
    (await import('./lead-base/measure-import')).measureImport(full, runs),
  memory: async ({ full }) => (await import('./lead-base/measure-memory')).measureMemory(full),
};

/** Each section is loaded and run by itself, one after the other: they would disturb each other. */
export async function measure(args: string[]): Promise<Measure[]> {
  const { values } = parseArgs({
    args,
    options: {
      leads: { type: 'string', default: '100000' },
      only: { type: 'string', default: sections.join(',') },
      keep: { type: 'string' },
      runs: { type: 'string', default: '5' },
    },
  });
  const wanted = new Set(values.only.split(','));
  const unknown = [...wanted].filter((name) => !sections.includes(name as Section));
  if (unknown.length > 0) throw new Error(`No such section: ${unknown.join(', ')}`);
  const runs = Math.max(1, Number(values.runs) || 1);
  const leads = Math.max(1000, Number(values.leads) || 0);
  const { openMeasuredBase } = await import('./lead-base/measured-base');
  console.error(`• filling a store with ${leads} invented leads`);
  const measures: Measure[] = [];
  const empty = await openMeasuredBase(0);
  const full = await openMeasuredBase(leads, values.keep).catch(async (error: unknown) => {
    await empty.close();
    throw error;
  });
  try {
    for (const section of sections) {
      if (!wanted.has(section)) continue;
      console.error(`• ${section}`);
      try {
        await full.forgetView();
        measures.push(...(await bySection[section]({ full, empty }, runs)));
      } catch (error) {
        const figure = error instanceof Error ? error.message : String(error);
        measures.push({ what: `${section} could not be measured`, figure, met: false });
      }
    }
  } finally {
    await full.close();
    await empty.close();
  }
  return measures;
}
