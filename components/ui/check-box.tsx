import type { ReactNode } from 'react';
import styles from './check-box.module.css';

type Label =
  | { hideLabel?: false; children: ReactNode }
  /** Said and not shown: nothing is drawn for it, which hundreds of boxes in a table would notice. */
  | { hideLabel: true; children: string };

type CheckBoxProps = Label & {
  checked: boolean;
  /** Some but not all of what the box stands for is ticked. */
  mixed?: boolean;
  disabled?: boolean;
  onChange(checked: boolean): void;
  /** -1 where the keys of a grid tick it instead. */
  tabIndex?: number;
};

export function CheckBox(props: CheckBoxProps) {
  const { checked, mixed, disabled, onChange, tabIndex } = props;
  return (
    <label className={styles.label}>
      <input
        type="checkbox"
        className={styles.box}
        checked={checked}
        disabled={disabled}
        tabIndex={tabIndex}
        aria-label={props.hideLabel ? props.children : undefined}
        // Only where it can be mixed: another function at every drawing is taken off and put on again.
        ref={
          mixed === undefined
            ? undefined
            : (box) => {
                if (box) box.indeterminate = mixed && !checked;
              }
        }
        onChange={({ target }) => onChange(target.checked)}
      />
      {!props.hideLabel && <span>{props.children}</span>}
    </label>
  );
}
