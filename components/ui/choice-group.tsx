import { useId } from 'react';
import styles from './choice-group.module.css';

interface ChoiceGroupProps<Value extends string> {
  legend: string;
  hideLegend?: boolean;
  /** The legend is a question to be asked aloud, not the name of a field. */
  isQuestion?: boolean;
  /** The legend stands in front of the options instead of above them. */
  legendBeside?: boolean;
  /** `spoken`: how the option is read out where its label is a mere sign. */
  options: readonly { value: Value; label: string; title?: string; spoken?: string }[];
  value: Value | undefined;
  onChange(value: Value): void;
  /** `joined`: one control of several parts; `chips`: loose, for longer texts that wrap. */
  look?: 'joined' | 'chips';
  /** A second press on the chosen option takes the choice back. */
  onClear?: () => void;
}

/** One choice of a few, each a tap away: native radio buttons, so the arrow keys work as everywhere. */
export function ChoiceGroup<Value extends string>({
  legend,
  hideLegend,
  isQuestion,
  legendBeside,
  options,
  value,
  onChange,
  look = 'joined',
  onClear,
}: ChoiceGroupProps<Value>) {
  const name = useId();
  return (
    <fieldset className={legendBeside ? styles.beside : styles.group}>
      <legend
        className={
          hideLegend ? styles.hidden : `${styles.legend} ${isQuestion ? styles.question : ''}`
        }
      >
        {legend}
      </legend>
      <div className={styles[look]}>
        {options.map((option) => (
          <label key={option.value} className={styles.option} title={option.title}>
            <input
              type="radio"
              name={name}
              className={styles.radio}
              aria-label={option.spoken}
              aria-description={option.title === option.spoken ? undefined : option.title}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              onClick={() => option.value === value && onClear?.()}
            />
            <span className={styles.text}>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
