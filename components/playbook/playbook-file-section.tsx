import { Download, Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import data from '@/components/data/data.module.css';
import { downloadFile } from '@/components/export/download-file';
import { useDashboard } from '@/components/leads/dashboard-context';
import { SettingsSection } from '@/components/settings/settings-section';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { MetPart } from '@/lib/domain/playbook/meet-playbooks';
import type { OpenedPlaybook } from '@/lib/services/playbook-file-actions';
import { PlaybookPreview } from './playbook-preview';
import { usePlaybookReadOnly } from './use-playbook';

/** The company's method as one file: handed on, and taken over part by part. */
export function PlaybookFileSection() {
  const t = useTranslations('method.file');
  const { actions, attempt, notify } = useDashboard();
  const readOnly = usePlaybookReadOnly();
  const input = useRef<HTMLInputElement>(null);
  const [opened, setOpened] = useState<OpenedPlaybook>();
  const save = () =>
    attempt(async () => {
      const text = await actions.playbookFile.exportFile();
      const file = `${t('fileName')}-${actions.followUp.today()}.json`;
      downloadFile(file, text, 'application/json');
      notify(t('exported', { file }));
    });
  const open = (file: File) =>
    attempt(async () => setOpened(await actions.playbookFile.openFile(await file.text())));
  const take = (parts: readonly MetPart[]) =>
    attempt(async () => {
      const { result, undo } = await actions.playbookFile.take(parts);
      setOpened(undefined);
      notify(t('taken', { count: result }), undo);
    });
  return (
    <SettingsSection title={t('title')} text={t('text')}>
      <div className={data.buttons}>
        <Button icon={Download} onClick={() => void save()}>
          {t('export')}
        </Button>
        <Button icon={Upload} disabled={readOnly} onClick={() => input.current?.click()}>
          {t('import')}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          aria-label={t('import')}
          tabIndex={-1}
          className={data.file}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) void open(file);
            // The same file may be chosen again once it was put right.
            target.value = '';
          }}
        />
      </div>
      {opened && !opened.ok && <Notice tone="bad">{t(`problem.${opened.problem}`)}</Notice>}
      {opened?.ok && opened.refused.length > 0 && (
        <Notice tone="warn">
          {t('refused', { count: opened.refused.length })}
          <ul>
            {opened.refused.map((refused) => (
              <li key={refused.where}>
                <bdi>{t('refusedAt', { ...refused })}</bdi>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {opened?.ok && (
        <PlaybookPreview
          parts={opened.parts}
          onTake={(parts) => void take(parts)}
          onCancel={() => setOpened(undefined)}
        />
      )}
    </SettingsSection>
  );
}
