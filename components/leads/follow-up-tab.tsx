import { useTranslations } from 'use-intl';
import { FollowUpSection } from '@/components/follow-up/follow-up-section';
import { useDrawnTogether } from '@/components/follow-up/use-drawn-together';
import { FollowUpEditor } from '@/components/lead/follow-up-editor';
import { LeadLetters } from '@/components/letters/lead-letters';
import type { Lead, LeadDraft } from '@/lib/domain/lead';
import { senderOf } from '@/lib/domain/letters/sender';
import { useDashboard } from './dashboard-context';

interface FollowUpTabProps {
  lead: Lead;
  draft: LeadDraft;
  readOnly: boolean;
  onChange(draft: LeadDraft): void;
  /** In use in the base, offered while typing. */
  known: { tags: readonly string[]; people: readonly string[] };
}

/** What was done and comes next with a lead, and what is noted about it. */
export function FollowUpTab({ lead, draft, readOnly, onChange, known }: FollowUpTabProps) {
  const t = useTranslations('letters.log');
  const { actions, settings, attempt, notify } = useDashboard();
  const { isReady, onShown } = useDrawnTogether(true);
  return (
    <>
      <FollowUpSection
        followUp={actions.followUp}
        leadId={lead.id}
        sender={senderOf(settings)}
        beginner={settings.beginner}
        readOnly={readOnly}
        letters={(followed) => (
          <LeadLetters
            followed={followed}
            work={actions.followUp}
            settings={settings}
            readOnly={readOnly}
            onLogged={(undo) => notify(t('done', { name: lead.name.value }), undo)}
            onFailed={(error) => void attempt(() => Promise.reject(error))}
          />
        )}
        onShown={onShown}
      />
      {isReady && (
        <FollowUpEditor
          draft={draft}
          onChange={onChange}
          knownTags={known.tags}
          knownPeople={known.people}
        />
      )}
    </>
  );
}
