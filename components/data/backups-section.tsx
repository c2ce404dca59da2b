import { Download } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useDashboard } from '@/components/leads/dashboard-context';
import list from '@/components/settings/settings-list.module.css';
import { SettingsSection } from '@/components/settings/settings-section';
import { useSettings } from '@/components/settings/use-settings';
import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/field';
import type { BackupRow } from '@/lib/db/rows';
import type { OpenedBackup } from '@/lib/services/safety-actions';
import styles from './data.module.css';
import { RestoreFromFile } from './restore-from-file';
import { RestorePanel } from './restore-panel';
import { useBackupFile } from './use-backup-file';
import { useLoaded } from './use-loaded';

const megabyte = 1024 * 1024;
const rhythms = { never: 0, daily: 1, weekly: 7, monthly: 30 } as const;
const rhythmNames = ['never', 'daily', 'weekly', 'monthly'] as const;

function BackupItem({ backup, onOpen }: { backup: BackupRow; onOpen?: () => void }) {
  const t = useTranslations('safety.backup');
  const restore = useTranslations('safety.restore');
  const format = useFormatter();
  const { at, why, counts, size, verified } = backup;
  const date = format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short' });
  const facts = [
    t(`why.${why}`),
    t('leads', { count: counts.leads ?? 0 }),
    size < megabyte
      ? t('size', { kilobytes: Math.ceil(size / 1024) })
      : t('sizeLarge', { megabytes: size / megabyte }),
    ...(verified ? [] : [t('unverified')]),
  ];
  return (
    <li className={list.item}>
      <div className={list.main}>
        {date}
        <p className={list.quiet}>{facts.join(' · ')}</p>
      </div>
      <Button
        size="small"
        disabled={!onOpen}
        aria-label={restore('openOf', { date })}
        onClick={onOpen}
      >
        {restore('open')}
      </Button>
    </li>
  );
}

/** The backups there are, more of them, and the way back from each. */
export function BackupsSection() {
  const t = useTranslations('safety.backup');
  const format = useFormatter();
  const { actions, attempt, notify, health } = useDashboard();
  const { settings, change } = useSettings();
  const [backups, again] = useLoaded(useCallback(() => actions.safety.listBackups(), [actions]));
  const [opened, setOpened] = useState<OpenedBackup>();
  const saveFile = useBackupFile(again);
  const readOnly = health.state === 'newer' || health.state === 'unavailable';
  const open = (id: string) => attempt(async () => setOpened(await actions.safety.openBackup(id)));
  const make = () =>
    attempt(async () => {
      const made = await actions.safety.makeBackup();
      notify(made ? t('made', { count: made.counts.leads ?? 0 }) : t('notMade'));
      again();
    });
  const last = settings.backupFileAt;
  return (
    <SettingsSection title={t('title')} text={t('text')}>
      <div className={styles.buttons}>
        <Button variant="primary" size="small" icon={Download} onClick={saveFile}>
          {t('file')}
        </Button>
        <Button size="small" disabled={readOnly} onClick={() => void make()}>
          {t('make')}
        </Button>
        <RestoreFromFile disabled={readOnly} onOpened={setOpened} />
      </div>
      <p className={styles.quiet}>
        {last === undefined
          ? t('fileNever')
          : t('fileLast', { date: format.dateTime(last, { dateStyle: 'medium' }) })}
      </p>
      <SelectField
        label={t('every')}
        value={rhythmNames.find((name) => rhythms[name] === settings.backupEveryDays)}
        onChange={({ target }) => {
          const name = rhythmNames.find((each) => each === target.value);
          if (name) change({ backupEveryDays: rhythms[name] });
        }}
      >
        {rhythmNames.map((name) => (
          <option key={name} value={name}>
            {t(`everyDays.${name}`)}
          </option>
        ))}
      </SelectField>
      {opened && (
        <RestorePanel
          backup={opened}
          onCancel={() => setOpened(undefined)}
          onDone={() => {
            setOpened(undefined);
            again();
          }}
        />
      )}
      {backups?.length === 0 && <p>{t('none')}</p>}
      {backups !== undefined && backups.length > 0 && (
        <ul className={list.list}>
          {backups.map((backup) => (
            <BackupItem
              key={backup.id}
              backup={backup}
              {...(!readOnly && { onOpen: () => void open(backup.id) })}
            />
          ))}
        </ul>
      )}
    </SettingsSection>
  );
}
