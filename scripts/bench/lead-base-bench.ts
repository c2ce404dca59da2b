import { parseArgs } from 'node:util';
import type { Measure } from './bench-report';
import type { MeasuredBase } from './lead-base/measured-base';

/** Opened when a section first asks for it. */
interface Bases {
  full(): Promise<MeasuredBase>;
  empty(): Promise<MeasuredBase>;
  leads: number;
}

type Measuring = (bases: Bases, runs: number) => Promise<Measure[]>;

const overTheBase = {
  open: async ({ full, empty }, runs) =>
    (await import('./lead-base/measure-open')).measureOpen(await full(), await empty(), runs),
  work: async ({ full }, runs) =>
    (await import('./lead-base/measure-work')).measureWork(await full(), runs),
  search: async ({ full }, runs) =>
    (await import('./lead-base/measure-search')).measureSearch(await full(), runs),
  scroll: async ({ full }, runs) =>
    (await import('./lead-base/measure-scroll')).measureScroll(await full(), runs),
  memory: async ({ full }) =>
    (await import('./lead-base/measure-memory')).measureMemory(await full()),
  known: async ({ full }, runs) =>
    (await import('./lead-base/measure-known')).measureKnown(await full(), runs),
  writes: async ({ full }, runs) =>
    (await import('./lead-base/measure-writes')).measureWrites(await full(), runs),
  export: async ({ full }, runs) =>
    (await import('./lead-base/measure-export')).measureExport(await full(), runs),
} satisfies Record<string, Measuring>;

/** What has browsers of its own, or none: run when those over the bases are closed. */
const byThemselves = {
  duplicates: async (_, runs) =>
    (await import('./matching/measure-duplicates')).measureDuplicates(runs),
  import: async ({ leads }, runs) =>
    (await import('./lead-base/measure-import')).measureImport(leads, runs),
} satisfies Record<string, Measuring>;

const sections = [...Object.keys(overTheBase), ...Object.keys(byThemselves)];

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
  const unknown = [...wanted].filter((name) => !sections.includes(name));
  if (unknown.length > 0) throw new Error(`No such section: ${unknown.join(', ')}`);
  const runs = Math.max(1, Number(values.runs) || 1);
  const leads = Math.max(1000, Number(values.leads) || 0);
  const { openMeasuredBase } = await import('./lead-base/measured-base');
  const measures: Measure[] = [];
  let full: Promise<MeasuredBase> | undefined;
  let empty: Promise<MeasuredBase> | undefined;
  const bases: Bases = {
    leads,
    full() {
      if (!full) console.error(`• filling a store with ${leads} invented leads`);
      full ??= openMeasuredBase(leads, values.keep);
      return full;
    },
    empty() {
      empty ??= openMeasuredBase(0);
      return empty;
    },
  };
  const run = async (all: Record<string, Measuring>) => {
    for (const [section, measuring] of Object.entries(all)) {
      if (!wanted.has(section)) continue;
      console.error(`• ${section}`);
      try {
        await (await full)?.forgetView();
        measures.push(...(await measuring(bases, runs)));
      } catch (error) {
        const figure = error instanceof Error ? error.message : String(error);
        measures.push({ what: `${section} could not be measured`, figure, met: false });
      }
    }
  };
  try {
    await run(overTheBase);
  } finally {
    for (const opened of await Promise.allSettled([full, empty]))
      if (opened.status === 'fulfilled') await opened.value?.close();
  }
  full = undefined;
  await run(byThemselves);
  return measures;
}
