import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { addDays, nextMonday } from '@/lib/domain/follow-up/calendar-day';
import type { Due } from '@/lib/domain/follow-up/follow-up';
import { openingLine, type Speaker } from '@/lib/domain/follow-up/opening-line';
import type { FollowUpActions } from '@/lib/services/follow-up-actions';
import { ChannelMark } from './channel-marks';
import styles from './follow-up-section.module.css';
import { NextStepForm } from './next-step-form';
import { useDayWords } from './use-day-words';
import type { useFollowLead } from './use-follow-lead';
import type { FollowedLead } from './use-followed-lead';

export interface BoxProps extends FollowedLead {
  followUp: FollowUpActions;
  run: ReturnType<typeof useFollowLead>['run'];
  readOnly: boolean;
  heading: 'h2' | 'h3';
}

/** The one next step: when and by what, with what to open; to be changed, put off or left out. */
export function NextStepBox(props: BoxProps & { speaker: Speaker }) {
  const { lead, playbook, today, speaker, followUp, run, readOnly, heading: Heading } = props;
  const t = useTranslations('followUp');
  const dayWords = useDayWords(today);
  const [editing, setEditing] = useState(false);
  const { due, stage } = lead;
  const name = lead.name.value;
  const comeBack: Due | undefined =
    !due && stage.comeBackOn
      ? { on: stage.comeBackOn, channel: 'call', note: '', why: 'come-back' }
      : undefined;
  const next = due ?? comeBack;
  const setDue = (wanted: Due | undefined) => {
    setEditing(false);
    void run(
      () => followUp.setDue(lead.id, wanted),
      () =>
        wanted
          ? t('done.put', { name, day: dayWords(wanted.on, wanted.time) })
          : t('done.noStep', { name }),
    );
  };
  const putOff = (on: string) =>
    void run(
      () => followUp.postpone(lead.id, on),
      () => t('done.postponed', { name, day: dayWords(on) }),
    );
  const line = next && openingLine(lead, playbook, today, speaker);
  return (
    <section className={styles.part} aria-label={t('next.title')}>
      <Heading className={styles.title}>{t('next.title')}</Heading>
      {editing ? (
        <NextStepForm due={due} today={today} onSet={setDue} onCancel={() => setEditing(false)} />
      ) : next ? (
        <>
          <p className={styles.line}>
            <ChannelMark channel={next.channel} />
            <strong>{dayWords(next.on, next.time)}</strong>
            {next.on < today && <span className={styles.late}>{t('next.overdue')}</span>}
            <span className={styles.quiet}>{t(`why.${next.why}`)}</span>
          </p>
          {line && (
            <p>
              <bdi>{line}</bdi>
            </p>
          )}
          <div className={styles.buttons}>
            <Button size="small" disabled={readOnly} onClick={() => setEditing(true)}>
              {t('next.change')}
            </Button>
            <Button
              size="small"
              variant="quiet"
              disabled={readOnly}
              onClick={() => putOff(addDays(today, 1))}
            >
              {t('keys.tomorrow')}
            </Button>
            <Button
              size="small"
              variant="quiet"
              disabled={readOnly}
              onClick={() => putOff(nextMonday(today))}
            >
              {t('keys.nextWeek')}
            </Button>
          </div>
        </>
      ) : (
        <div className={styles.line}>
          <span className={styles.quiet}>{t('next.none')}</span>
          <Button size="small" disabled={readOnly} onClick={() => setEditing(true)}>
            {t('next.set')}
          </Button>
        </div>
      )}
    </section>
  );
}
