import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { LeadTableState } from './use-lead-table';

/** Says what the address asked for where the table does not know it; nothing where it was followed. */
export function LinkProblem({ table }: { table: LeadTableState }) {
  const t = useTranslations('table.link');
  const common = useTranslations('common');
  const { linkProblem, forgetLinkProblem } = table;
  if (!linkProblem) return null;
  return (
    <Notice
      tone="warn"
      action={
        <Button size="small" onClick={forgetLinkProblem}>
          {common('dismiss')}
        </Button>
      }
    >
      {linkProblem.problem === 'view' ? t('view') : t('part', { part: linkProblem.part })}
    </Notice>
  );
}
