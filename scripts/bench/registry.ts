import type { Measure } from './bench-report';

interface Bench {
  usage: string;
  load(): Promise<{ measure(args: string[]): Promise<Measure[]> }>;
}

/** Every bench by its name; each in a file of its own, loaded only when asked for. */
export const benches: Record<string, Bench> = {
  capture: {
    usage: `[FOLDER] [--only pages,list,click,hostile] [--runs N] [--presses N]
      reading pages: the folder's, or the project's own fixtures and the demo web`,
    load: () => import('./capture-bench'),
  },
  figures: {
    usage: `[--leads N] [--runs N]
      the pipeline over a hundred thousand invented leads and five touches each, beside one plain pass`,
    load: () => import('./figures-bench'),
  },
  'lead-base': {
    usage: `[--leads N] [--only SECTION,…] [--runs N]
      the dashboard over a hundred thousand invented leads, beside plain IndexedDB and other libraries`,
    load: () => import('./lead-base-bench'),
  },
  matching: {
    usage: `[FOLDER]
      duplicates: what is merged and suggested of invented pairs and of the folder's company-names.json;
      a whole search among 10,000 and 100,000 leads`,
    load: () => import('./matching-bench'),
  },
  patterns: {
    usage:
      '\n      regular expressions over hostile text: none may take more than its length explains',
    load: () => import('./patterns-bench'),
  },
  questions: {
    usage: `[--leads N] [--runs N]
      the preview of marker questions over a hundred thousand invented leads, in the screen as shipped`,
    load: () => import('./questions-bench'),
  },
};
