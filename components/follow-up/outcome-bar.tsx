import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { Key } from '@/components/ui/key';
import { followTouch, type KnownStrategy } from '@/lib/domain/follow-up/follow-strategy';
import { type Channel, type Outcome, outcomes } from '@/lib/domain/follow-up/touch';
import type { Lead } from '@/lib/domain/lead';
import { outcomeOfKey } from './channel-marks';
import styles from './outcome-bar.module.css';
import { useDayWords } from './use-day-words';

interface OutcomeBarProps {
  lead: Lead;
  channel: Channel;
  today: string;
  /** What the lead is developed by. */
  strategy: KnownStrategy | undefined;
  onOutcome(outcome: Outcome, note: string): void;
  onCancel(): void;
}

/** How a touch went: one press or one number, each with what then comes next. */
export function OutcomeBar({
  lead,
  channel,
  today,
  strategy,
  onOutcome,
  onCancel,
}: OutcomeBarProps) {
  const t = useTranslations('followUp');
  const dayWords = useDayWords(today);
  const [note, setNote] = useState('');
  const first = useRef<HTMLFieldSetElement>(null);
  const label = useId();
  useLayoutEffect(() => first.current?.querySelector('button')?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') onCancel();
    else {
      const isTyping = event.target instanceof HTMLInputElement;
      const outcome = isTyping ? undefined : outcomeOfKey(event.key);
      if (!outcome) return;
      onOutcome(outcome, note);
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the buttons in it
    <div className={styles.bar} onKeyDown={onKeyDown}>
      <fieldset ref={first} className={styles.outcomes} aria-labelledby={label}>
        <legend id={label} className={styles.legend}>
          {t.rich('log.how', {
            channel: t(`channel.${channel}`),
            name: lead.name.value,
          })}
        </legend>
        {outcomes.map((outcome, at) => {
          const { due } = followTouch(lead, { channel, outcome }, { today, strategy });
          const next = due
            ? t('log.next', {
                channel: t(`channel.${due.channel}`),
                day: dayWords(due.on, due.time),
              })
            : t('log.noNext');
          return (
            <button
              key={outcome}
              type="button"
              className={styles.outcome}
              aria-keyshortcuts={String(at + 1)}
              onClick={() => onOutcome(outcome, note)}
            >
              <span className={styles.word}>
                <Key>{at + 1}</Key> {t(`outcome.${outcome}`)}
              </span>
              <span className={styles.next}>{next}</span>
            </button>
          );
        })}
      </fieldset>
      <div className={styles.foot}>
        <TextField
          label={t('log.note')}
          hideLabel
          placeholder={t('log.note')}
          maxLength={2000}
          value={note}
          onChange={({ target }) => setNote(target.value)}
        />
        <Button size="small" variant="quiet" onClick={onCancel}>
          {t('log.cancel')} <Key>Esc</Key>
        </Button>
      </div>
    </div>
  );
}
