import { type ReactNode, useLayoutEffect, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { useRuleWords } from '@/components/lead/use-rule-words';
import { Button } from '@/components/ui/button';
import { Key } from '@/components/ui/key';
import { findStrategy } from '@/lib/domain/follow-up/strategy-for';
import { type Channel, channels, type Outcome } from '@/lib/domain/follow-up/touch';
import type { Sender } from '@/lib/domain/letters/sender';
import type { FollowUpActions } from '@/lib/services/follow-up-actions';
import { channelIcons, channelKeys, channelOfKey } from './channel-marks';
import styles from './follow-up-section.module.css';
import { NextStepBox } from './next-step-box';
import { OutcomeBar } from './outcome-bar';
import { StrategyBox } from './strategy-box';
import { TouchList } from './touch-list';
import { useDayWords } from './use-day-words';
import { useFollowLead } from './use-follow-lead';
import { type FollowedLead, useFollowedLead } from './use-followed-lead';

interface FollowUpSectionProps {
  followUp: FollowUpActions;
  leadId: string;
  /** Who makes the touches, and in whose name lines are said. */
  sender: Sender;
  /** Whether they are new at selling: see `needsExpert`. */
  beginner: boolean;
  readOnly?: boolean;
  /** The level of its headings: below the lead's name. */
  heading?: 'h2' | 'h3';
  /** Where a letter or a call script is chosen, for the lead as it is now. */
  letters?(followed: FollowedLead): ReactNode;
  /** Told when all of it is about to be seen. */
  onShown?(): void;
}

/** What takes letters for itself: fields, and the table beside the sheet. */
const taking = 'input, textarea, select, [role="grid"], [role="menu"], [role="dialog"]';

/** The letter of a channel begins to log a touch, wherever the focus is that does not take letters. */
function useChannelKeys(onChannel: ((channel: Channel) => void) | undefined) {
  // Heard from the moment the letters are seen.
  useLayoutEffect(() => {
    if (!onChannel) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, metaKey, altKey, defaultPrevented } = event;
      const channel = channelOfKey(key);
      if (!channel || ctrlKey || metaKey || altKey || defaultPrevented) return;
      if (target instanceof Element && target.closest(taking)) return;
      event.preventDefault();
      onChannel(channel);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}

function Followed({
  followUp,
  sender,
  beginner,
  readOnly = false,
  heading: Heading = 'h3',
  letters,
  onShown,
  lead,
  playbook,
  today,
}: FollowUpSectionProps & FollowedLead) {
  const t = useTranslations('followUp');
  const common = useTranslations('common');
  const dayWords = useDayWords(today);
  const ruleWords = useRuleWords();
  const { message, run } = useFollowLead();
  const [channel, setChannel] = useState<Channel>();
  const log = (outcome: Outcome, note: string) => {
    if (!channel) return;
    setChannel(undefined);
    const touch = { channel, outcome, note: note.trim(), by: sender.name };
    void run(
      () => followUp.logTouch(lead.id, touch),
      (after) =>
        [
          t('done.logged', {
            name: lead.name.value,
            channel: t(`channel.${channel}`),
            outcome: t(`outcome.${outcome}`),
          }),
          after.due
            ? t('done.next', {
                channel: t(`channel.${after.due.channel}`),
                day: dayWords(after.due.on, after.due.time),
              })
            : t('done.noNext'),
          ...ruleWords(lead, after),
        ].join(' '),
    );
  };
  useChannelKeys(readOnly ? undefined : setChannel);
  useLayoutEffect(() => onShown?.(), [onShown]);
  const world = { lead, playbook, today, followUp, run, readOnly, heading: Heading };
  const locale = useLocale();
  return (
    <div className={styles.section}>
      <section className={styles.part} aria-label={t('log.title')}>
        <Heading className={styles.title}>{t('log.title')}</Heading>
        {channel ? (
          <OutcomeBar
            lead={lead}
            channel={channel}
            today={today}
            strategy={findStrategy(playbook, lead.progress?.strategy)}
            onOutcome={log}
            onCancel={() => setChannel(undefined)}
          />
        ) : (
          <div className={styles.buttons}>
            {channels.map((each) => (
              <Button
                key={each}
                size="small"
                icon={channelIcons[each]}
                disabled={readOnly}
                aria-keyshortcuts={channelKeys[each]}
                onClick={() => setChannel(each)}
              >
                {t(`channel.${each}`)} <Key>{channelKeys[each]}</Key>
              </Button>
            ))}
          </div>
        )}
        <div className={styles.message} role="status">
          {message && (
            <p className={message.failed ? styles.failed : undefined}>
              {message.text}{' '}
              {message.undo && (
                <Button size="small" variant="quiet" onClick={message.undo}>
                  {common('undo')}
                </Button>
              )}
            </p>
          )}
        </div>
        {letters?.({ lead, playbook, today })}
      </section>
      <NextStepBox {...world} speaker={{ sender, locale }} />
      <StrategyBox {...world} beginner={beginner} />
      <TouchList lead={lead} heading={Heading} />
    </div>
  );
}

/** How a lead is followed up: touches, the next step, its strategy; followed live. */
export function FollowUpSection(props: FollowUpSectionProps) {
  const followed = useFollowedLead(props.followUp, props.leadId);
  return followed ? <Followed {...props} {...followed} /> : null;
}
