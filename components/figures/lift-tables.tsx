import { useMemo } from 'react';
import { useFormatter, useLocale, useTranslations } from 'use-intl';
import { localizedText } from '@/components/lead/localized-text';
import type { FigureFilter } from '@/lib/domain/figures/count-figures';
import type { FigureBase } from '@/lib/domain/figures/figure-base';
import { countLift, type LiftCell, leadsBehindLift } from '@/lib/domain/figures/lift-figures';
import type { QuestionSet } from '@/lib/domain/qualification';
import { enoughLeads, type Lift, type SetLift } from '@/lib/domain/questions/question-lift';
import { FigureLink } from './figure-link';
import { FigureTable } from './figure-table';
import styles from './figures.module.css';
import { useFigureWords } from './use-figure-words';

interface LiftTablesProps {
  base: FigureBase;
  filter: FigureFilter;
  /** Of which leads, in words. */
  when: string;
  sets: readonly QuestionSet[];
  /** Said where nobody who answered has an outcome. */
  none: string;
}

/** What answers to marker questions were worth, a table for each version, the latest first. */
export function LiftTables({ base, filter, when, sets, none }: LiftTablesProps) {
  const lifts = useMemo(() => countLift(base, filter, sets), [base, filter, sets]);
  const told = sets
    .flatMap((set, at) => {
      const lift = lifts[at];
      return lift && lift.average.decided > 0 ? [{ set, lift }] : [];
    })
    .sort((a, b) => b.set.version - a.set.version);
  if (told.length === 0) return <p>{none}</p>;
  return told.map(({ set, lift }) => (
    <VersionLift
      key={`${set.id} ${set.version}`}
      set={set}
      lift={lift}
      when={when}
      ids={(cell) => leadsBehindLift(base, filter, sets, { set, ...cell })}
    />
  ));
}

type Figure = 'sample' | 'customers' | 'conversion' | 'lift';

interface VersionLiftProps {
  set: QuestionSet;
  lift: SetLift;
  when: string;
  ids(cell: Omit<LiftCell, 'set'>): string[];
}

function VersionLift({ set, lift, when, ids }: VersionLiftProps) {
  const t = useTranslations('questions.lift');
  const locale = useLocale();
  const format = useFormatter();
  const words = useFigureWords();
  const { version } = set;
  const { average } = lift;
  const timesOf = ({ lift: times, enough }: Lift) => {
    if (!enough) return t('tooFew');
    if (times === undefined) return '';
    const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
    return t('times', { lift: format.number(times, digits) });
  };
  const cellsOf = (name: string, of: Omit<LiftCell, 'set' | 'won'>, counted: Lift) => {
    const { decided, customers, conversion } = counted;
    /** With those who answered so behind it, or with the customers among them. */
    const linked = (figure: Figure, shown: string, text = shown) => {
      const won = figure === 'customers' || figure === 'conversion';
      return {
        text,
        ...(shown !== '' && {
          node: (
            <FigureLink
              title={`${t('ofVersion', { what: name, version })}: ${t(figure)}, ${when}`}
              isNone={(won ? customers : decided) === 0}
              ids={() => ids({ ...of, won })}
            >
              {shown}
            </FigureLink>
          ),
        }),
      };
    };
    return [
      linked('sample', words.count(decided), String(decided)),
      linked('customers', words.count(customers), String(customers)),
      linked('conversion', words.percent(conversion === undefined ? undefined : conversion * 100)),
      counted.enough ? linked('lift', timesOf(counted)) : { text: timesOf(counted) },
    ];
  };
  const all: Lift = { ...average, lift: 1, enough: average.decided >= enoughLeads.question };
  const caption = t('table', { version });
  return (
    <div>
      {/* Read out with the table, whose caption it is. */}
      <p className={styles.small} aria-hidden>
        {caption}
      </p>
      <FigureTable
        caption={caption}
        fileName={t('file', { version: String(version) })}
        headers={[t('answer'), t('sample'), t('customers'), t('conversion'), t('lift')]}
        rows={[
          ...set.questions.flatMap((question, at) => {
            const found = lift.questions[at];
            const asked = localizedText(question.text, locale);
            if (!found) return [];
            const { id } = question;
            return [
              { key: id, cells: [{ text: asked }, ...cellsOf(asked, { question: id }, found)] },
              ...question.answers.flatMap((answer, place) => {
                const counted = found.answers[place];
                const given = localizedText(answer.text, locale);
                const name = t('inQuestion', { question: asked, answer: given });
                const named = { text: name, node: <span className={styles.inner}>{given}</span> };
                const of = { question: id, answer: answer.id };
                return counted
                  ? [{ key: `${id} ${answer.id}`, cells: [named, ...cellsOf(name, of, counted)] }]
                  : [];
              }),
            ];
          }),
          { key: 'all', isSum: true, cells: [{ text: t('all') }, ...cellsOf(t('all'), {}, all)] },
        ]}
      />
    </div>
  );
}
