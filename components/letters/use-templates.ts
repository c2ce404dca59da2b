import { useEffect, useState } from 'react';
import type { ItemOf, PlaybookItem } from '@/lib/domain/playbook/playbook-item';

/** A letter or call script as the playbook keeps it. */
export type TemplateItem = ItemOf<'template'>;

/** The letters and scripts of a playbook in their order. */
export const templatesOf = (items: readonly PlaybookItem[]): readonly TemplateItem[] =>
  items.filter((item) => item.part === 'template').sort((a, b) => a.order - b.order);

interface Playbook {
  subscribe(onItems: (items: PlaybookItem[]) => void): () => void;
}

/** All letters and scripts as they are now; undefined until they are read. */
export function useTemplates(playbook: Playbook): readonly TemplateItem[] | undefined {
  const [templates, setTemplates] = useState<readonly TemplateItem[]>();
  useEffect(() => playbook.subscribe((items) => setTemplates(templatesOf(items))), [playbook]);
  return templates;
}
