import { useEffect, useRef, useState } from 'react';
import type { Template } from '@/lib/domain/playbook/template';
import type { TemplateItem } from './use-templates';

/**
 * A letter under edit: every change is kept at once, as long as it has a name. What another page
 * makes of it meanwhile is taken over; what this page wrote comes back and is not.
 */
export function useTemplateDraft(item: TemplateItem, keep: (item: TemplateItem) => void) {
  const [value, setValue] = useState(item.value);
  const opened = useRef(item.value);
  const written = useRef(item.updatedAt);
  useEffect(() => {
    if (item.updatedAt <= written.current) return;
    written.current = item.updatedAt;
    setValue(item.value);
  }, [item]);
  const change = (part: Partial<Template>) => {
    const next = { ...value, ...part };
    setValue(next);
    if (next.name.trim() === '') return;
    written.current = Math.max(Date.now(), written.current + 1);
    keep({ ...item, value: next, updatedAt: written.current });
  };
  return {
    value,
    change,
    changed: value !== opened.current,
    back: () => change(opened.current),
  };
}
