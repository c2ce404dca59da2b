import { useTranslations } from 'use-intl';
import type { Axis, AxisChange } from '@/lib/domain/axis-change';
import { stageRules } from '@/lib/domain/playbook/playbook-item';
import { fits } from '@/lib/domain/playbook/portrait';
import { potentials, temperatures } from '@/lib/domain/qualification';
import { stages } from '@/lib/domain/stage';

/** Values, causes and details of the four axes in words. */
export function useAxisWords() {
  const t = useTranslations('questions');
  const words = useTranslations('domain');
  return {
    /** '' is no value; a value of another release stands as it is. */
    value(axis: Axis, value: string): string {
      if (value === '') return t('history.noValue');
      const stage = stages.find((known) => known === value);
      if (axis === 'stage') return stage ? words(`stage.${stage}`) : value;
      const potential = potentials.find((known) => known === value);
      if (axis === 'potential') return potential ? words(`potential.${potential}`) : value;
      const temperature = temperatures.find((known) => known === value);
      if (axis === 'temperature') return temperature ? words(`temperature.${temperature}`) : value;
      const fit = fits.find((known) => known === value);
      return fit ? t(`fit.${fit}`) : value;
    },
    cause: ({ cause }: AxisChange): string => t(`history.cause.${cause}`),
    /** The rule in its own words; a reason or a file's name as it was given. */
    detail({ cause, detail = '' }: AxisChange): string {
      const rule = cause === 'rule' && stageRules.find((known) => known === detail);
      return rule ? t(`rule.${rule}`) : detail;
    },
  };
}
