import { ChevronDown, ChevronUp, Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import list from '@/components/settings/own-columns-section.module.css';
import { SettingsSection } from '@/components/settings/settings-section';
import { Button, IconButton } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { movedItem, nextOrder } from '@/lib/domain/playbook/place-items';
import type { ItemOf } from '@/lib/domain/playbook/playbook-item';
import styles from './playbook.module.css';
import { itemOf, usePlaybookPart, usePlaybookReadOnly, usePlaybookWork } from './use-playbook';

interface HoldBackEditProps {
  text?: string;
  onSave(text: string): Promise<void>;
  onCancel(): void;
}

function HoldBackEdit({ text, onSave, onCancel }: HoldBackEditProps) {
  const t = useTranslations('method.lists');
  const common = useTranslations('common');
  const [typed, setTyped] = useState(text ?? '');
  const said = typed.trim();
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (said) void onSave(said);
      }}
    >
      <TextField
        label={t('text')}
        value={typed}
        maxLength={120}
        autoFocus
        onChange={({ target }) => setTyped(target.value)}
      />
      <div className={styles.buttons}>
        <Button type="submit" size="small" variant="primary" disabled={!said}>
          {common('save')}
        </Button>
        <Button size="small" onClick={onCancel}>
          {common('cancel')}
        </Button>
      </div>
    </form>
  );
}

/** What holds prospects back, in the company's own words and order. */
export function HoldBackList() {
  const t = useTranslations('method.lists');
  const words = useTranslations('method');
  const items = usePlaybookPart('hold-back') ?? [];
  const { put, remove } = usePlaybookWork();
  const readOnly = usePlaybookReadOnly();
  const [editing, setEditing] = useState<string>();
  const close = () => setEditing(undefined);
  const keep = async (item: { id: string; order: number }, text: string, isNew: boolean) => {
    const said = isNew ? words('added', { name: text }) : words('changed', { name: text });
    if (await put([itemOf('hold-back', item, { text })], said)) close();
  };
  const row = (item: ItemOf<'hold-back'>, at: number) => {
    const name = item.value.text;
    if (editing === item.id)
      return (
        <li key={item.id}>
          <HoldBackEdit text={name} onCancel={close} onSave={(text) => keep(item, text, false)} />
        </li>
      );
    return (
      <li key={item.id} className={list.column}>
        <bdi className={list.what}>{name}</bdi>
        <IconButton
          icon={ChevronUp}
          label={words('up', { name })}
          disabled={readOnly || at === 0}
          onClick={() => void put(movedItem(items, item.id, -1), '')}
        />
        <IconButton
          icon={ChevronDown}
          label={words('down', { name })}
          disabled={readOnly || at === items.length - 1}
          onClick={() => void put(movedItem(items, item.id, 1), '')}
        />
        <IconButton
          icon={Pencil}
          label={words('edit', { name })}
          disabled={readOnly}
          onClick={() => setEditing(item.id)}
        />
        <IconButton
          icon={Trash2}
          label={words('remove', { name })}
          disabled={readOnly}
          onClick={() => void remove(item, words('removed', { name }))}
        />
      </li>
    );
  };
  return (
    <SettingsSection title={t('holdBacks')} text={t('holdBacksText')}>
      {items.length === 0 && editing === undefined && (
        <p className={styles.quiet}>{t('noHoldBacks')}</p>
      )}
      <ul className={list.list}>{items.map(row)}</ul>
      {editing === '' ? (
        <HoldBackEdit
          onCancel={close}
          onSave={(text) => keep({ id: crypto.randomUUID(), order: nextOrder(items) }, text, true)}
        />
      ) : (
        <div>
          <Button icon={Plus} disabled={readOnly} onClick={() => setEditing('')}>
            {t('addHoldBack')}
          </Button>
        </div>
      )}
    </SettingsSection>
  );
}
