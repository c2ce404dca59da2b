import { useEffect, useState } from 'react';
import { useFormatter, useLocale, useTranslations } from 'use-intl';
import { localizedText } from '@/components/lead/localized-text';
import { useDashboard } from '@/components/leads/dashboard-context';
import type { QuestionSet } from '@/lib/domain/qualification';
import { enoughLeads, type Lift, type SetLift } from '@/lib/domain/questions/question-lift';
import styles from './questions-screen.module.css';
import { WideTable } from './wide-table';

function Figures({ lift }: { lift: Lift }) {
  const t = useTranslations('questions.lift');
  const format = useFormatter();
  const { decided, customers, conversion, lift: times, enough } = lift;
  return (
    <>
      <td className={styles.figure}>{format.number(decided)}</td>
      <td className={styles.figure}>{format.number(customers)}</td>
      <td className={styles.figure}>
        {conversion === undefined
          ? t('nothing')
          : format.number(conversion, { style: 'percent', maximumFractionDigits: 0 })}
      </td>
      <td className={styles.figure}>
        {!enough
          ? t('tooFew')
          : times === undefined
            ? t('nothing')
            : t('times', {
                lift: format.number(times, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
              })}
      </td>
    </>
  );
}

function LiftTable({ set, lift }: { set: QuestionSet; lift: SetLift }) {
  const t = useTranslations('questions.lift');
  const locale = useLocale();
  const format = useFormatter();
  const { version } = set;
  const { customers, decided, conversion = 0 } = lift.average;
  const percent = format.number(conversion, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <>
      <p>{t('average', { version, customers, decided, conversion: percent })}</p>
      <WideTable label={t('table', { version })}>
        <table className={styles.table}>
          <caption className={styles.hidden}>{t('table', { version })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('answer')}</th>
              {(['sample', 'customers', 'conversion', 'lift'] as const).map((column) => (
                <th key={column} scope="col" className={styles.figure}>
                  {t(column)}
                </th>
              ))}
            </tr>
          </thead>
          {set.questions.map((question, at) => {
            const found = lift.questions[at];
            return (
              found && (
                <tbody key={question.id}>
                  <tr>
                    <th scope="row">{localizedText(question.text, locale)}</th>
                    <Figures lift={found} />
                  </tr>
                  {question.answers.map((answer, place) => {
                    const answerLift = found.answers[place];
                    return (
                      answerLift && (
                        <tr key={answer.id}>
                          <th scope="row" className={styles.inner}>
                            {localizedText(answer.text, locale)}
                          </th>
                          <Figures lift={answerLift} />
                        </tr>
                      )
                    );
                  })}
                </tbody>
              )
            );
          })}
        </table>
      </WideTable>
    </>
  );
}

/** What answers were worth once outcomes are known, with the size of the sample and an honest “too few”. */
export function LiftSection({ versions }: { versions: readonly QuestionSet[] }) {
  const t = useTranslations('questions.lift');
  const { actions, attempt } = useDashboard();
  const [lifts, setLifts] = useState<SetLift[]>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew where there is another version
  useEffect(() => {
    let gone = false;
    void attempt(() => actions.questions.lift()).then((found) => gone || setLifts(found));
    return () => {
      gone = true;
    };
  }, [actions, attempt, versions.length]);
  if (!lifts) return null;
  const told = versions
    .toSorted((a, b) => b.version - a.version)
    .flatMap((set) => {
      const lift = lifts.find(({ id, version }) => id === set.id && version === set.version);
      return lift && lift.average.decided > 0 ? [{ set, lift }] : [];
    });
  return (
    <section className={styles.section} aria-label={t('title')}>
      <h2>{t('title')}</h2>
      <p className={styles.quiet}>{t('text', enoughLeads)}</p>
      {told.length === 0 && <p>{t('none')}</p>}
      {told.map(({ set, lift }) => (
        <LiftTable key={`${set.id} ${set.version}`} set={set} lift={lift} />
      ))}
    </section>
  );
}
