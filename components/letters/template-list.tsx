import type { KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { Channel } from '@/lib/domain/follow-up/touch';
import styles from './template-list.module.css';
import { useLanguageName } from './use-language-name';
import type { TemplateItem } from './use-templates';

/** What is written first stands first. */
const channels: readonly Channel[] = ['letter', 'message', 'call', 'meeting', 'visit'];

interface TemplateListProps {
  templates: readonly TemplateItem[];
  selected: string | undefined;
  onSelect(id: string): void;
  onDelete(item: TemplateItem): void;
}

/** Moves the focus to the entry before or after the one that has it. */
function moveFocus(list: HTMLElement, by: 1 | -1) {
  const entries = [...list.querySelectorAll<HTMLElement>('button')];
  const at = entries.indexOf(document.activeElement as HTMLElement);
  entries[at + by]?.focus();
}

/** Letters and scripts by channel; by keyboard: arrows move, Enter opens, Del deletes. */
export function TemplateList({ templates, selected, onSelect, onDelete }: TemplateListProps) {
  const t = useTranslations('letters');
  const languageName = useLanguageName();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { key, currentTarget } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp')
      moveFocus(currentTarget, key === 'ArrowUp' ? -1 : 1);
    else if (key === 'Delete') {
      const id = document.activeElement?.getAttribute('data-template');
      const item = templates.find((each) => each.id === id);
      if (!item) return;
      moveFocus(currentTarget, templates.at(-1)?.id === id ? -1 : 1);
      onDelete(item);
    } else return;
    event.preventDefault();
  };
  const groups = channels
    .map((channel) => ({
      channel,
      items: templates.filter(({ value }) => value.channel === channel),
    }))
    .filter(({ items }) => items.length > 0);
  return (
    <nav aria-label={t('list')} className={styles.list} onKeyDown={onKeyDown}>
      {groups.map(({ channel, items }) => (
        <section key={channel} aria-labelledby={`channel-${channel}`}>
          <h2 id={`channel-${channel}`} className={styles.channel}>
            {t(`channel.${channel}`)}
          </h2>
          <ul>
            {items.map(({ id, value }) => (
              <li key={id}>
                <button
                  type="button"
                  data-template={id}
                  className={styles.entry}
                  aria-current={id === selected ? 'true' : undefined}
                  onClick={() => onSelect(id)}
                >
                  <span lang={value.language} className={styles.name}>
                    {value.name}
                  </span>
                  <span className={styles.language} title={languageName(value.language)}>
                    {value.language}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {groups.length === 0 && <p className={styles.none}>{t('noneInLanguage')}</p>}
    </nav>
  );
}
