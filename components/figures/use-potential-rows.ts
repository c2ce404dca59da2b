import { useTranslations } from 'use-intl';
import type { CustomerFigures } from '@/lib/domain/figures/customer-figures';
import { potentials } from '@/lib/domain/qualification';

interface PotentialRow {
  key: string;
  name: string;
  figures: readonly CustomerFigures[];
  /** All of them together. */
  isSum: boolean;
}

/** Customers by potential, the highest first, those nobody judged after them, and all of them last. */
export function usePotentialRows(figures: readonly CustomerFigures[]): PotentialRow[] {
  const t = useTranslations('figures.customers');
  const words = useTranslations('domain.potential');
  const rows = [...potentials].reverse().map((potential) => ({
    key: potential as string,
    name: words(potential),
    figures: figures.filter(({ customer }) => customer.potential === potential),
    isSum: false,
  }));
  const open = figures.filter(({ customer }) => customer.potential === '');
  return [
    ...rows,
    ...(open.length > 0
      ? [{ key: 'open', name: t('notJudged'), figures: open, isSum: false }]
      : []),
    { key: 'all', name: t('all'), figures, isSum: true },
  ];
}
