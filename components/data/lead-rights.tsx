import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDashboard } from '@/components/leads/dashboard-context';
import list from '@/components/settings/settings-list.module.css';
import { Button } from '@/components/ui/button';
import { CheckBox } from '@/components/ui/check-box';
import type { Lead } from '@/lib/domain/lead';
import type { Subject } from '@/lib/domain/suppression/eraser';
import type { FoundAbout } from '@/lib/services/safety-actions';
import styles from './data.module.css';
import { saveBlob } from './save-blob';

interface EraseProps {
  subject: Subject;
  found: FoundAbout;
  onCancel(): void;
}

/** There is no undoing it, so it says what goes before it does. */
function EraseConfirm({ subject, found, onCancel }: EraseProps) {
  const t = useTranslations('safety.rights');
  const common = useTranslations('common');
  const { actions, attempt, notify } = useDashboard();
  const [suppress, setSuppress] = useState(true);
  const [working, setWorking] = useState(false);
  const erase = async () => {
    setWorking(true);
    const done = await attempt(() => actions.safety.erase(subject, suppress));
    setWorking(false);
    if (!done) return;
    notify(t('done', { name: found.name }));
    onCancel();
  };
  return (
    <div className={styles.box}>
      <p>{t('found', { ...found })}</p>
      <p>{t('outside')}</p>
      <CheckBox checked={suppress} onChange={() => setSuppress(!suppress)}>
        {t('suppress')}
      </CheckBox>
      <div className={styles.buttons}>
        <Button variant="primary" size="small" disabled={working} onClick={() => void erase()}>
          {t('go')}
        </Button>
        <Button size="small" disabled={working} onClick={onCancel}>
          {common('cancel')}
        </Button>
      </div>
    </div>
  );
}

/** For the lead and each of its people: all data as a file, or none of them any more. */
export function LeadRights({ lead }: { lead: Lead }) {
  const t = useTranslations('safety.rights');
  const { actions, attempt, notify, health } = useDashboard();
  const [asked, setAsked] = useState<{ subject: Subject; found: FoundAbout }>();
  const people = lead.kind === 'organization' ? lead.people : [];
  const subjects = [
    { subject: { lead: lead.id } as Subject, name: lead.name.value, whole: true },
    ...people.map(({ id, name }) => ({
      subject: { lead: lead.id, person: id },
      name,
      whole: false,
    })),
  ];
  const save = (subject: Subject) =>
    attempt(async () => {
      const { fileName, text } = await actions.safety.personFile(subject);
      saveBlob(fileName, new Blob([text], { type: 'application/json' }));
      notify(t('saved', { file: fileName }));
    });
  const ask = (subject: Subject) =>
    attempt(async () => setAsked({ subject, found: await actions.safety.findAbout(subject) }));
  return (
    <section className={styles.part}>
      <h3>{t('title')}</h3>
      <ul className={list.list}>
        {subjects.map(({ subject, name, whole }) => (
          <li key={subject.person ?? 'lead'} className={list.item}>
            <div className={list.main}>
              <bdi>{name}</bdi>
              {whole && people.length > 0 && <p className={list.quiet}>{t('whole')}</p>}
            </div>
            <div className={styles.buttons}>
              <Button
                size="small"
                aria-label={t('saveOf', { name })}
                onClick={() => void save(subject)}
              >
                {t('save')}
              </Button>
              <Button
                size="small"
                disabled={health.state !== 'ok'}
                aria-label={t('eraseOf', { name })}
                onClick={() => void ask(subject)}
              >
                {t('erase')}
              </Button>
            </div>
            {asked && asked.subject.person === subject.person && (
              <EraseConfirm {...asked} onCancel={() => setAsked(undefined)} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
