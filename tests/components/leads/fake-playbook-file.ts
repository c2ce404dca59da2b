import { meetPlaybooks, takeParts } from '@/lib/domain/playbook/meet-playbooks';
import type { PlaybookItem } from '@/lib/domain/playbook/playbook-item';
import type { QuestionSet } from '@/lib/domain/qualification';
import { readPlaybookFile, writePlaybookFile } from '@/lib/exchange/playbook-file';
import type { PlaybookActions } from '@/lib/services/playbook-actions';
import type { PlaybookFileActions } from '@/lib/services/playbook-file-actions';

/** The file of a playbook in memory; its question sets stay as they are. */
export function fakePlaybookFile(
  playbook: PlaybookActions,
  questionSets: readonly QuestionSet[] = [],
): PlaybookFileActions {
  let items: PlaybookItem[] = [];
  playbook.subscribe((now) => {
    items = now;
  });
  return {
    exportFile: async () => writePlaybookFile({ items, questionSets: [...questionSets] }),
    async openFile(text) {
      const file = readPlaybookFile(text);
      if (!file.ok) return file;
      const parts = meetPlaybooks(file, { items, questionSets });
      return { ok: true, parts, refused: file.refused };
    },
    async take(parts) {
      const taken = takeParts(parts, { items, questionSets });
      const { undo } = await playbook.put(taken.items);
      return { result: taken.items.length, undo };
    },
  };
}
