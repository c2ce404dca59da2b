import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { PanelActions } from '@/lib/services/panel-actions';
import type { RecipeReport } from '@/lib/services/read-by-recipe';
import type { Panel } from './use-panel';
import { useTeaching } from './use-teaching';

interface RecipeNoticeProps {
  report: RecipeReport;
  panel: Panel;
  actions: PanelActions;
}

/** That the page was read the user's own way, or why it no longer could be. */
export function RecipeNotice({ report, panel, actions }: RecipeNoticeProps) {
  const t = useTranslations('recipes.panel');
  const words = useTranslations('recipes.field');
  const teach = useTeaching(panel, actions);
  const { recipe, used, weak } = report;
  const { name } = recipe;
  if (used) return <Notice tone="info">{t('used', { name })}</Notice>;
  const fields = weak
    .map(({ field, rate, baseline }) => t('weak', { field: words(field), rate, baseline }))
    .join(', ');
  const ask = weak.map(({ field }) => field);
  return (
    <Notice
      tone="warn"
      action={
        <Button size="small" onClick={() => void teach({ recipe, ...(ask.length > 0 && { ask }) })}>
          {t('repair')}
        </Button>
      }
    >
      {fields ? t('misfit', { name, fields }) : t('entriesGone', { name })}
    </Notice>
  );
}
