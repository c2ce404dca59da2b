import { useMemo } from 'react';
import { FitContext } from '@/components/lead/fit-context';
import { FitMark } from '@/components/lead/fit-mark';
import { FitNote } from '@/components/lead/fit-note';
import { usePlaybookPart } from '@/components/playbook/use-playbook';
import type { Lead } from '@/lib/domain/lead';
import { fitAmong } from '@/lib/domain/playbook/fit-of';
import { portraitsOf } from '@/lib/domain/playbook/portraits-of';
import { useDashboard } from './dashboard-context';

/** The fit the lead was saved with; with its reasons where today's portraits still say the same. */
export function LeadFit({ lead }: { lead: Lead }) {
  const { ownColumns } = useDashboard();
  const items = usePlaybookPart('portrait');
  const portraits = useMemo(() => portraitsOf(items ?? []), [items]);
  const fitting = useMemo(() => ({ portraits, ownColumns }), [portraits, ownColumns]);
  if (!lead.fit) return null;
  if (fitAmong(lead, portraits, ownColumns)?.fit !== lead.fit) return <FitMark fit={lead.fit} />;
  return (
    <FitContext value={fitting}>
      <FitNote subject={lead} />
    </FitContext>
  );
}
