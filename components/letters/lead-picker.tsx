import { type KeyboardEvent, useDeferredValue, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDashboard } from '@/components/leads/dashboard-context';
import { TextField } from '@/components/ui/field';
import type { LeadIndex } from '@/lib/services/lead-index';
import styles from './lead-picker.module.css';

interface LeadPickerProps {
  index: LeadIndex;
  onPick(id: string): void;
}

const shownAtMost = 6;

/** Finds a lead of the base as one types; arrows move from the field into what was found. */
export function LeadPicker({ index, onPick }: LeadPickerProps) {
  const t = useTranslations('letters.preview');
  const { actions } = useDashboard();
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search);
  const box = useRef<HTMLElement>(null);
  const found = useMemo(() => {
    if (wanted.trim() === '') return [];
    const { slots } = actions.findLeads(index, index.slots, { search: wanted, choices: {} });
    return Array.from(slots.slice(0, shownAtMost), (slot) => ({
      id: index.leads.text('id', slot),
      name: index.leads.text('name', slot),
      place: index.leads.text('place', slot),
    }));
  }, [actions, index, wanted]);
  const pick = (id: string) => {
    onPick(id);
    setSearch('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const stops = [...(box.current?.querySelectorAll<HTMLElement>('input, button') ?? [])];
    const at = stops.indexOf(event.target as HTMLElement);
    if (event.key === 'ArrowDown') stops[at + 1]?.focus();
    else if (event.key === 'ArrowUp') stops[at - 1]?.focus();
    else if (event.key === 'Escape' && search !== '') setSearch('');
    else if (event.key === 'Enter' && at === 0 && found[0]) pick(found[0].id);
    else return;
    event.preventDefault();
  };
  return (
    <search ref={box} className={styles.picker} onKeyDown={onKeyDown}>
      <TextField
        label={t('search')}
        type="search"
        placeholder={t('searchHint')}
        value={search}
        maxLength={200}
        autoComplete="off"
        onChange={({ target }) => setSearch(target.value)}
      />
      {wanted.trim() !== '' &&
        (found.length > 0 ? (
          <ul aria-label={t('found')} className={styles.found}>
            {found.map(({ id, name, place }) => (
              <li key={id}>
                <button type="button" className={styles.lead} onClick={() => pick(id)}>
                  <bdi>{name}</bdi>
                  <span className={styles.place}>{place}</span>
                </button>
              </li>
            ))}
          </ul>
        ) : (
          <p className={styles.place} role="status">
            {t('none')}
          </p>
        ))}
    </search>
  );
}
