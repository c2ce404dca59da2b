import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { useDrawnTogether } from '@/components/follow-up/use-drawn-together';
import { FollowUpEditor } from '@/components/lead/follow-up-editor';
import { senderOf } from '@/lib/domain/letters/sender';
import type { PanelActions, PanelBeginning } from '@/lib/services/panel-actions';
import styles from './notices.module.css';
import type { Screen } from './panel-state';
import type { Panel } from './use-panel';

// Most prospects are looked at and saved: this is loaded by those who follow up.
const FollowUpSection = lazy(async () => {
  const { FollowUpSection } = await import('@/components/follow-up/follow-up-section');
  return { default: FollowUpSection };
});
const LeadLetters = lazy(async () => {
  const { LeadLetters } = await import('@/components/letters/lead-letters');
  return { default: LeadLetters };
});
const StrategyOffer = lazy(async () => {
  const { StrategyOffer } = await import('@/components/follow-up/strategy-offer');
  return { default: StrategyOffer };
});

interface FollowUpTabProps {
  screen: Extract<Screen, { name: 'prospect' }>;
  panel: Panel;
  actions: PanelActions;
  beginning: PanelBeginning;
}

/** Follow up: what was done and comes next with a lead of the base, and what is noted about it. */
export function FollowUpTab({ screen, panel, actions, beginning }: FollowUpTabProps) {
  const t = useTranslations('followUp');
  const { draft, known } = screen.prospect.prospect;
  const { isReady, onShown } = useDrawnTogether(known !== undefined);
  return (
    <>
      {known ? (
        <Suspense>
          <FollowUpSection
            followUp={actions.followUp}
            leadId={known.lead.id}
            sender={senderOf(beginning.settings)}
            beginner={beginning.settings.beginner}
            letters={(followed) => (
              <LeadLetters
                followed={followed}
                work={actions.followUp}
                settings={beginning.settings}
              />
            )}
            heading="h2"
            onShown={onShown}
          />
        </Suspense>
      ) : (
        <p className={styles.unsaved}>{t('unsaved')}</p>
      )}
      {isReady && (
        <FollowUpEditor
          draft={draft}
          onChange={panel.edit}
          knownTags={beginning.knownTags}
          knownPeople={beginning.knownPeople}
        />
      )}
    </>
  );
}

/** Offered once a prospect was saved that is worth being developed. */
export function SavedOffer({ screen, panel, actions, beginning }: FollowUpTabProps) {
  const { known } = screen.prospect.prospect;
  const { saved } = panel.state;
  const isSaved = saved?.kind === 'prospect' && saved.saved.lead.id === known?.lead.id;
  if (!isSaved || !known?.lead.potential || known.lead.potential === 'low') return null;
  return (
    <Suspense>
      <StrategyOffer
        followUp={actions.followUp}
        leadId={known.lead.id}
        beginner={beginning.settings.beginner}
        onFollowUp={() => panel.chooseTab('follow-up')}
      />
    </Suspense>
  );
}
