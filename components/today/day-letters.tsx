import { type KeyboardEvent, lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { templatesOf } from '@/components/letters/use-templates';
import { Button } from '@/components/ui/button';
import { Key } from '@/components/ui/key';
import type { Lead } from '@/lib/domain/lead';
import type { Sender } from '@/lib/domain/letters/sender';
import { stepTemplate } from '@/lib/domain/letters/step-template';
import type { PlaybookItem } from '@/lib/domain/playbook/playbook-item';
import type { NewTouch } from '@/lib/services/follow-up-actions';
import styles from './day-sheet.module.css';

// The day is worked mostly without: it is loaded by the first who asks for a letter.
const LetterChoice = lazy(async () => {
  const { LetterChoice } = await import('@/components/letters/letter-choice');
  return { default: LetterChoice };
});

interface DayLettersProps {
  lead: Lead;
  playbook: readonly PlaybookItem[];
  today: string;
  sender: Sender;
  /** Resolves to whether the touch was kept; absent where nothing can be. */
  onLog: ((touch: NewTouch) => Promise<boolean>) | undefined;
  onClose(): void;
}

/** Takes the focus as soon as there is a choice of letters, once. */
function useFocusOnChoice() {
  const box = useRef<HTMLElement>(null);
  const [focused, setFocused] = useState(false);
  useEffect(() => {
    const { current } = box;
    if (focused || !current) return;
    const take = () => {
      const choice = current.querySelector('select');
      choice?.focus();
      if (choice) setFocused(true);
      return choice !== null;
    };
    if (take()) return;
    const watch = new MutationObserver(() => take() && watch.disconnect());
    watch.observe(current, { childList: true, subtree: true });
    return () => watch.disconnect();
  }, [focused]);
  return box;
}

/** A letter or call script for a lead of the day, at the foot of the sheet: that of its next step first. */
export function DayLetters({ lead, playbook, today, sender, onLog, onClose }: DayLettersProps) {
  const t = useTranslations('followUp');
  const templates = useMemo(() => templatesOf(playbook), [playbook]);
  const box = useFocusOnChoice();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onClose();
  };
  return (
    <section
      ref={box}
      className={styles.letters}
      aria-label={t('letters.title', { name: lead.name.value })}
      onKeyDown={onKeyDown}
    >
      <div className={styles.lettersHead}>
        <p className={styles.about}>
          {t('letters.head')}: <bdi>{lead.name.value}</bdi>
        </p>
        <Button size="small" variant="quiet" onClick={onClose}>
          {t('letters.close')} <Key>Esc</Key>
        </Button>
      </div>
      <Suspense>
        <LetterChoice
          lead={lead}
          templates={templates}
          sender={sender}
          suggested={stepTemplate(lead, playbook, today)}
          onLog={onLog && (async (touch) => ((await onLog(touch)) ? {} : undefined))}
        />
      </Suspense>
    </section>
  );
}
