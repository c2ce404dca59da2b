import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Lead } from '@/lib/domain/lead';

interface Done {
  result: Lead;
  undo(): Promise<unknown>;
}

/** What was done last on a lead's own follow-up, or why it was not. */
export interface FollowMessage {
  text: string;
  undo?: () => void;
  failed?: true;
}

/** Runs what is done with one lead and says beside it what became of it, with the way back. */
export function useFollowLead() {
  const t = useTranslations('followUp.done');
  const [message, setMessage] = useState<FollowMessage>();
  const attempt = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      setMessage({ text: t('failed', { detail }), failed: true });
      return undefined;
    }
  };
  return {
    message,
    async run(work: () => Promise<Done>, tell: (lead: Lead) => string): Promise<Lead | undefined> {
      const done = await attempt(work);
      if (!done) return undefined;
      const undo = () =>
        void attempt(async () => {
          await done.undo();
          setMessage({ text: t('undone') });
        });
      setMessage({ text: tell(done.result), undo });
      return done.result;
    },
  };
}
