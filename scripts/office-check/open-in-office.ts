import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readCsv } from '@/lib/exchange/read-csv';

const exec = promisify(execFile);

/** The command LibreOffice goes by here; undefined where it is not installed. */
export async function findOffice(): Promise<string | undefined> {
  for (const command of ['soffice', 'libreoffice'])
    if (await exec(command, ['--version']).catch(() => undefined)) return command;
  return undefined;
}

export interface OpenedTable {
  /** As the cells are shown. */
  cells: string[][];
  /** Cells that hold a formula. */
  formulas: number;
}

/** What LibreOffice makes of a file. `filter`: how it is told to read one that does not say itself. */
export async function openInOffice(
  office: string,
  fileName: string,
  bytes: Uint8Array,
  filter?: string,
): Promise<OpenedTable> {
  const folder = await mkdtemp(join(tmpdir(), 'prospect-clipper-office-'));
  try {
    const source = join(folder, fileName);
    await writeFile(source, bytes);
    const convert = (to: string, outcome: string) =>
      exec(
        office,
        [
          '--headless',
          `-env:UserInstallation=file://${join(folder, 'profile')}`,
          ...(filter ? [`--infilter=${filter}`] : []),
          '--convert-to',
          to,
          '--outdir',
          join(folder, outcome),
          source,
        ],
        { timeout: 240_000 },
      );
    const name = fileName.replace(/\.\w+$/, '');
    await convert('fods', 'flat');
    const flat = await readFile(join(folder, 'flat', `${name}.fods`), 'utf8');
    // Comma, quotes, UTF-8, from the first line on, all cells quoted, as they are shown.
    await convert('csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true', 'shown');
    const shown = await readFile(join(folder, 'shown', `${name}.csv`), 'utf8');
    return { cells: readCsv(shown), formulas: flat.match(/ table:formula="/g)?.length ?? 0 };
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
