import { Layers2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { NotePopover } from '@/components/ui/note-popover';
import type { Reading } from '@/lib/domain/captured-record';
import styles from './other-readings.module.css';
import { findPlaceWord } from './place-words';

interface OtherReadingsProps {
  /** What the value is called: "Company". */
  field: string;
  readings: readonly Reading[];
  onTake(reading: Reading): void;
}

/** A quiet sign that sources disagree on a value; behind it what each of them says, to be taken. */
export function OtherReadings({ field, readings, onTake }: OtherReadingsProps) {
  const t = useTranslations('panel.details');
  const origins = useTranslations('panel.origin');
  const words = useTranslations('domain.valueSource');
  const count = t('readings', { count: readings.length });
  const placeOf = (where: string) => {
    const place = findPlaceWord(where);
    return place ? origins(`places.${place}`) : where;
  };
  return (
    <NotePopover
      label={`${count}: ${field}`}
      title={t('readingsOf', { field })}
      sign={
        <>
          <Layers2 aria-hidden size={12} />
          {count}
        </>
      }
      signClass={styles.sign ?? ''}
      noteClass={styles.dialog ?? ''}
      placement="bottom start"
    >
      {(close) => (
        <ul className={styles.list}>
          {readings.map((reading) => (
            <li key={`${reading.value} ${reading.origin.source} ${reading.origin.where}`}>
              <button
                type="button"
                className={styles.reading}
                title={t('useReading', { value: reading.value })}
                onClick={() => {
                  onTake(reading);
                  close();
                }}
              >
                <bdi className={styles.value}>{reading.value}</bdi>
                <span className={styles.place}>
                  {words(reading.origin.source)}
                  {reading.origin.where && (
                    <>
                      {' · '}
                      <bdi>{placeOf(reading.origin.where)}</bdi>
                    </>
                  )}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </NotePopover>
  );
}
