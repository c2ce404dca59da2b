import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { strategyFor } from '@/lib/domain/follow-up/strategy-for';
import { needsExpert } from '@/lib/domain/playbook/needs-expert';
import type { FollowUpActions } from '@/lib/services/follow-up-actions';
import { useDayWords } from './use-day-words';
import { useFollowLead } from './use-follow-lead';
import { type FollowedLead, useFollowedLead } from './use-followed-lead';

interface StrategyOfferProps {
  followUp: FollowUpActions;
  leadId: string;
  /** Whether whoever works here is new at selling. */
  beginner: boolean;
  /** Turns to where an expert can be named. */
  onFollowUp(): void;
}

function Offer(props: StrategyOfferProps & FollowedLead) {
  const { followUp, beginner, onFollowUp, lead, playbook, today } = props;
  const t = useTranslations('followUp.offer');
  const channels = useTranslations('followUp.channel');
  const common = useTranslations('common');
  const dayWords = useDayWords(today);
  const { message, run } = useFollowLead();
  const [declined, setDeclined] = useState(false);
  const strategy = strategyFor(lead.potential, playbook);
  if (message)
    return (
      <Notice
        tone={message.failed ? 'bad' : 'good'}
        action={
          message.undo && (
            <Button size="small" variant="quiet" onClick={message.undo}>
              {common('undo')}
            </Button>
          )
        }
      >
        {message.text}
      </Notice>
    );
  if (!strategy || !lead.potential || lead.progress || lead.due || declined) return null;
  const { name } = strategy.value;
  const mustNameExpert = needsExpert(strategy.value, { beginner }) === 'must';
  const start = () =>
    void run(
      () => followUp.startStrategy(lead.id, strategy.id),
      ({ due }) =>
        t('started', {
          name,
          channel: channels(due?.channel ?? 'call'),
          day: dayWords(due?.on ?? today),
        }),
    );
  return (
    <Notice
      tone="info"
      action={
        <>
          <Button size="small" variant="primary" onClick={mustNameExpert ? onFollowUp : start}>
            {t(mustNameExpert ? 'nameExpert' : 'start')}
          </Button>
          <Button size="small" variant="quiet" onClick={() => setDeclined(true)}>
            {t('later')}
          </Button>
        </>
      }
    >
      {t('text', { potential: lead.potential, name })}
    </Notice>
  );
}

/** For a prospect that was saved just now: the strategy for its potential, by one press. */
export function StrategyOffer(props: StrategyOfferProps) {
  const followed = useFollowedLead(props.followUp, props.leadId);
  return followed ? <Offer {...props} {...followed} /> : null;
}
