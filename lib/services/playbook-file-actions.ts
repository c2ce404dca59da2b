import type { LeadBase } from '@/lib/db/database';
import { readPlaybook } from '@/lib/db/watch-playbook';
import { type MetPart, meetPlaybooks, takeParts } from '@/lib/domain/playbook/meet-playbooks';
import { questionSetSchema } from '@/lib/domain/qualification';
import {
  type Playbook,
  type PlaybookFileProblem,
  type RefusedPart,
  readPlaybookFile,
  writePlaybookFile,
} from '@/lib/exchange/playbook-file';
import { activeQuestionSet } from './active-question-set';
import { toSaveError } from './save-error';

interface Undoable<T> {
  result: T;
  undo(): Promise<unknown>;
}

/** A playbook's file that was opened and of which nothing was taken over yet. */
export type OpenedPlaybook =
  | { ok: true; parts: MetPart[]; refused: RefusedPart[] }
  | { ok: false; problem: PlaybookFileProblem };

/** The company's method as one file, to share without a server. Failures: SaveError. */
export interface PlaybookFileActions {
  /** The text of the file: all parts and all versions of the question sets. */
  exportFile(): Promise<string>;
  openFile(text: string): Promise<OpenedPlaybook>;
  /** Takes over the parts given, all or none. Resolves to how many were written. */
  take(parts: readonly MetPart[]): Promise<Undoable<number>>;
}

const run = <T>(work: PromiseLike<T>): Promise<T> =>
  Promise.resolve(work).catch((error: unknown) => {
    throw toSaveError(error);
  });

async function readAll(base: LeadBase): Promise<Playbook> {
  const [items, rows] = await Promise.all([readPlaybook(base), base.questionSets.toArray()]);
  const sets = rows.flatMap((row) => questionSetSchema.safeParse(row).data ?? []);
  return { items, questionSets: sets };
}

async function takeOver(base: LeadBase, parts: readonly MetPart[]): Promise<Undoable<number>> {
  const tables = [base.playbook, base.questionSets];
  const { items, questionSets, before } = await run(
    base.transaction('rw', tables, async () => {
      const ours = await readAll(base);
      const taken = takeParts(parts, ours);
      const keys = taken.items.map(({ part, id }): [string, string] => [part, id]);
      const found = await base.playbook.bulkGet(keys);
      await base.playbook.bulkPut(taken.items);
      // A version that came up meanwhile is not written over.
      await base.questionSets.bulkAdd(taken.questionSets);
      return { ...taken, before: found.filter((item) => item !== undefined) };
    }),
  );
  const undo = () =>
    run(
      base.transaction('rw', tables, async () => {
        await base.playbook.bulkDelete(items.map(({ part, id }): [string, string] => [part, id]));
        await base.playbook.bulkPut(before);
        await base.questionSets.bulkDelete(
          questionSets.map(({ id, version }): [string, number] => [id, version]),
        );
      }),
    );
  return { result: items.length + questionSets.length, undo };
}

export function playbookFileActions(base: LeadBase): PlaybookFileActions {
  return {
    async exportFile() {
      // A base that was never asked anything has its set only from now on.
      await run(activeQuestionSet(base));
      return writePlaybookFile(await run(readAll(base)));
    },
    async openFile(text) {
      const file = readPlaybookFile(text);
      if (!file.ok) return file;
      const parts = meetPlaybooks(file, await run(readAll(base)));
      return { ok: true, parts, refused: file.refused };
    },
    take: (parts) => takeOver(base, parts),
  };
}
