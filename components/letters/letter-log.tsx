import { Check } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { TextField } from '@/components/ui/field';
import { type Outcome, outcomes } from '@/lib/domain/follow-up/touch';
import styles from './letter-choice.module.css';

/** A touch that was kept; `undo` where the way back is offered here and nowhere else. */
export interface Logged {
  undo?(): Promise<unknown>;
}

interface LetterLogProps {
  /** Undefined: it could not be kept. */
  onLog(outcome: Outcome, note: string): Promise<Logged | undefined>;
}

/** Logs what was written or said, with its outcome; afterwards it says so. */
export function LetterLog({ onLog }: LetterLogProps) {
  const t = useTranslations('letters');
  const common = useTranslations('common');
  const [outcome, setOutcome] = useState<Outcome>('no-answer');
  const [note, setNote] = useState('');
  const [logging, setLogging] = useState(false);
  const [logged, setLogged] = useState<Logged>();
  const [failed, setFailed] = useState(false);
  const log = async () => {
    setLogging(true);
    const done = await onLog(outcome, note.trim());
    setLogged(done);
    setFailed(done === undefined);
    setLogging(false);
  };
  if (logged)
    return (
      <p className={styles.done} role="status">
        <Check aria-hidden size={14} />
        {t('log.logged')}
        {logged.undo && (
          <Button
            size="small"
            variant="quiet"
            onClick={() =>
              void logged.undo?.().then(
                () => setLogged(undefined),
                () => setFailed(true),
              )
            }
          >
            {common('undo')}
          </Button>
        )}
        {failed && <span className={styles.failed}>{t('log.failed')}</span>}
      </p>
    );
  return (
    <form
      className={styles.log}
      aria-label={t('log.title')}
      onSubmit={(event) => {
        event.preventDefault();
        if (!logging) void log();
      }}
    >
      <ChoiceGroup
        legend={t('log.outcome')}
        look="chips"
        options={outcomes.map((value) => ({ value, label: t(`outcome.${value}`) }))}
        value={outcome}
        onChange={(value) => setOutcome(value)}
      />
      <TextField
        label={t('log.note')}
        value={note}
        maxLength={2000}
        onChange={({ target }) => setNote(target.value)}
      />
      <div>
        <Button type="submit" size="small" disabled={logging}>
          {t('log.log')}
        </Button>
      </div>
      {failed && (
        <p className={styles.failed} role="alert">
          {t('log.failed')}
        </p>
      )}
    </form>
  );
}
