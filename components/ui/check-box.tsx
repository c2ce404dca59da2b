import type { ReactNode } from 'react';
import styles from './check-box.module.css';

interface CheckBoxProps {
  checked: boolean;
  /** Some but not all of what the box stands for is ticked. */
  mixed?: boolean;
  disabled?: boolean;
  onChange(checked: boolean): void;
  children: ReactNode;
  hideLabel?: boolean;
  /** -1 where the keys of a grid tick it instead. */
  tabIndex?: number;
}

export function CheckBox({
  checked,
  mixed,
  disabled,
  onChange,
  children,
  hideLabel,
  tabIndex,
}: CheckBoxProps) {
  return (
    <label className={styles.label}>
      <input
        type="checkbox"
        className={styles.box}
        checked={checked}
        disabled={disabled}
        tabIndex={tabIndex}
        ref={(box) => {
          if (box) box.indeterminate = Boolean(mixed) && !checked;
        }}
        onChange={({ target }) => onChange(target.checked)}
      />
      <span className={hideLabel ? styles.hidden : undefined}>{children}</span>
    </label>
  );
}
