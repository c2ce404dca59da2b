import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Reading } from '@/lib/domain/captured-record';
import type { Origin } from '@/lib/domain/origin';
import type { RecipeField } from '@/lib/domain/recipes/recipe';
import { OriginNote } from './origin-note';
import { OtherReadings } from './other-readings';
import styles from './value-rows.module.css';

interface ValueRowProps {
  /** Drawn in front; absent for the second and later values of a list. */
  label?: string;
  /** Names the input for screen readers: "Phone 2". */
  name: string;
  value: string;
  most: number;
  type?: 'text' | 'tel' | 'email' | 'url';
  origin?: Origin;
  /** The field of a recipe it is, where the right place can be pointed at. */
  pointedAs?: RecipeField;
  /** Small controls between the value and its ⓘ. */
  extras?: ReactNode;
  error?: string;
  autoFocus?: boolean;
  strong?: boolean;
  /** What other sources say instead, and taking one of it. */
  others?: readonly Reading[];
  onTake?(reading: Reading): void;
  onType(text: string): void;
  onRemove?(): void;
}

/** One line of the record: reads like text, is a field as soon as it is pointed at. */
export function ValueRow(props: ValueRowProps) {
  const { label, name, value, most, type = 'text', origin, extras } = props;
  const t = useTranslations('panel.details');
  const id = useId();
  // A field that was just added is not wrong before somebody has been there.
  const [judged, setJudged] = useState(value !== '');
  const error = judged ? props.error : undefined;
  const input = useRef<HTMLInputElement>(null);
  const wantsFocus = useRef(props.autoFocus && value === '');
  useEffect(() => {
    // The field was asked for a moment ago by the button that added it.
    if (wantsFocus.current) input.current?.focus();
  }, []);
  return (
    <div className={styles.row}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <div className={styles.main}>
        <div className={styles.line}>
          <input
            // A web address typed half is no reason for the browser to speak up: type=url is for keyboards.
            type="text"
            inputMode={type}
            className={`${styles.input} ${props.strong ? styles.strong : ''}`}
            dir="auto"
            aria-label={name}
            aria-invalid={error ? true : undefined}
            value={value}
            maxLength={most}
            title={value}
            spellCheck={false}
            autoComplete="off"
            ref={input}
            id={id}
            onChange={({ target }) => props.onType(target.value)}
            onBlur={() => setJudged(true)}
            // Saved by key, it is not left.
            onKeyDown={({ key }) => key === 'Enter' && setJudged(true)}
          />
          {extras}
        </div>
        {props.onTake && props.others && props.others.length > 0 && (
          <OtherReadings field={name} readings={props.others} onTake={props.onTake} />
        )}
        {error && (
          <p className={styles.error} role="alert">
            {error}
          </p>
        )}
      </div>
      <span className={styles.actions}>
        {origin && <OriginNote field={name} origin={origin} pointedAs={props.pointedAs} />}
        {props.onRemove && (
          <button
            type="button"
            className={styles.remove}
            aria-label={value ? t('removeValue', { value }) : t('removeEmpty')}
            title={value ? t('removeValue', { value }) : t('removeEmpty')}
            onClick={props.onRemove}
          >
            <X aria-hidden size={14} />
          </button>
        )}
      </span>
    </div>
  );
}
