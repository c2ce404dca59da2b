import { useEffect, useState } from 'react';
import type { ItemOf, PlaybookItem } from '@/lib/domain/playbook/playbook-item';

/** A letter or call script as the playbook keeps it. */
export type TemplateItem = ItemOf<'template'>;

interface Playbook {
  subscribe(onItems: (items: PlaybookItem[]) => void): () => void;
}

/** All letters and scripts in their order, as they are now; undefined until they are read. */
export function useTemplates(playbook: Playbook): readonly TemplateItem[] | undefined {
  const [templates, setTemplates] = useState<readonly TemplateItem[]>();
  useEffect(
    () =>
      playbook.subscribe((items) =>
        setTemplates(
          items.filter((item) => item.part === 'template').sort((a, b) => a.order - b.order),
        ),
      ),
    [playbook],
  );
  return templates;
}
