import { type FormEvent, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { SelectField, TextField } from '@/components/ui/field';
import { addDays, isCalendarDay } from '@/lib/domain/follow-up/calendar-day';
import type { Due } from '@/lib/domain/follow-up/follow-up';
import { channels } from '@/lib/domain/follow-up/touch';
import styles from './next-step-form.module.css';

interface NextStepFormProps {
  /** What is to be changed; absent: a new one, tomorrow. */
  due: Due | undefined;
  today: string;
  onSet(due: Due | undefined): void;
  onCancel(): void;
}

/** The next step by a person's word: when, by what, what for. */
export function NextStepForm({ due, today, onSet, onCancel }: NextStepFormProps) {
  const t = useTranslations('followUp');
  const [given, setOn] = useState(due?.on);
  const on = given ?? addDays(today, 1);
  const [time, setTime] = useState(due?.time ?? '');
  const [channel, setChannel] = useState(due?.channel ?? 'call');
  const [note, setNote] = useState(due?.note ?? '');
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!isCalendarDay(on)) return;
    onSet({ on, ...(time && { time }), channel, note: note.trim(), why: 'person' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  };
  return (
    <form ref={form} className={styles.form} onSubmit={onSubmit} onKeyDown={onKeyDown}>
      <TextField
        label={t('next.on')}
        type="date"
        required
        value={on}
        onChange={({ target }) => setOn(target.value)}
      />
      <TextField
        label={t('next.time')}
        type="time"
        value={time}
        onChange={({ target }) => setTime(target.value)}
      />
      <SelectField
        label={t('next.channel')}
        value={channel}
        onChange={({ target }) => {
          const chosen = channels.find((each) => each === target.value);
          if (chosen) setChannel(chosen);
        }}
      >
        {channels.map((each) => (
          <option key={each} value={each}>
            {t(`channel.${each}`)}
          </option>
        ))}
      </SelectField>
      <div className={styles.note}>
        <TextField
          label={t('next.note')}
          maxLength={500}
          value={note}
          onChange={({ target }) => setNote(target.value)}
        />
      </div>
      <div className={styles.buttons}>
        <Button type="submit" variant="primary" size="small">
          {t('next.save')}
        </Button>
        <Button size="small" onClick={onCancel}>
          {t('next.cancel')}
        </Button>
        {due && (
          <Button size="small" variant="quiet" onClick={() => onSet(undefined)}>
            {t('next.remove')}
          </Button>
        )}
      </div>
    </form>
  );
}
