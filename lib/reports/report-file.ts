import * as z from 'zod';
import { captureViews } from '@/lib/domain/capture-result';

const format = 'prospect-clipper-wrong-reading';
const formatVersion = 1;
const longestFile = 6_000_000;

const line = (max: number) => z.string().max(max);

/** A page that was read wrongly, with invented text in it, and what was found there. */
const wrongReadingSchema = z.object({
  format: z.literal(format),
  version: z.literal(formatVersion),
  /** What the user says of it, in their own words: the only thing in it that nobody replaced. */
  wrong: line(2000),
  about: z.object({
    extension: line(20),
    browser: line(300),
    /** Of the user's screens. */
    language: line(35),
    /** "2026-11-22" */
    on: line(10),
    reader: z.enum(['general', 'linkedin', 'recipe']),
    /** Which readers the values came from. */
    sources: z.array(line(40)).max(30),
    notices: z.array(line(60)).max(10),
    /** The page was too large to be copied whole. */
    truncated: z.boolean(),
  }),
  /** What the reader found, with the inventions of the page; it may be wrong. */
  found: z.object({
    url: line(2048),
    region: line(2).optional(),
    view: z.enum(captureViews),
    records: z.array(z.record(z.string(), z.unknown())).max(2000),
  }),
  page: z.string(),
});
export type WrongReading = z.infer<typeof wrongReadingSchema>;

/** The report as a file: readable by people, what they look for first. */
export function writeReportFile(
  reading: Omit<WrongReading, 'format' | 'version' | 'wrong'>,
  wrong: string,
): string {
  const { page, ...rest } = reading;
  const report = { format, version: formatVersion, wrong: wrong.slice(0, 2000), ...rest, page };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

/** Reads such a file; throws with what is wrong when it is none. */
export function readReportFile(text: string): WrongReading {
  if (text.length > longestFile) throw new Error('The file is too large for a report.');
  return wrongReadingSchema.parse(JSON.parse(text.replace(/^\u{FEFF}/u, '')));
}
