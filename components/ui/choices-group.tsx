import styles from './choice-group.module.css';

interface ChoicesGroupProps<Value extends string> {
  legend: string;
  options: readonly { value: Value; label: string }[];
  values: readonly Value[];
  onChange(values: Value[]): void;
}

/** Any number of a few, each a tap away: native check boxes that look as the choices of one do. */
export function ChoicesGroup<Value extends string>({
  legend,
  options,
  values,
  onChange,
}: ChoicesGroupProps<Value>) {
  return (
    <fieldset className={styles.group}>
      <legend className={`${styles.legend} ${styles.question}`}>{legend}</legend>
      <div className={styles.chips}>
        {options.map(({ value, label }) => (
          <label key={value} className={styles.option}>
            <input
              type="checkbox"
              className={styles.radio}
              checked={values.includes(value)}
              onChange={({ currentTarget: { checked } }) =>
                onChange(checked ? [...values, value] : values.filter((each) => each !== value))
              }
            />
            <span className={styles.text}>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
