import { type ReactNode, useContext, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import type { Origin } from '@/lib/domain/origin';
import type { RecipeField } from '@/lib/domain/recipes/recipe';
import { EditingContext } from './editing-context';
import type { TypedField } from './typed-values';
import { ValueRow } from './value-row';
import styles from './value-rows.module.css';

interface ValueRowsProps<Value> {
  label: string;
  field: TypedField<Value>;
  values: readonly Value[];
  onChange(values: Value[]): void;
  type?: 'text' | 'tel' | 'email' | 'url';
  extras?(value: Value, replace: (value: Value) => void): ReactNode;
  errorOf?(value: Value): string | undefined;
  pointedAs?: RecipeField;
  /** Values that are not shown until they are asked for, and how the press that does so is called. */
  aside?: { is(value: Value): boolean; word(count: number): string };
}

/** So many values of a kind are shown at once: a list that was taken for one company has hundreds. */
const shownAtOnce = 5;

/** All values of one kind, each on its own line; what is more than a handful is folded. */
export function ValueRows<Value extends { origin: Origin }>({
  label,
  field,
  values,
  onChange,
  type,
  extras,
  errorOf,
  pointedAs,
  aside,
}: ValueRowsProps<Value>) {
  const t = useTranslations('panel.details');
  const { region, now } = useContext(EditingContext);
  const [unfolded, setUnfolded] = useState(false);
  // What was just typed stays in sight, and so does what cannot be saved.
  const isShown = (value: Value, index: number) =>
    unfolded ||
    (index < shownAtOnce && !aside?.is(value)) ||
    value.origin.source === 'manual' ||
    errorOf?.(value) !== undefined;
  const replace = (at: number, value: Value) =>
    onChange(values.map((old, index) => (index === at ? value : old)));
  const row = (value: Value, index: number) => (
    <ValueRow
      // The place is the identity: two values may be equal while one is retyped.
      key={index}
      label={index === 0 ? label : undefined}
      name={values.length > 1 ? t('number', { label, number: index + 1 }) : label}
      value={field.shown(value)}
      most={field.most}
      type={type}
      origin={value.origin}
      pointedAs={pointedAs}
      extras={extras?.(value, (changed) => replace(index, changed))}
      error={errorOf?.(value)}
      autoFocus={value.origin.source === 'manual'}
      onType={(text) => replace(index, field.retype(text, value, { now: now(), region }))}
      onRemove={() => onChange(values.filter((_, other) => other !== index))}
    />
  );
  const hidden = values.filter((value, index) => !isShown(value, index));
  const moreWord =
    aside && hidden.every(aside.is)
      ? aside.word(hidden.length)
      : t('showMore', { count: hidden.length });
  const foldWord = unfolded ? t('showFewer') : moreWord;
  return (
    <>
      {values.map((value, index) => isShown(value, index) && row(value, index))}
      {(hidden.length > 0 || unfolded) && (
        <div className={styles.fold}>
          <Button
            variant="quiet"
            size="small"
            aria-expanded={unfolded}
            aria-label={`${foldWord}: ${label}`}
            onClick={() => setUnfolded(!unfolded)}
          >
            {foldWord}
          </Button>
        </div>
      )}
    </>
  );
}
