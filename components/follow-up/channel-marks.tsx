import { type LucideIcon, Mail, MapPin, MessageSquare, Phone, UsersRound } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { type Channel, channels, type Outcome, outcomes } from '@/lib/domain/follow-up/touch';
import styles from './channel-marks.module.css';

export const channelIcons: Record<Channel, LucideIcon> = {
  call: Phone,
  letter: Mail,
  meeting: UsersRound,
  message: MessageSquare,
  visit: MapPin,
};

/** The key that logs a touch of this kind. */
export const channelKeys: Record<Channel, string> = {
  call: 'c',
  letter: 'l',
  meeting: 'm',
  message: 's',
  visit: 'v',
};

export const channelOfKey = (key: string): Channel | undefined =>
  channels.find((channel) => channelKeys[channel] === key);

/** How it went, by the number of its key. */
export const outcomeOfKey = (key: string): Outcome | undefined => outcomes[Number(key) - 1];

/** How somebody is touched, by shape and word. */
export function ChannelMark({ channel }: { channel: Channel }) {
  const t = useTranslations('followUp.channel');
  const Icon = channelIcons[channel];
  return (
    <span className={styles.mark}>
      <Icon aria-hidden size={14} />
      {t(channel)}
    </span>
  );
}
