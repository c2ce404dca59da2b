import * as z from 'zod';
import {
  addToSum,
  type BackedUpTable,
  type BackupFacts,
  backupFactsSchema,
  backupFormat,
  backupVersion,
  emptySum,
  parseBounded,
  readLine,
  shownSum,
} from '@/lib/domain/backup/backup-lines';

/** What a file may be at most. A hundred thousand leads take some 30 MB packed. */
const limits = { fileBytes: 256_000_000, characters: 1_000_000_000, line: 4_000_000, refused: 100 };

export type BackupFileProblem = 'not-a-backup' | 'newer-format' | 'too-large' | 'unreadable';

/** Rows of a backup by table; those of a table that it does not have are absent. */
export type BackupRows = Partial<Record<BackedUpTable, unknown[]>>;

export interface BackupContents {
  /** Epoch ms. */
  madeAt: number;
  facts: Omit<BackupFacts, 'sum' | 'counts'>;
  rows: BackupRows;
  /** Lines that could not be taken: their number in the file, and why; the first hundred. */
  refused: { line: number; what: string }[];
  /** Whether it is whole and as it was written. */
  sound: boolean;
}

export type BackupFile =
  | { ok: true; contents: BackupContents }
  | { ok: false; problem: BackupFileProblem };

const headSchema = z.object({
  format: z.literal(backupFormat),
  version: z.number().int().positive(),
  madeAt: z.number().int().nonnegative(),
  databaseId: z.string().min(1).max(64),
  changes: z.number().int().nonnegative(),
  settings: z.unknown().optional(),
});
const endSchema = backupFactsSchema
  .pick({ counts: true, sum: true })
  .extend({ end: z.literal(true) });

export function backupHead(
  facts: Pick<BackupFacts, 'databaseId' | 'changes' | 'settings'>,
  madeAt: number,
): string {
  const { databaseId, changes, settings } = facts;
  const head = { format: backupFormat, version: backupVersion, madeAt, databaseId, changes };
  return `${JSON.stringify({ ...head, settings })}\n`;
}

export const backupEnd = ({ counts, sum }: Pick<BackupFacts, 'counts' | 'sum'>): string =>
  `${JSON.stringify({ end: true, counts, sum })}\n`;

/** Thrown out of the stream to stop reading where it stands. */
class Refusal extends Error {
  constructor(readonly problem: BackupFileProblem) {
    super(problem);
  }
}

interface ReadOptions {
  /** Whether the rows are wanted, or only whether the file is sound. */
  keepRows?: boolean;
  /** Called with how many characters were read. */
  onProgress?(characters: number): void;
}

class BackupReader {
  readonly #contents: BackupContents = {
    madeAt: 0,
    facts: { databaseId: '', changes: 0 },
    rows: {},
    refused: [],
    sound: false,
  };
  #sum = emptySum;
  #line = 0;
  #count = 0;
  #lost = 0;

  constructor(readonly keepRows: boolean) {}

  take(line: string): void {
    this.#line += 1;
    if (this.#line === 1) this.#takeHead(line);
    else if (line.startsWith('{"end":true')) this.#takeEnd(line);
    else this.#takeRow(line);
  }

  #takeRow(line: string): void {
    // Nothing comes behind the end of a sound file.
    this.#contents.sound = false;
    this.#sum = addToSum(this.#sum, `${line}\n`);
    const read = readLine(line, true);
    if (!read.ok) {
      this.#lost += 1;
      if (this.#contents.refused.length < limits.refused)
        this.#contents.refused.push({ line: this.#line, what: read.what });
      return;
    }
    this.#count += 1;
    if (!this.keepRows) return;
    const rows = this.#contents.rows[read.table] ?? [];
    rows.push(read.row);
    this.#contents.rows[read.table] = rows;
  }

  #takeHead(line: string): void {
    const head = headSchema.safeParse(parseBounded(line)).data;
    if (!head) throw new Refusal('not-a-backup');
    if (head.version > backupVersion) throw new Refusal('newer-format');
    const { madeAt, databaseId, changes, settings } = head;
    this.#contents.madeAt = madeAt;
    this.#contents.facts = { databaseId, changes, settings };
  }

  #takeEnd(line: string): void {
    this.#contents.sound = false;
    const end = endSchema.safeParse(parseBounded(line)).data;
    if (!end) return;
    const expected = Object.values(end.counts).reduce((all, count) => all + count, 0);
    this.#contents.sound = expected === this.#count + this.#lost && end.sum === shownSum(this.#sum);
  }

  contents(): BackupContents {
    if (this.#line === 0) throw new Refusal('not-a-backup');
    return this.#contents;
  }
}

