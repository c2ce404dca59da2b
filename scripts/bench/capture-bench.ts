import { parseArgs } from 'node:util';
import { findSavedPages } from '../capture/saved-page';
import type { Measure } from './bench-report';
import { findOwnPages } from './own-pages';

const sections = ['pages', 'list', 'click', 'hostile'] as const;
type Section = (typeof sections)[number];

/** Each section is loaded and run by itself, one after the other: they would disturb each other. */
export async function measure(args: string[]): Promise<Measure[]> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      only: { type: 'string', default: sections.join(',') },
      runs: { type: 'string', default: '5' },
      presses: { type: 'string', default: '28' },
    },
  });
  const wanted = new Set(values.only.split(','));
  const unknown = [...wanted].filter((name) => !sections.includes(name as Section));
  if (unknown.length > 0) throw new Error(`No such section: ${unknown.join(', ')}`);
  const runs = Math.max(1, Number(values.runs) || 1);
  const presses = Math.max(1, Number(values.presses) || 1);
  const bySection: Record<Section, () => Promise<Measure[]>> = {
    pages: async () => {
      const pages = positionals.length > 0 ? findSavedPages(positionals) : findOwnPages();
      return (await import('./measure-pages')).measurePages(pages, runs);
    },
    list: async () => (await import('./measure-list')).measureList(runs),
    click: async () => (await import('./measure-click')).measureClick(presses),
    hostile: async () => (await import('./measure-hostile')).measureHostile(),
  };
  const measures: Measure[] = [];
  for (const section of sections) {
    if (!wanted.has(section)) continue;
    console.error(`• ${section}`);
    try {
      measures.push(...(await bySection[section]()));
    } catch (error) {
      const figure = error instanceof Error ? error.message : String(error);
      measures.push({ what: `${section} could not be measured`, figure, met: false });
    }
  }
  return measures;
}
