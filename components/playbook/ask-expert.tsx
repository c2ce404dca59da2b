import { UserRoundPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { IconButton } from '@/components/ui/button';
import type { Lead } from '@/lib/domain/lead';
import { ExpertRequestDialog } from './expert-request';

/** A button that asks for an expert to help with a lead. */
export function AskExpert({ lead, disabled }: { lead: Lead; disabled: boolean }) {
  const t = useTranslations('method.experts');
  const [asking, setAsking] = useState(false);
  return (
    <>
      <IconButton
        label={t('ask')}
        icon={UserRoundPlus}
        disabled={disabled}
        onClick={() => setAsking(true)}
      />
      {asking && (
        <ExpertRequestDialog
          lead={{ id: lead.id, name: lead.name.value }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
