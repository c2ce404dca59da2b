import { type ReactNode, useContext } from 'react';
import { useTranslations } from 'use-intl';
import type { Origin } from '@/lib/domain/origin';
import type { RecipeField } from '@/lib/domain/recipes/recipe';
import { EditingContext } from './editing-context';
import type { TypedField } from './typed-values';
import { ValueRow } from './value-row';

interface ValueRowsProps<Value> {
  label: string;
  field: TypedField<Value>;
  values: readonly Value[];
  onChange(values: Value[]): void;
  type?: 'text' | 'tel' | 'email' | 'url';
  extras?(value: Value, replace: (value: Value) => void): ReactNode;
  errorOf?(value: Value): string | undefined;
  pointedAs?: RecipeField;
}

/** All values of one kind, each on its own line. */
export function ValueRows<Value extends { origin: Origin }>({
  label,
  field,
  values,
  onChange,
  type,
  extras,
  errorOf,
  pointedAs,
}: ValueRowsProps<Value>) {
  const t = useTranslations('panel.details');
  const { region } = useContext(EditingContext);
  const replace = (at: number, value: Value) =>
    onChange(values.map((old, index) => (index === at ? value : old)));
  return values.map((value, index) => (
    <ValueRow
      // biome-ignore lint/suspicious/noArrayIndexKey: the place is the identity, two values may be equal while one is retyped
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
      onType={(text) => replace(index, field.retype(text, value, { now: Date.now(), region }))}
      onRemove={() => onChange(values.filter((_, other) => other !== index))}
    />
  ));
}
