import { useTranslations } from 'use-intl';
import type { Lead } from '@/lib/domain/lead';
import { stageRules } from '@/lib/domain/playbook/playbook-item';

/**
 * Tells that a rule set the stage with what was done just now; as no word or as one, to be put after
 * what else is told.
 */
export function useRuleWords(): (
  before: Pick<Lead, 'stage'>,
  after: Pick<Lead, 'stage' | 'history'>,
) => string[] {
  const t = useTranslations('questions');
  const stages = useTranslations('domain.stage');
  return (before, after) => {
    const stage = after.stage.value;
    const last = after.history?.findLast(({ axis }) => axis === 'stage');
    if (before.stage.value === stage || last?.cause !== 'rule') return [];
    const rule = stageRules.find((known) => known === last.detail);
    return rule ? [t('ruled', { rule: t(`rule.${rule}`), stage: stages(stage) })] : [];
  };
}
