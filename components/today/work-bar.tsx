import { ScrollText } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { channelIcons, channelKeys } from '@/components/follow-up/channel-marks';
import { NextStepForm } from '@/components/follow-up/next-step-form';
import { OutcomeBar } from '@/components/follow-up/outcome-bar';
import { Button } from '@/components/ui/button';
import { Key } from '@/components/ui/key';
import { findStrategy } from '@/lib/domain/follow-up/strategy-for';
import { channels } from '@/lib/domain/follow-up/touch';
import type { Lead } from '@/lib/domain/lead';
import type { Sender } from '@/lib/domain/letters/sender';
import type { PlaybookItem } from '@/lib/domain/playbook/playbook-item';
import { DayLetters } from './day-letters';
import styles from './day-sheet.module.css';
import type { DayWork } from './use-day-work';

interface WorkBarProps {
  work: DayWork;
  /** Whom the keys act on. */
  lead: Lead | undefined;
  playbook: readonly PlaybookItem[];
  today: string;
  sender: Sender;
  readOnly: boolean;
}

/** At the foot of the sheet: what can be done with the chosen lead, by press or by key. */
export function WorkBar({ work, lead, playbook, today, sender, readOnly }: WorkBarProps) {
  const t = useTranslations('followUp');
  const { asking } = work;
  if (asking) {
    const { lead: about } = asking;
    return (
      <div className={styles.work}>
        <div className={styles.wide}>
          {asking.kind === 'outcome' ? (
            <OutcomeBar
              lead={about}
              channel={asking.channel}
              today={today}
              strategy={findStrategy(playbook, about.progress?.strategy)}
              onOutcome={(outcome, note) => void work.log(about, asking.channel, outcome, note)}
              onCancel={work.cancel}
            />
          ) : asking.kind === 'letter' ? (
            <DayLetters
              key={about.id}
              lead={about}
              playbook={playbook}
              today={today}
              sender={sender}
              onLog={readOnly ? undefined : (touch) => work.logLetter(about, touch)}
              onClose={work.cancel}
            />
          ) : (
            <>
              <p className={styles.about}>
                {t('next.title')}: <bdi>{about.name.value}</bdi>
              </p>
              <NextStepForm
                due={about.due}
                today={today}
                onSet={(due) => void work.setDue(about, due)}
                onCancel={work.cancel}
              />
            </>
          )}
        </div>
      </div>
    );
  }
  const disabled = readOnly || !lead;
  const act = (what: (lead: Lead) => void) => () => lead && what(lead);
  return (
    <div className={styles.work} role="toolbar" aria-label={t('keys.bar')}>
      {/* biome-ignore lint/a11y/useSemanticElements: a part of a toolbar */}
      <span className={styles.part} role="group" aria-label={t('log.title')}>
        {channels.map((channel) => (
          <Button
            key={channel}
            size="small"
            icon={channelIcons[channel]}
            disabled={disabled}
            aria-keyshortcuts={channelKeys[channel]}
            onClick={act((of) => work.ask({ kind: 'outcome', lead: of, channel }))}
          >
            {t(`channel.${channel}`)} <Key>{channelKeys[channel]}</Key>
          </Button>
        ))}
      </span>
      <span className={styles.part}>
        <Button
          size="small"
          variant="quiet"
          icon={ScrollText}
          disabled={!lead}
          aria-keyshortcuts="p"
          onClick={act((of) => work.ask({ kind: 'letter', lead: of }))}
        >
          {t('keys.letter')} <Key>p</Key>
        </Button>
        <Button
          size="small"
          variant="quiet"
          disabled={disabled}
          aria-keyshortcuts="t"
          onClick={act((of) => void work.tomorrow(of))}
        >
          {t('keys.tomorrow')} <Key>t</Key>
        </Button>
        <Button
          size="small"
          variant="quiet"
          disabled={disabled}
          aria-keyshortcuts="w"
          onClick={act((of) => void work.nextWeek(of))}
        >
          {t('keys.nextWeek')} <Key>w</Key>
        </Button>
        <Button
          size="small"
          variant="quiet"
          disabled={disabled}
          aria-keyshortcuts="n"
          onClick={act((of) => work.ask({ kind: 'next', lead: of }))}
        >
          {t('keys.nextStep')} <Key>n</Key>
        </Button>
        {work.last && (
          <Button
            size="small"
            variant="quiet"
            aria-keyshortcuts="e"
            onClick={() => work.last && work.ask({ kind: 'next', lead: work.last })}
          >
            {t('keys.changeLast', { name: work.last.name.value })} <Key>e</Key>
          </Button>
        )}
        <Button
          size="small"
          variant="quiet"
          disabled={readOnly}
          aria-keyshortcuts="u"
          onClick={() => void work.undo()}
        >
          {t('keys.undo')} <Key>u</Key>
        </Button>
      </span>
      <span className={styles.end} aria-hidden>
        <Key>j</Key> <Key>k</Key> {t('keys.move')} · <Key>↵</Key> {t('keys.open')}
      </span>
    </div>
  );
}
