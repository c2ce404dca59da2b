import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { LetterChoice } from '@/components/letters/letter-choice';
import { useTemplates } from '@/components/letters/use-templates';
import type { Lead } from '@/lib/domain/lead';
import { senderOf } from '@/lib/domain/letters/sender';
import type { NewTouch } from '@/lib/services/follow-up-actions';
import { useDashboard } from './dashboard-context';

/** Letters and call scripts in a lead's sheet; what is logged can be taken back. */
export function LeadLetters({ lead, readOnly }: { lead: Lead; readOnly: boolean }) {
  const t = useTranslations('letters.log');
  const { actions, settings, attempt, notify } = useDashboard();
  const templates = useTemplates(actions.playbook);
  const sender = useMemo(() => senderOf(settings), [settings]);
  const log = async (touch: NewTouch) => {
    if (readOnly) return false;
    const done = await attempt(() => actions.followUp.logTouch(lead.id, touch));
    if (done) notify(t('done', { name: lead.name.value }), done.undo);
    return done !== undefined;
  };
  if (!templates) return null;
  return <LetterChoice lead={lead} templates={templates} sender={sender} onLog={log} />;
}
