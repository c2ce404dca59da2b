import {
  Circle,
  CircleCheck,
  CircleDashed,
  CircleDot,
  CirclePause,
  CircleSlash,
  CircleX,
  type LucideIcon,
  Target,
} from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Stage } from '@/lib/domain/stage';
import styles from './stage-mark.module.css';

type Tone = 'quiet' | 'plain' | 'good' | 'warn' | 'bad' | 'info';

const looks: Record<Stage, { Icon: LucideIcon; tone: Tone }> = {
  suspect: { Icon: CircleDashed, tone: 'quiet' },
  lead: { Icon: Circle, tone: 'plain' },
  mql: { Icon: CircleDot, tone: 'info' },
  sql: { Icon: Target, tone: 'good' },
  customer: { Icon: CircleCheck, tone: 'good' },
  discarded: { Icon: CircleX, tone: 'bad' },
  parked: { Icon: CirclePause, tone: 'warn' },
  lost: { Icon: CircleSlash, tone: 'bad' },
};

/** The same where its word is known. */
export function StageSign({ stage, word }: { stage: Stage; word: string }) {
  const { Icon, tone } = looks[stage];
  return (
    <span className={styles.mark}>
      <Icon aria-hidden size={14} className={styles[tone]} />
      <span className={styles.word}>{word}</span>
    </span>
  );
}

/** The stage by shape, word and colour. */
export function StageMark({ stage }: { stage: Stage }) {
  const t = useTranslations('domain.stage');
  return <StageSign stage={stage} word={t(stage)} />;
}
