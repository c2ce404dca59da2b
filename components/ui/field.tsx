import { type ComponentProps, type ReactNode, useId } from 'react';
import styles from './field.module.css';

interface LabelledProps {
  label: string;
  /** Drawn at the end of the label's line: where a value was read, say. */
  aside?: ReactNode;
  hint?: string;
  error?: string;
  /** The label is read out but not drawn, where the place says it already. */
  hideLabel?: boolean;
}

function Labelled({
  id,
  label,
  aside,
  hint,
  error,
  hideLabel,
  children,
}: LabelledProps & { id: string; children: ReactNode }) {
  return (
    <div className={styles.field}>
      <div className={hideLabel ? styles.hidden : styles.labelRow}>
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
        {aside}
      </div>
      {children}
      {hint && !error && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-hint`} className={styles.error} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

function described(id: string, { hint, error }: LabelledProps) {
  return {
    ...((hint || error) && { 'aria-describedby': `${id}-hint` }),
    ...(error && { 'aria-invalid': true as const }),
  };
}

type Props<Tag extends 'input' | 'select' | 'textarea'> = LabelledProps &
  Omit<ComponentProps<Tag>, 'className' | 'id'>;

export function TextField({ label, aside, hint, error, hideLabel, ...rest }: Props<'input'>) {
  const id = useId();
  const labelled = { label, aside, hint, error, hideLabel };
  return (
    <Labelled id={id} {...labelled}>
      <input
        type="text"
        {...rest}
        {...described(id, labelled)}
        id={id}
        className={styles.control}
      />
    </Labelled>
  );
}

export function TextArea({ label, aside, hint, error, hideLabel, ...rest }: Props<'textarea'>) {
  const id = useId();
  const labelled = { label, aside, hint, error, hideLabel };
  return (
    <Labelled id={id} {...labelled}>
      <textarea
        rows={3}
        {...rest}
        {...described(id, labelled)}
        id={id}
        className={`${styles.control} ${styles.area}`}
      />
    </Labelled>
  );
}

export function SelectField({
  label,
  aside,
  hint,
  error,
  hideLabel,
  children,
  ...rest
}: Props<'select'>) {
  const id = useId();
  const labelled = { label, aside, hint, error, hideLabel };
  return (
    <Labelled id={id} {...labelled}>
      <select {...rest} {...described(id, labelled)} id={id} className={styles.control}>
        {children}
      </select>
    </Labelled>
  );
}
