import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReportFile, type WrongReading } from '../../lib/reports/report-file';

export interface UnfoldedReport extends Pick<WrongReading, 'wrong' | 'about'> {
  /** Paths of what was written, below the root. */
  made: string[];
}

/**
 * Writes a report's page and what was found on it as a fixture below `root`, the values as they were
 * found: wrong ones are for a person to correct. Throws, and writes nothing, when the file is no
 * report or the name is no name for a folder or is taken.
 */
export function unfoldReport(root: string, file: string, name?: string): UnfoldedReport {
  const { page, found, wrong, about } = readReportFile(file);
  const folder = name ?? `reported-${about.on}`;
  if (!/^[a-z][a-z0-9-]*$/.test(folder)) throw new Error(`"${folder}" is not in kebab-case.`);
  const at = `tests/capture/fixtures/${folder}`;
  if (existsSync(join(root, at))) throw new Error(`${at} is there already.`);
  const files: readonly (readonly [string, string])[] = [
    [`${at}/page.html`, page],
    [`${at}/expected.json`, `${JSON.stringify(found, undefined, 2)}\n`],
  ];
  mkdirSync(join(root, at), { recursive: true });
  for (const [path, text] of files) writeFileSync(join(root, path), text);
  return { made: files.map(([path]) => path), wrong, about };
}
