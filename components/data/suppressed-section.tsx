import { type FormEvent, useCallback, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useDashboard } from '@/components/leads/dashboard-context';
import { SettingsSection } from '@/components/settings/settings-section';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import type { EnteredIdentity } from '@/lib/domain/suppression/entered-values';
import styles from './data.module.css';
import { useLoaded } from './use-loaded';

const nothing: EnteredIdentity = { name: '', company: '', contact: '' };
const isEmpty = (entered: EnteredIdentity) => Object.values(entered).every((text) => !text.trim());

/** Asks for what they are known by, since nothing readable is kept of them. */
function LiftForm({ onChange, onDone }: { onChange(): void; onDone(): void }) {
  const t = useTranslations('safety.suppressed');
  const common = useTranslations('common');
  const format = useFormatter();
  const { actions, attempt, notify } = useDashboard();
  const [entered, setEntered] = useState(nothing);
  const [found, setFound] = useState<number[]>();
  const enter = (part: Partial<EnteredIdentity>) => {
    setEntered({ ...entered, ...part });
    setFound(undefined);
  };
  const look = (event: FormEvent) => {
    event.preventDefault();
    void attempt(async () => setFound(await actions.safety.findKeptAway(entered)));
  };
  const lift = () =>
    attempt(async () => {
      const { result, undo } = await actions.safety.liftSuppression(entered);
      if (result === 0) return setFound([]);
      notify(t('lifted', { count: result }), () => undo().then(onChange));
      onChange();
      onDone();
    });
  const [latest = 0] = found ?? [];
  return (
    <form className={styles.box} onSubmit={look}>
      <TextField
        label={t('name')}
        hint={t('nameHint')}
        maxLength={200}
        autoFocus
        value={entered.name}
        onChange={({ target }) => enter({ name: target.value })}
      />
      <TextField
        label={t('company')}
        maxLength={200}
        value={entered.company}
        onChange={({ target }) => enter({ company: target.value })}
      />
      <TextField
        label={t('contact')}
        hint={t('contactHint')}
        maxLength={2000}
        value={entered.contact}
        onChange={({ target }) => enter({ contact: target.value })}
      />
      <div role="status">
        {found?.length === 0 && <p>{t('none')}</p>}
        {found !== undefined && found.length > 0 && (
          <p>
            {t('found', {
              count: found.length,
              date: format.dateTime(latest, { dateStyle: 'medium' }),
            })}
          </p>
        )}
      </div>
      <div className={styles.buttons}>
        {found !== undefined && found.length > 0 ? (
          <Button variant="primary" size="small" onClick={() => void lift()}>
            {t('lift', { count: found.length })}
          </Button>
        ) : (
          <Button type="submit" size="small" disabled={isEmpty(entered)}>
            {t('look')}
          </Button>
        )}
        <Button size="small" onClick={onDone}>
          {common('cancel')}
        </Button>
      </div>
    </form>
  );
}

/** How many must not come back, and the way back for one who wants to. */
export function SuppressedSection() {
  const t = useTranslations('safety.suppressed');
  const { actions, health } = useDashboard();
  const [count, again] = useLoaded(useCallback(() => actions.safety.countSuppressed(), [actions]));
  const [open, setOpen] = useState(false);
  return (
    <SettingsSection title={t('title')} text={t('text')}>
      {count !== undefined && <p>{t('count', { count })}</p>}
      {open && <LiftForm onChange={again} onDone={() => setOpen(false)} />}
      {!open && count !== undefined && count > 0 && (
        <div>
          <Button size="small" disabled={health.state !== 'ok'} onClick={() => setOpen(true)}>
            {t('open')}
          </Button>
        </div>
      )}
    </SettingsSection>
  );
}
