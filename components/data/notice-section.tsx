import { useCallback, useEffect, useState } from 'react';
import { useFormatter, useLocale, useTranslations } from 'use-intl';
import { useToday } from '@/components/follow-up/use-today';
import { isSafeLink } from '@/components/lead/safe-link';
import { useDashboard } from '@/components/leads/dashboard-context';
import list from '@/components/settings/settings-list.module.css';
import { SettingsSection } from '@/components/settings/settings-section';
import { useSettings } from '@/components/settings/use-settings';
import { Button } from '@/components/ui/button';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { TextArea } from '@/components/ui/field';
import type { Lead } from '@/lib/domain/lead';
import { type Locale, locales } from '@/lib/i18n/catalogue';
import styles from './data.module.css';
import { noticeText } from './notice-text';
import { useLoaded } from './use-loaded';

const shownAtMost = 20;
const languages = { en: 'English', cs: 'Čeština' } as const satisfies Record<Locale, string>;

function NoticeText({ lead }: { lead: Lead }) {
  const t = useTranslations('safety.notice');
  const { notify, attempt } = useDashboard();
  const { settings } = useSettings();
  const shown = useLocale();
  const [locale, setLocale] = useState<Locale>(locales.find((each) => each === shown) ?? 'en');
  const { to, subject, body } = noticeText(lead, locale, settings);
  const mail = `mailto:${encodeURIComponent(to)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  const copy = () =>
    attempt(async () => {
      await navigator.clipboard.writeText(body);
      notify(t('copied'));
    });
  return (
    <div className={styles.box}>
      <ChoiceGroup
        legend={t('language')}
        look="chips"
        options={locales.map((value) => ({ value, label: languages[value] }))}
        value={locale}
        onChange={(value) => setLocale(value)}
      />
      <p className={styles.text} lang={locale}>
        {body}
      </p>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void copy()}>
          {t('copy')}
        </Button>
        {to && isSafeLink(mail) && (
          <a href={mail} target="_blank" rel="noopener noreferrer">
            {t('mail')}
          </a>
        )}
      </div>
    </div>
  );
}

function Controller() {
  const t = useTranslations('safety.notice');
  const { settings, change } = useSettings();
  const [text, setText] = useState(settings.controller);
  useEffect(() => setText(settings.controller), [settings.controller]);
  return (
    <TextArea
      label={t('controller')}
      hint={t('controllerHint')}
      rows={2}
      maxLength={500}
      value={text}
      onChange={({ target }) => setText(target.value)}
      onBlur={() => text !== settings.controller && change({ controller: text })}
    />
  );
}

/** Whose people are still to be told where their data come from, the most urgent first. */
export function NoticeSection() {
  const t = useTranslations('safety.notice');
  const format = useFormatter();
  const { actions, attempt, notify, health } = useDashboard();
  // On another day more of it is overdue.
  useToday(actions.followUp);
  const now = actions.followUp.now();
  const [untold, again] = useLoaded(useCallback(() => actions.safety.findUntold(), [actions]));
  const [openId, setOpenId] = useState<string>();
  const mark = ({ id, name }: Lead) =>
    attempt(async () => {
      const { undo } = await actions.safety.setDates([id], { notifiedAt: actions.followUp.now() });
      notify(t('marked', { name: name.value }), () => undo().then(again));
      again();
    });
  return (
    <SettingsSection title={t('title')} text={t('text')}>
      {untold?.length === 0 && <p>{t('none')}</p>}
      {untold !== undefined && untold.length > 0 && (
        <>
          <Controller />
          <p>{t('shown', { count: untold.length })}</p>
          <ul className={list.list}>
            {untold.slice(0, shownAtMost).map(({ lead, due }) => {
              const name = lead.name.value;
              const date = format.dateTime(due, { dateStyle: 'medium' });
              const open = openId === lead.id;
              return (
                <li key={lead.id} className={list.item}>
                  <div className={list.main}>
                    <bdi>{name}</bdi>
                    <p className={list.quiet}>
                      {due < now ? t('overdue', { date }) : t('due', { date })}
                    </p>
                  </div>
                  <div className={styles.buttons}>
                    <Button
                      size="small"
                      aria-expanded={open}
                      aria-label={t('writeTo', { name })}
                      onClick={() => setOpenId(open ? undefined : lead.id)}
                    >
                      {t('write')}
                    </Button>
                    <Button
                      size="small"
                      disabled={health.state !== 'ok'}
                      aria-label={t('sentTo', { name })}
                      onClick={() => void mark(lead)}
                    >
                      {t('sent')}
                    </Button>
                  </div>
                  {open && <NoticeText lead={lead} />}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </SettingsSection>
  );
}
