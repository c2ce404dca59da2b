import * as circle from 'lucide-react/icons/circle';
import * as circleCheck from 'lucide-react/icons/circle-check';
import * as circleDashed from 'lucide-react/icons/circle-dashed';
import * as circleDot from 'lucide-react/icons/circle-dot';
import * as circlePause from 'lucide-react/icons/circle-pause';
import * as circleSlash from 'lucide-react/icons/circle-slash';
import * as circleX from 'lucide-react/icons/circle-x';
import * as target from 'lucide-react/icons/target';
import { useTranslations } from 'use-intl';
import { SignIcon, signOutline } from '@/components/ui/sign-icon';
import type { Stage } from '@/lib/domain/stage';
import styles from './stage-mark.module.css';

type Tone = 'quiet' | 'plain' | 'good' | 'warn' | 'bad' | 'info';

const looks: Record<Stage, { outline: string; tone: Tone }> = {
  suspect: { outline: signOutline(circleDashed), tone: 'quiet' },
  lead: { outline: signOutline(circle), tone: 'plain' },
  mql: { outline: signOutline(circleDot), tone: 'info' },
  sql: { outline: signOutline(target), tone: 'good' },
  customer: { outline: signOutline(circleCheck), tone: 'good' },
  discarded: { outline: signOutline(circleX), tone: 'bad' },
  parked: { outline: signOutline(circlePause), tone: 'warn' },
  lost: { outline: signOutline(circleSlash), tone: 'bad' },
};

/** The same where its word is known. */
export function StageSign({ stage, word }: { stage: Stage; word: string }) {
  const { outline, tone } = looks[stage];
  return (
    <span className={styles.mark}>
      <SignIcon outline={outline} className={styles[tone]} />
      <span className={styles.word}>{word}</span>
    </span>
  );
}

/** The stage by shape, word and colour. */
export function StageMark({ stage }: { stage: Stage }) {
  const t = useTranslations('domain.stage');
  return <StageSign stage={stage} word={t(stage)} />;
}
