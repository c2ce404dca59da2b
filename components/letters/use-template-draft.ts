import { useEffect, useRef, useState } from 'react';
import type { Template } from '@/lib/domain/playbook/template';
import type { TemplateItem } from './use-templates';

/** How long nobody types before what was typed is written. */
const pauseMs = 600;

interface Keeping {
  /** Writes it. */
  keep(item: TemplateItem): Promise<unknown>;
  /** Notes it at once, for the page that comes after this one. */
  note(item: TemplateItem): void;
  /** Epoch ms. */
  now(): number;
}

/** What was typed and is not written yet: written after a pause, or when the page is left or hidden. */
function useKeeping({ keep, note }: Pick<Keeping, 'keep' | 'note'>) {
  const waiting = useRef<{ item: TemplateItem; timer: ReturnType<typeof setTimeout> }>(undefined);
  const write = useRef(keep);
  write.current = keep;
  const drop = () => {
    clearTimeout(waiting.current?.timer);
    waiting.current = undefined;
  };
  const settle = async () => {
    const { current } = waiting;
    drop();
    if (current) await write.current(current.item);
  };
  const settleNow = useRef(settle);
  useEffect(() => {
    const { current } = settleNow;
    const onHidden = () => void (document.visibilityState === 'hidden' && current());
    const onLeave = () => void current();
    document.addEventListener('visibilitychange', onHidden);
    window.addEventListener('pagehide', onLeave);
    return () => {
      document.removeEventListener('visibilitychange', onHidden);
      window.removeEventListener('pagehide', onLeave);
      void current();
    };
  }, []);
  return {
    settle,
    drop,
    keepSoon(item: TemplateItem) {
      note(item);
      drop();
      waiting.current = { item, timer: setTimeout(() => void settle(), pauseMs) };
    },
  };
}

/**
 * A letter under edit: what is typed is kept, as long as it has a name, in one piece after a pause or
 * when its field is left. What another page makes of it meanwhile is taken over; what this page wrote
 * comes back and is not.
 */
export function useTemplateDraft(item: TemplateItem, { keep, note, now }: Keeping) {
  const [value, setValue] = useState(item.value);
  const opened = useRef(item.value);
  const written = useRef(item.updatedAt);
  const { settle, drop, keepSoon } = useKeeping({ keep, note });
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what another page wrote matters
  useEffect(() => {
    if (item.updatedAt <= written.current) return;
    written.current = item.updatedAt;
    drop();
    setValue(item.value);
  }, [item]);
  const change = (part: Partial<Template>) => {
    const next = { ...value, ...part };
    setValue(next);
    if (next.name.trim() === '') return;
    written.current = Math.max(now(), written.current + 1);
    keepSoon({ ...item, value: next, updatedAt: written.current });
  };
  return {
    value,
    change,
    /** Writes what was typed now; resolves when it is written. */
    settle,
    changed: value !== opened.current,
    back() {
      change(opened.current);
      void settle();
    },
  };
}
