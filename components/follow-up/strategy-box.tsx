import { Circle, CircleCheck, CircleDot } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { addDays } from '@/lib/domain/follow-up/calendar-day';
import { progressOn } from '@/lib/domain/follow-up/follow-strategy';
import type { Due, StrategyProgress } from '@/lib/domain/follow-up/follow-up';
import { findStrategy, type StrategyItem } from '@/lib/domain/follow-up/strategy-for';
import { resumeTemplate } from '@/lib/domain/letters/step-template';
import { ChannelMark } from './channel-marks';
import styles from './follow-up-section.module.css';
import { StartStrategy, type StartStrategyProps } from './start-strategy';
import { useDayWords } from './use-day-words';

function Steps({
  strategy,
  progress,
  due,
  today,
  again,
}: {
  strategy: StrategyItem;
  progress: StrategyProgress;
  /** The step that is due: it may have been put off. */
  due: Due | undefined;
  today: string;
  /** What the first step is said with after a pause, by its name: not what it was to reach at first. */
  again: string | undefined;
}) {
  const t = useTranslations('followUp.strategy');
  const dayWords = useDayWords(today);
  return (
    <ol className={styles.steps} aria-label={t('steps')}>
      {strategy.value.steps.map(({ day, channel, aim }, at) => {
        const what = at === 0 ? (again ?? aim) : aim;
        const isDone = at < progress.step;
        const isNow = at === progress.step;
        const planned = addDays(progress.startedOn, day);
        const isOfStrategy = due?.why === 'strategy' || due?.why === 'resume';
        const on = isNow && due && isOfStrategy ? due.on : planned;
        const Icon = isDone ? CircleCheck : isNow ? CircleDot : Circle;
        return (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: steps are known by their place
            key={at}
            className={`${styles.step} ${isDone ? styles.done : ''} ${isNow ? styles.now : ''}`}
            aria-current={isNow ? 'step' : undefined}
          >
            <Icon
              size={14}
              role="img"
              aria-label={isDone ? t('done') : isNow ? t('now') : undefined}
              aria-hidden={!isDone && !isNow}
            />
            <span>{dayWords(on)}</span>
            <span>
              <ChannelMark channel={channel} />
              {what && (
                <>
                  : <bdi>{what}</bdi>
                </>
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

/** The strategy a lead is developed by and how far it has come; or which one to begin. */
export function StrategyBox(props: StartStrategyProps) {
  const { lead, playbook, today, followUp, run, readOnly, heading: Heading } = props;
  const t = useTranslations('followUp');
  const dayWords = useDayWords(today);
  const progress = progressOn(lead, today);
  const strategy = findStrategy(playbook, progress?.strategy);
  const name = strategy?.value.name ?? t('strategy.gone');
  const expert = playbook.find((item) => item.part === 'expert' && item.id === progress?.expert);
  const resumed = resumeTemplate(lead, playbook, today);
  const again = playbook.find((item) => item.part === 'template' && item.id === resumed);
  const who = lead.name.value;
  const stop = () =>
    void run(
      () => followUp.stopStrategy(lead.id),
      () => t('done.stoppedByHand', { name: who }),
    );
  const resume = () =>
    void run(
      () => followUp.resumeStrategy(lead.id),
      () => t('done.resumed', { name: who }),
    );
  const state = () => {
    if (!progress) return <StartStrategy {...props} />;
    if (progress.state === 'running')
      return (
        <>
          <p>
            {t('strategy.progress', {
              name,
              at: String(progress.step + 1),
              of: String(strategy?.value.steps.length ?? '?'),
            })}
          </p>
          {strategy && progress.failed > 0 && (
            <p className={styles.quiet}>
              {t('strategy.failed', {
                failed: progress.failed,
                stopAfter: String(strategy.value.stopAfter),
              })}
            </p>
          )}
          {strategy && (
            <Steps
              strategy={strategy}
              progress={progress}
              due={lead.due}
              today={today}
              again={again?.part === 'template' ? again.value.name : undefined}
            />
          )}
          <div className={styles.buttons}>
            <Button size="small" disabled={readOnly} onClick={stop}>
              {t('strategy.stop')}
            </Button>
          </div>
        </>
      );
    const resumesOn = lead.due?.why === 'resume' ? lead.due.on : undefined;
    return (
      <>
        <p>
          {progress.state === 'ended'
            ? t('strategy.ended', { name })
            : t('strategy.stopped', { name, failed: progress.failed })}{' '}
          {progress.state === 'stopped' &&
            (resumesOn
              ? t('strategy.resumes', { day: dayWords(resumesOn) })
              : t('strategy.neverResumes'))}
        </p>
        {strategy && (
          <div className={styles.buttons}>
            <Button size="small" disabled={readOnly} onClick={resume}>
              {t(progress.state === 'ended' ? 'strategy.again' : 'strategy.resume')}
            </Button>
          </div>
        )}
        {progress.state === 'ended' && <StartStrategy {...props} />}
      </>
    );
  };
  return (
    <section className={styles.part} aria-label={t('strategy.title')}>
      <Heading className={styles.title}>{t('strategy.title')}</Heading>
      {state()}
      {expert?.part === 'expert' && (
        <p className={styles.quiet}>{t('strategy.broughtIn', { name: expert.value.name })}</p>
      )}
    </section>
  );
}
