import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDayWords } from '@/components/follow-up/use-day-words';
import { useRuleWords } from '@/components/lead/use-rule-words';
import { useDashboard } from '@/components/leads/dashboard-context';
import { addDays, nextMonday } from '@/lib/domain/follow-up/calendar-day';
import type { Due } from '@/lib/domain/follow-up/follow-up';
import type { Channel, Outcome } from '@/lib/domain/follow-up/touch';
import type { Lead } from '@/lib/domain/lead';
import type { NewTouch } from '@/lib/services/follow-up-actions';

interface Done {
  result: Lead;
  undo(): Promise<unknown>;
}

/** What is being asked at the foot of the sheet about one lead. */
export type Asking =
  | { kind: 'outcome'; lead: Lead; channel: Channel }
  | { kind: 'next' | 'letter'; lead: Lead };

/**
 * What can be done with the steps of the day, each told of and with its way back. `onLeave`: the step
 * of this lead is about to go elsewhere.
 */
export function useDayWork(today: string, onLeave: (leadId: string) => void) {
  const t = useTranslations('followUp');
  const dayWords = useDayWords(today);
  const ruleWords = useRuleWords();
  const { actions, settings, attempt, notify } = useDashboard();
  const { followUp } = actions;
  const [asking, setAsking] = useState<Asking>();
  const [last, setLast] = useState<Done>();
  /** The same, once it is kept: the key for its way back may be pressed before that. */
  const latest = useRef<Promise<Done | undefined>>(Promise.resolve(undefined));

  const forget = (done: Done) => {
    latest.current = latest.current.then((known) => (known === done ? undefined : known));
    setLast((known) => (known === done ? undefined : known));
  };
  const run = async (leadId: string, work: Promise<Done>, tell: (lead: Lead) => string) => {
    onLeave(leadId);
    const before = latest.current;
    const doing = attempt(() => work);
    latest.current = doing.then((kept) => kept ?? before);
    const done = await doing;
    if (!done) return false;
    const undo = async () => {
      forget(done);
      await done.undo();
    };
    setLast(done);
    notify(tell(done.result), undo);
    return true;
  };
  const nextOf = ({ due }: Lead) =>
    due
      ? t('done.next', { channel: t(`channel.${due.channel}`), day: dayWords(due.on, due.time) })
      : t('done.noNext');
  const stateOf = (before: Lead, { progress }: Lead) => {
    const isNew = progress && progress.state !== before.progress?.state;
    if (!isNew || progress.state === 'running') return [];
    return [t(progress.state === 'stopped' ? 'done.stopped' : 'done.ended')];
  };
  const keep = (lead: Lead, touch: NewTouch) =>
    run(lead.id, followUp.logTouch(lead.id, touch), (after) =>
      [
        t('done.logged', {
          name: lead.name.value,
          channel: t(`channel.${touch.channel}`),
          outcome: t(`outcome.${touch.outcome}`),
        }),
        ...stateOf(lead, after),
        nextOf(after),
        ...ruleWords(lead, after),
      ].join(' '),
    );
  const putOff = (lead: Lead, on: string) =>
    run(lead.id, followUp.postpone(lead.id, on), () =>
      t('done.postponed', { name: lead.name.value, day: dayWords(on) }),
    );

  return {
    asking,
    /** With whom something was done last: what was proposed to follow can still be changed. */
    last: last?.result,
    ask: setAsking,
    cancel: () => setAsking(undefined),
    log(lead: Lead, channel: Channel, outcome: Outcome, note: string) {
      setAsking(undefined);
      return keep(lead, { channel, outcome, note: note.trim(), by: settings.responsible });
    },
    /** Resolves to whether it was kept; what was written stands until it is. */
    async logLetter(lead: Lead, touch: NewTouch) {
      const kept = await keep(lead, touch);
      if (kept) setAsking(undefined);
      return kept;
    },
    setDue(lead: Lead, due: Due | undefined) {
      setAsking(undefined);
      const name = lead.name.value;
      return run(lead.id, followUp.setDue(lead.id, due), () =>
        due ? t('done.put', { name, day: dayWords(due.on, due.time) }) : t('done.noStep', { name }),
      );
    },
    tomorrow: (lead: Lead) => putOff(lead, addDays(today, 1)),
    nextWeek: (lead: Lead) => putOff(lead, nextMonday(today)),
    async undo() {
      const undoing = latest.current;
      latest.current = Promise.resolve(undefined);
      const done = await undoing;
      if (!done) return notify(t('done.nothingToUndo'));
      forget(done);
      await attempt(async () => {
        await done.undo();
        notify(t('done.undone'));
      });
    },
  };
}

export type DayWork = ReturnType<typeof useDayWork>;