async function textOf(file: Blob): Promise<ReadableStream<string>> {
  const magic = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const bytes = file.stream() as ReadableStream<BufferSource>;
  const plain =
    magic[0] === 0x1f && magic[1] === 0x8b
      ? bytes.pipeThrough(
          new DecompressionStream('gzip') as ReadableWritablePair<BufferSource, BufferSource>,
        )
      : bytes;
  return plain.pipeThrough(new TextDecoderStream('utf-8', { fatal: true }));
}

/** How every backup begins, whatever release wrote it. */
const beginning = `{"format":"${backupFormat}"`;

/** Whether a file says at its beginning that it is a backup of ours; reads no more than that. */
export async function isBackupFile(file: Blob): Promise<boolean> {
  const stream = (await textOf(file)).getReader();
  try {
    let text = '';
    while (text.length < beginning.length) {
      const { done, value } = await stream.read();
      if (done) break;
      text += value;
    }
    return text.startsWith(beginning);
  } catch {
    // Neither text nor packed text.
    return false;
  } finally {
    await stream.cancel().catch(() => undefined);
  }
}

/** What a backup says of itself in its first line; undefined where it says nothing that can be read. */
export async function readBackupHead(
  file: Blob,
): Promise<Pick<BackupFacts, 'databaseId' | 'changes'> | undefined> {
  const stream = (await textOf(file)).getReader();
  try {
    let text = '';
    while (!text.includes('\n') && text.length < limits.line) {
      const { done, value } = await stream.read();
      if (done) break;
      text += value;
    }
    return headSchema.safeParse(parseBounded(text.split('\n', 1)[0] ?? '')).data;
  } catch {
    return undefined;
  } finally {
    await stream.cancel().catch(() => undefined);
  }
}

/**
 * Reads a backup line by line, packed or not, whoever wrote it: every row is checked, nothing is
 * taken that is too long, nests too deep or belongs to no table of ours. One that was cut off or
 * altered gives what can still be read, and says that it is not sound.
 */
export async function readBackupFile(
  file: Blob,
  { keepRows = true, onProgress }: ReadOptions = {},
): Promise<BackupFile> {
  if (file.size > limits.fileBytes) return { ok: false, problem: 'too-large' };
  const reader = new BackupReader(keepRows);
  let rest = '';
  let characters = 0;
  const stream = (await textOf(file)).getReader();
  try {
    for (;;) {
      const { done, value } = await stream.read();
      if (done) break;
      characters += value.length;
      if (characters > limits.characters) throw new Refusal('too-large');
      const lines = (rest + value).split('\n');
      rest = lines.pop() ?? '';
      if (rest.length > limits.line) throw new Refusal('too-large');
      for (const line of lines) reader.take(line);
      onProgress?.(characters);
    }
    if (rest !== '') reader.take(rest);
    return { ok: true, contents: reader.contents() };
  } catch (error) {
    await stream.cancel().catch(() => undefined);
    if (error instanceof Refusal) return { ok: false, problem: error.problem };
    // What came before the place where the packing or the encoding breaks can still be used.
    try {
      const contents = reader.contents();
      return { ok: true, contents: { ...contents, sound: false } };
    } catch {
      return { ok: false, problem: 'unreadable' };
    }
  }
}
