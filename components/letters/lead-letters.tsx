import { useMemo } from 'react';
import type { FollowedLead } from '@/components/follow-up/use-followed-lead';
import { senderOf } from '@/lib/domain/letters/sender';
import { stepTemplate } from '@/lib/domain/letters/step-template';
import type { NewTouch } from '@/lib/services/follow-up-actions';
import type { Settings } from '@/lib/settings/settings';
import { LetterChoice } from './letter-choice';
import { templatesOf } from './use-templates';

/** What letters on a lead need of the actions, in the dashboard and in the panel. */
export interface LetterWork {
  logTouch(leadId: string, touch: NewTouch): Promise<{ undo(): Promise<unknown> }>;
}

interface LeadLettersProps {
  followed: FollowedLead;
  work: LetterWork;
  settings: Settings;
  readOnly?: boolean;
  /** Tells that a touch was logged, with the way back; it is offered here where absent. */
  onLogged?(undo: () => Promise<unknown>): void;
  /** Tells why it was not; it is said here in general where absent. */
  onFailed?(error: unknown): void;
}

/** Letters and call scripts of the playbook for one lead; that of its strategy's next step first. */
export function LeadLetters({
  followed: { lead, playbook, today },
  work,
  settings,
  readOnly = false,
  onLogged,
  onFailed,
}: LeadLettersProps) {
  const templates = useMemo(() => templatesOf(playbook), [playbook]);
  const sender = useMemo(() => senderOf(settings), [settings]);
  const log = async (touch: NewTouch) => {
    try {
      const { undo } = await work.logTouch(lead.id, touch);
      if (!onLogged) return { undo };
      onLogged(undo);
      return {};
    } catch (error) {
      onFailed?.(error);
      return undefined;
    }
  };
  return (
    <LetterChoice
      lead={lead}
      templates={templates}
      sender={sender}
      suggested={stepTemplate(lead, playbook, today)}
      onLog={readOnly ? undefined : log}
    />
  );
}
