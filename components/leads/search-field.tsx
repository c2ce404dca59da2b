import { Search, X } from 'lucide-react';
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { IconButton } from '@/components/ui/button';
import styles from './search-field.module.css';

interface SearchFieldProps {
  value: string;
  /** Whether words with typing errors are found too. */
  tolerant: boolean;
  onChange(value: string): void;
  onTolerant(on: boolean): void;
  /** ArrowDown and Enter lead on to the rows. */
  onLeave(): void;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select') !== null;
}

/** Searches as you type; `/` comes here from anywhere on the page, Esc clears, then leaves. */
export function SearchField({ value, tolerant, onChange, onTolerant, onLeave }: SearchFieldProps) {
  const t = useTranslations('leads.search');
  const typos = useTranslations('table.search');
  const input = useRef<HTMLInputElement>(null);
  // Heard from the moment it is seen.
  useLayoutEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      if (value) onChange('');
      else onLeave();
    } else if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault();
      onLeave();
    }
  };
  return (
    <search className={styles.search}>
      <Search aria-hidden size={16} className={styles.icon} />
      <input
        ref={input}
        type="search"
        className={styles.input}
        aria-label={t('label')}
        aria-keyshortcuts="/"
        placeholder={t('placeholder')}
        value={value}
        maxLength={200}
        spellCheck={false}
        autoComplete="off"
        onChange={({ target }) => onChange(target.value)}
        onKeyDown={onKeyDown}
      />
      {(value || tolerant) && (
        <button
          type="button"
          className={styles.tolerant}
          aria-pressed={tolerant}
          title={typos('tolerantHint')}
          onClick={() => onTolerant(!tolerant)}
        >
          {typos('tolerant')}
        </button>
      )}
      {value ? (
        <IconButton
          label={t('clear')}
          icon={X}
          size="small"
          onClick={() => {
            onChange('');
            input.current?.focus();
          }}
        />
      ) : (
        <kbd aria-hidden className={styles.key}>
          /
        </kbd>
      )}
    </search>
  );
}
