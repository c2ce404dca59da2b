import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { CheckBox } from '@/components/ui/check-box';
import { TextField } from '@/components/ui/field';
import { sameValue } from '@/lib/domain/same-value';
import type { RangeLimit } from '@/lib/domain/table-view';
import { useDashboard } from './dashboard-context';
import styles from './filter-popover.module.css';

export type RangeKind = 'past' | 'future' | 'number';

const presets = {
  past: { today: { from: 0, to: 0 }, week: { from: -6, to: 0 }, month: { from: -29, to: 0 } },
  future: { due: { to: 0 }, nextWeek: { from: 0, to: 7 }, nextMonth: { from: 0, to: 30 } },
  number: {},
} as const;
type Preset = keyof typeof import('@/lib/i18n/en/table').table.filter.preset;

interface RangeFilterProps {
  /** The column's name, in front of the fields when they are read out. */
  label: string;
  kind: RangeKind;
  range: RangeLimit | undefined;
  onChange(range: RangeLimit | undefined): void;
}

const emptied = (range: RangeLimit): RangeLimit | undefined =>
  range.from === undefined && range.to === undefined && !range.unset ? undefined : range;

/** Limits from and to, a few usual ones at hand, and what has no value. */
export function RangeFilter({ label, kind, range, onChange }: RangeFilterProps) {
  const t = useTranslations('table.filter');
  const { actions } = useDashboard();
  const isNumber = kind === 'number';
  const shown = (limit: string | number | undefined) => {
    if (limit === undefined) return '';
    if (isNumber || typeof limit === 'string') return String(limit);
    return actions.table.dayOf(actions.followUp.now(), limit);
  };
  const set = (end: 'from' | 'to', typed: string) => {
    const { unset: _, [end]: __, ...other } = range ?? {};
    const limit = isNumber ? Number(typed) : typed;
    onChange(emptied(typed === '' || Number.isNaN(limit) ? other : { ...other, [end]: limit }));
  };
  const field = (end: 'from' | 'to') => (
    <TextField
      label={t(end)}
      aria-label={`${label}: ${t(end)}`}
      type={isNumber ? 'number' : 'date'}
      step="any"
      value={shown(range?.[end])}
      onChange={({ target }) => set(end, target.value)}
    />
  );
  const offered = Object.entries<RangeLimit>(presets[kind]);
  return (
    <div className={styles.range}>
      {offered.length > 0 && (
        <div className={styles.presets}>
          {offered.map(([name, limits]) => (
            <Button
              key={name}
              size="small"
              aria-pressed={sameValue(range, limits)}
              onClick={() => onChange(limits)}
            >
              {t(`preset.${name as Preset}`)}
            </Button>
          ))}
        </div>
      )}
      <div className={styles.fromTo}>
        {field('from')}
        {field('to')}
      </div>
      <CheckBox
        checked={range?.unset === true}
        onChange={(on) => onChange(on ? { unset: true } : undefined)}
      >
        {t('unset')}
      </CheckBox>
      {range && (
        <div>
          <Button size="small" variant="quiet" onClick={() => onChange(undefined)}>
            {t('clear')}
          </Button>
        </div>
      )}
    </div>
  );
}
