import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import styles from './tabs.module.css';

interface TabsProps<Id extends string> {
  label: string;
  tabs: readonly { id: Id; title: string; count?: string; content: ReactNode }[];
  selected: Id;
  onSelect(id: Id): void;
}

const reachable =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex="0"]';

/** Whether there is nothing in an element that the keyboard could go to. */
function useIsBare(id: string) {
  const panel = useRef<HTMLDivElement>(null);
  const [bare, setBare] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tab is another panel
  useEffect(() => {
    const { current } = panel;
    if (!current) return;
    const look = () => setBare(current.querySelector(reachable) === null);
    look();
    const observer = new MutationObserver(look);
    observer.observe(current, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    return () => observer.disconnect();
  }, [id]);
  return { panel, bare };
}

/**
 * Tabs with arrow keys; `count` is a small figure behind the title ("2/4"). Plain elements: they are on
 * the first thing one sees after the toolbar button was pressed, and must be there at once.
 */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect }: TabsProps<Id>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const { panel, bare } = useIsBare(selected);
  const at = Math.max(
    0,
    tabs.findIndex((tab) => tab.id === selected),
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const last = tabs.length - 1;
    const to: Record<string, number> = {
      ArrowLeft: at === 0 ? last : at - 1,
      ArrowRight: at === last ? 0 : at + 1,
      Home: 0,
      End: last,
    };
    const next = tabs[to[event.key] ?? -1];
    if (!next || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    onSelect(next.id);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[tabs.indexOf(next)]?.focus();
  };
  const current = tabs[at];
  return (
    <div className={styles.tabs}>
      <div ref={list} role="tablist" aria-label={label} className={styles.list}>
        {tabs.map((tab, index) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}-${tab.id}`}
            aria-selected={index === at}
            aria-controls={index === at ? `${id}-panel` : undefined}
            tabIndex={index === at ? 0 : -1}
            className={styles.tab}
            onClick={() => onSelect(tab.id)}
            onKeyDown={onKeyDown}
          >
            {tab.title}
            {tab.count && <span className={styles.count}>{tab.count}</span>}
          </button>
        ))}
      </div>
      {current && (
        <div
          key={current.id}
          ref={panel}
          role="tabpanel"
          id={`${id}-panel`}
          aria-labelledby={`${id}-${current.id}`}
          tabIndex={bare ? 0 : undefined}
          className={styles.panel}
        >
          {current.content}
        </div>
      )}
    </div>
  );
}
