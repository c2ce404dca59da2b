import { useState } from 'react';
import { useTranslations } from 'use-intl';
import settings from '@/components/settings/settings-screen.module.css';
import { Tabs } from '@/components/ui/tabs';
import { type RecordKind, recordKinds } from '@/lib/domain/captured-record';
import type { Portraits } from '@/lib/domain/playbook/fit-of';
import { emptyPortrait, type Portrait } from '@/lib/domain/playbook/portrait';
import { portraitsOf } from '@/lib/domain/playbook/portraits-of';
import styles from './playbook.module.css';
import { PlaybookTabs } from './playbook-tabs';
import { PortraitBase } from './portrait-base';
import { PortraitCriteria } from './portrait-criteria';
import { PortraitMap } from './portrait-map';
import { itemOf, usePlaybookPart, usePlaybookWork } from './use-playbook';

interface PortraitEditorProps {
  kind: RecordKind;
  portraits: Portraits;
  leadCount: number;
}

function PortraitEditor({ kind, portraits, leadCount }: PortraitEditorProps) {
  const { put } = usePlaybookWork();
  const items = usePlaybookPart('portrait');
  const portrait = portraits[kind] ?? emptyPortrait(kind);
  const known = items?.find(({ value }) => value.kind === kind);
  const change = (next: Portrait, said: string) =>
    put([itemOf('portrait', known ?? { id: kind, order: recordKinds.indexOf(kind) }, next)], said);
  return (
    <>
      <PortraitCriteria portrait={portrait} onChange={change} />
      <PortraitBase portraits={portraits} leadCount={leadCount} />
      <PortraitMap portrait={portrait} onChange={change} />
    </>
  );
}

/** Whom the company is looking for, and how many of those it has are like that. */
export function PortraitScreen({ leadCount }: { leadCount: number }) {
  const t = useTranslations('portrait');
  const [kind, setKind] = useState<RecordKind>('organization');
  const items = usePlaybookPart('portrait');
  const portraits = items && portraitsOf(items);
  return (
    <>
      <PlaybookTabs />
      <div className={settings.screen}>
        <div className={settings.page}>
          <h1 className={settings.title}>{t('title')}</h1>
          <p className={settings.quiet}>{t('intro')}</p>
          {portraits && (
            <div className={styles.kinds}>
              <Tabs<RecordKind>
                label={t('kinds')}
                selected={kind}
                onSelect={setKind}
                tabs={recordKinds.map((id) => ({
                  id,
                  title: t(`kind.${id}`),
                  content: <PortraitEditor kind={id} portraits={portraits} leadCount={leadCount} />,
                }))}
              />
            </div>
          )}
        </div>
      </div>
    </>
  );
}
