import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { TextField } from '@/components/ui/field';
import type { ClassLimits } from '@/lib/domain/figures/customer-classes';
import { numberOf } from '@/lib/domain/import/plain-values';
import styles from './figures.module.css';

const names = ['a', 'b', 'x', 'y'] as const;

/** From where a customer is A, B or C, and X, Y or Z. */
export function ClassLimitFields({
  limits,
  onChange,
}: {
  limits: ClassLimits;
  onChange(limits: ClassLimits): void;
}) {
  const t = useTranslations('figures.customers');
  const [texts, setTexts] = useState<Record<(typeof names)[number], string>>({
    a: String(limits.a),
    b: String(limits.b),
    x: String(limits.x),
    y: String(limits.y),
  });
  const read = (of: typeof texts) => {
    const [a, b, x, y] = names.map((name) => numberOf(of[name].replace('%', '')) ?? Number.NaN) as [
      number,
      number,
      number,
      number,
    ];
    const inOrder = a > 0 && a <= b && b <= 100 && x >= 0 && x <= y;
    return inOrder ? { a, b, x, y } : undefined;
  };
  const isWrong = read(texts) === undefined;
  return (
    <details>
      <summary>{t('limits', { ...limits })}</summary>
      <div className={styles.form}>
        {names.map((name) => (
          <TextField
            key={name}
            label={t(`limit.${name}`)}
            value={texts[name]}
            inputMode="decimal"
            maxLength={8}
            aria-invalid={isWrong}
            onChange={({ target }) => {
              const next = { ...texts, [name]: target.value };
              setTexts(next);
              const found = read(next);
              if (found) onChange(found);
            }}
          />
        ))}
        {isWrong && <p role="alert">{t('limitsWrong')}</p>}
      </div>
    </details>
  );
}
