import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { ChannelMark } from '@/components/follow-up/channel-marks';
import { useDayWords } from '@/components/follow-up/use-day-words';
import { PotentialMark } from '@/components/lead/verdict-marks';
import { dueReasons } from '@/lib/domain/follow-up/follow-up';
import {
  findNextStep,
  firstEvidence,
  openingLine,
  type Speaker,
} from '@/lib/domain/follow-up/opening-line';
import { channels } from '@/lib/domain/follow-up/touch';
import type { Lead } from '@/lib/domain/lead';
import type { PlaybookItem } from '@/lib/domain/playbook/playbook-item';
import type { DueStep } from '@/lib/domain/projections/due-steps';
import { potentials } from '@/lib/domain/qualification';
import styles from './day-sheet.module.css';

interface DayLineProps {
  id: string;
  step: DueStep;
  /** The whole lead, once it is read. */
  lead: Lead | undefined;
  playbook: readonly PlaybookItem[];
  today: string;
  speaker: Speaker;
  rowIndex: number;
  top: number;
  active: boolean;
  onActivate(id: string): void;
}

/** One step: when, by what, with whom, the line to open with, and what speaks for it. */
export function DayLine(props: DayLineProps) {
  const { id, step, lead, playbook, today, speaker, rowIndex, top, active, onActivate } = props;
  const t = useTranslations('followUp');
  const dayWords = useDayWords(today);
  const potential = potentials.find((each) => each === step.potential);
  const channel = channels.find((each) => each === step.channel) ?? 'call';
  const why = dueReasons.find((each) => each === step.why);
  const next = lead && findNextStep(lead, playbook, today);
  const quote = lead && firstEvidence(lead);
  const isLate = step.on < today;
  const day = dayWords(step.on);
  return (
    <tr
      id={id}
      aria-rowindex={rowIndex}
      aria-selected={active}
      className={`${styles.line} ${active ? styles.active : ''}`}
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => onActivate(step.id)}
    >
      <td className={styles.when}>
        <span className={isLate ? styles.late : ''}>
          {isLate ? t('day.since', { date: day }) : step.on === today ? step.time || day : day}
        </span>
        <ChannelMark channel={channel} />
      </td>
      <td className={styles.who}>
        <p className={styles.first}>
          <Link
            href={`/leads/${encodeURIComponent(step.id)}`}
            className={styles.name}
            tabIndex={-1}
          >
            <bdi>{step.name}</bdi>
          </Link>
          {potential && <PotentialMark potential={potential} />}
          <span className={styles.quiet}>
            {next && step.why !== 'person'
              ? t('line.step', {
                  at: String(next.at + 1),
                  of: String(next.strategy.value.steps.length),
                })
              : why && t(`why.${why}`)}
          </span>
        </p>
        <p className={styles.opening}>
          {lead ? (
            <bdi>{openingLine(lead, playbook, today, speaker) || t('line.noLine')}</bdi>
          ) : (
            ' '
          )}
        </p>
      </td>
      <td className={styles.evidence}>{quote && <bdi>{t('line.quote', { quote })}</bdi>}</td>
    </tr>
  );
}
