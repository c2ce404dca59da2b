import { Copy } from 'lucide-react';
import { useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { PotentialMark } from '@/components/lead/verdict-marks';
import { ListEditor } from '@/components/settings/list-editor';
import list from '@/components/settings/list-editor.module.css';
import settings from '@/components/settings/settings-screen.module.css';
import { Button, IconButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { ItemOf } from '@/lib/domain/playbook/playbook-item';
import { shippedLetters } from '@/lib/domain/playbook/shipped-letters';
import { newStrategy } from '@/lib/domain/playbook/typed-strategy';
import styles from './playbook.module.css';
import { PlaybookTabs } from './playbook-tabs';
import { StrategyEdit } from './strategy-edit';
import {
  usePlaybookList,
  usePlaybookPart,
  usePlaybookReadOnly,
  usePlaybookWork,
} from './use-playbook';

function StrategyList({ items }: { items: readonly ItemOf<'strategy'>[] }) {
  const t = useTranslations('method');
  const words = useTranslations('method.strategies');
  const readOnly = usePlaybookReadOnly();
  const { add, keep, move, remove } = usePlaybookList('strategy', items, ({ name }) => name);
  return (
    <ListEditor
      items={items}
      readOnly={readOnly}
      none={words('none')}
      add={words('add')}
      label={(tool, { value: { name } }) => t(tool, { name })}
      row={({ value: { name, potential, steps, stopAfter } }) => (
        <>
          <bdi className={list.name}>{name}</bdi>
          <PotentialMark potential={potential} />
          <span className={list.quiet}>
            {words('summary', {
              steps: steps.length,
              days: steps.at(-1)?.day ?? 0,
              stop: stopAfter,
            })}
          </span>
        </>
      )}
      tools={({ value }) => (
        <IconButton
          icon={Copy}
          label={t('duplicate', { name: value.name })}
          disabled={readOnly}
          onClick={() =>
            void add({ ...value, name: words('copyName', { name: value.name.slice(0, 100) }) })
          }
        />
      )}
      form={(item, close) => (
        <StrategyEdit
          strategy={item?.value ?? newStrategy(words('newName'))}
          onCancel={close}
          onSave={(strategy) => keep(item, strategy, close)}
        />
      )}
      onMove={move}
      onRemove={remove}
    />
  );
}

/** Offers the shipped letters for touches without one: strategies are not changed unasked. */
function ShippedLetters({ items }: { items: readonly ItemOf<'strategy'>[] }) {
  const words = useTranslations('method.strategies');
  const locale = useLocale();
  const readOnly = usePlaybookReadOnly();
  const templates = usePlaybookPart('template');
  const { put } = usePlaybookWork();
  const found = useMemo(
    () => templates && shippedLetters(items, templates, locale),
    [items, templates, locale],
  );
  if (!found || found.steps === 0) return null;
  const count = found.steps;
  return (
    <div className={styles.offer}>
      <Notice
        tone="info"
        action={
          <span className={styles.buttons}>
            <Button
              size="small"
              disabled={readOnly}
              onClick={() => void put(found.items, words('lettersTaken', { count }))}
            >
              {words('takeLetters')}
            </Button>
            <Button
              size="small"
              variant="quiet"
              disabled={readOnly}
              onClick={() => void put(found.declined, words('lettersDeclined'))}
            >
              {words('declineLetters')}
            </Button>
          </span>
        }
      >
        {words('lettersFit', { count })}
      </Notice>
    </div>
  );
}

/** How leads are developed, by potential. */
export function StrategiesScreen() {
  const words = useTranslations('method.strategies');
  const items = usePlaybookPart('strategy');
  return (
    <>
      <PlaybookTabs />
      <div className={settings.screen}>
        <div className={settings.page}>
          <h1 className={settings.title}>{words('title')}</h1>
          <p className={settings.quiet}>{words('intro')}</p>
          {items && <ShippedLetters items={items} />}
          {items && <StrategyList items={items} />}
        </div>
      </div>
    </>
  );
}
