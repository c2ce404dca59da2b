import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { FitReasons } from '@/components/lead/fit-reasons';
import { usePlaybookPart } from '@/components/playbook/use-playbook';
import type { Lead } from '@/lib/domain/lead';
import { fitAmong } from '@/lib/domain/playbook/fit-of';
import { portraitsOf } from '@/lib/domain/playbook/portraits-of';
import { useDashboard } from './dashboard-context';

/** Why the lead fits as it does; where today's portrait says otherwise, that it was described anew. */
export function FitReason({ lead }: { lead: Lead }) {
  const t = useTranslations('questions.history');
  const { ownColumns } = useDashboard();
  const items = usePlaybookPart('portrait');
  const portraits = useMemo(() => portraitsOf(items ?? []), [items]);
  if (!items) return null;
  const result = fitAmong(lead, portraits, ownColumns);
  return (
    <>
      <p>{t('fit')}</p>
      {result?.fit === lead.fit && result ? (
        <FitReasons result={result} kind={lead.kind} />
      ) : (
        <p>{t('fitKept')}</p>
      )}
    </>
  );
}
