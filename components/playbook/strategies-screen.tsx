import { ChevronDown, ChevronUp, Copy, Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { PotentialMark } from '@/components/lead/verdict-marks';
import list from '@/components/settings/own-columns-section.module.css';
import settings from '@/components/settings/settings-screen.module.css';
import { Button, IconButton } from '@/components/ui/button';
import { movedItem, nextOrder } from '@/lib/domain/playbook/place-items';
import type { ItemOf } from '@/lib/domain/playbook/playbook-item';
import type { Strategy } from '@/lib/domain/playbook/strategy';
import { newStrategy } from '@/lib/domain/playbook/typed-strategy';
import styles from './playbook.module.css';
import { PlaybookTabs } from './playbook-tabs';
import { StrategyEdit } from './strategy-edit';
import { itemOf, usePlaybookPart, usePlaybookReadOnly, usePlaybookWork } from './use-playbook';

type Item = ItemOf<'strategy'>;

function useStrategyWork(items: readonly Item[]) {
  const t = useTranslations('method');
  const { put, remove } = usePlaybookWork();
  const add = (value: Strategy) =>
    put(
      [itemOf('strategy', { id: crypto.randomUUID(), order: nextOrder(items) }, value)],
      t('added', { name: value.name }),
    );
  return {
    add,
    change: (item: Item, value: Strategy) =>
      put([itemOf('strategy', item, value)], t('changed', { name: value.name })),
    duplicate: ({ value }: Item) =>
      add({ ...value, name: t('strategies.copyName', { name: value.name.slice(0, 100) }) }),
    move: (item: Item, by: -1 | 1) => put(movedItem(items, item.id, by), ''),
    remove: (item: Item) => remove(item, t('removed', { name: item.value.name })),
  };
}

/** How leads are developed, by potential. */
export function StrategiesScreen() {
  const t = useTranslations('method');
  const words = useTranslations('method.strategies');
  const items = usePlaybookPart('strategy');
  const readOnly = usePlaybookReadOnly();
  const work = useStrategyWork(items ?? []);
  const [editing, setEditing] = useState<string>();
  const close = () => setEditing(undefined);
  const row = (item: Item, at: number, all: readonly Item[]) => {
    const { id, value } = item;
    const { name } = value;
    if (editing === id)
      return (
        <li key={id}>
          <StrategyEdit
            strategy={value}
            onCancel={close}
            onSave={async (changed) => {
              if (await work.change(item, changed)) close();
            }}
          />
        </li>
      );
    const summary = {
      steps: value.steps.length,
      days: value.steps.at(-1)?.day ?? 0,
      stop: value.stopAfter,
    };
    return (
      <li key={id} className={list.column}>
        <span className={list.what}>
          <bdi className={list.name}>{name}</bdi>
          <PotentialMark potential={value.potential} />
          <span className={list.quiet}>{words('summary', summary)}</span>
        </span>
        <IconButton
          icon={ChevronUp}
          label={t('up', { name })}
          disabled={readOnly || at === 0}
          onClick={() => void work.move(item, -1)}
        />
        <IconButton
          icon={ChevronDown}
          label={t('down', { name })}
          disabled={readOnly || at === all.length - 1}
          onClick={() => void work.move(item, 1)}
        />
        <IconButton
          icon={Pencil}
          label={t('edit', { name })}
          disabled={readOnly}
          onClick={() => setEditing(id)}
        />
        <IconButton
          icon={Copy}
          label={t('duplicate', { name })}
          disabled={readOnly}
          onClick={() => void work.duplicate(item)}
        />
        <IconButton
          icon={Trash2}
          label={t('remove', { name })}
          disabled={readOnly}
          onClick={() => void work.remove(item)}
        />
      </li>
    );
  };
  return (
    <>
      <PlaybookTabs />
      <div className={settings.screen}>
        <div className={settings.page}>
          <h1 className={settings.title}>{words('title')}</h1>
          <p className={settings.quiet}>{words('intro')}</p>
          {items?.length === 0 && editing === undefined && (
            <p className={styles.none}>{words('none')}</p>
          )}
          <ul className={list.list}>{items?.map(row)}</ul>
          {editing === '' ? (
            <StrategyEdit
              strategy={newStrategy(words('newName'))}
              onCancel={close}
              onSave={async (added) => {
                if (await work.add(added)) close();
              }}
            />
          ) : (
            <div className={styles.below}>
              <Button icon={Plus} disabled={readOnly} onClick={() => setEditing('')}>
                {words('add')}
              </Button>
            </div>
          )}
        </div>
      </div>
    </>
  );
}
