import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFormatter, useLocale, useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { FigureLink } from '@/components/figures/figure-link';
import { reasonInWords } from '@/components/lead/verdict-words';
import { IconButton } from '@/components/ui/button';
import type { QuestionSet } from '@/lib/domain/qualification';
import { type ActivationPreview, type Spread, spreads } from '@/lib/domain/questions/activation';
import styles from './questions-screen.module.css';
import { WideTable } from './wide-table';

interface PreviewSectionProps {
  set: QuestionSet;
  /** Absent while leads are still looked at. */
  preview: ActivationPreview | undefined;
  /** Leads looked at so far. */
  seen: number;
  onClose(): void;
}

function SpreadTable({ preview, version }: { preview: ActivationPreview; version: number }) {
  const t = useTranslations('questions.preview');
  const format = useFormatter();
  const { moves } = preview;
  /** A number of leads that opens those who are one of these today and would be one of those. */
  const cell = (what: string, from: readonly Spread[], to: readonly Spread[]) => {
    const ids = from.flatMap((each) => to.flatMap((other) => moves[each][other]));
    return (
      <FigureLink title={t('behind', { version, what })} isNone={ids.length === 0} ids={() => ids}>
        {format.number(ids.length)}
      </FigureLink>
    );
  };
  const name = (spread: Spread) => t(`spreads.${spread}`);
  return (
    <WideTable label={t('spread')}>
      <table className={styles.table}>
        <caption>{t('spread')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('fromTo')}</th>
            {spreads.map((spread) => (
              <th key={spread} scope="col" className={styles.figure}>
                {t(`spreads.${spread}`)}
              </th>
            ))}
            <th scope="col" className={styles.figure}>
              {t('all')}
            </th>
          </tr>
        </thead>
        <tbody>
          {spreads.map((from) => (
            <tr key={from}>
              <th scope="row">{t(`spreads.${from}`)}</th>
              {spreads.map((to) => (
                <td key={to} className={from === to ? styles.same : styles.figure}>
                  {cell(`${name(from)} → ${name(to)}`, [from], [to])}
                </td>
              ))}
              <td className={styles.figure}>
                {cell(`${t('today')}: ${name(from)}`, [from], spreads)}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('would')}</th>
            {spreads.map((to) => (
              <td key={to} className={styles.figure}>
                {cell(`${t('would')}: ${name(to)}`, spreads, [to])}
              </td>
            ))}
            <td className={styles.figure}>{cell(t('all'), spreads, spreads)}</td>
          </tr>
        </tfoot>
      </table>
    </WideTable>
  );
}

function Changes({ preview, set }: { preview: ActivationPreview; set: QuestionSet }) {
  const t = useTranslations('questions.preview');
  const panel = useTranslations('panel.verdict');
  const words = useTranslations('domain');
  const locale = useLocale();
  const format = useFormatter();
  const wording = { panel, words, set, locale };
  return (
    <WideTable label={t('changes')}>
      <table className={styles.table}>
        <caption className={styles.hidden}>{t('changes')}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.figure}>
              {t('number')}
            </th>
            <th scope="col">{t('name')}</th>
            <th scope="col">{t('change')}</th>
            <th scope="col">{t('why')}</th>
          </tr>
        </thead>
        <tbody>
          {preview.changes.map(({ id, number, name, from, to, reasons }) => (
            <tr key={id}>
              <td className={styles.figure}>{format.number(number)}</td>
              <td>
                <Link href={`/leads/${encodeURIComponent(id)}`}>
                  <bdi>{name}</bdi>
                </Link>
              </td>
              <td>
                {t(`spreads.${from}`)} → {t(`spreads.${to}`)}
              </td>
              <td>{format.list(reasons.map((reason) => reasonInWords(reason, wording)))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

/** How the base would spread, were the version asked, and who would change. */
export function PreviewSection({ set, preview, seen, onClose }: PreviewSectionProps) {
  const t = useTranslations('questions.preview');
  const { version } = set;
  const { leads = 0, answered = [], changed = 0, changes = [] } = preview ?? {};
  /** Words that open the leads they count. */
  const opening = (what: string, ids: () => readonly string[]) => (words: ReactNode) => (
    <FigureLink title={t('behind', { version, what })} ids={ids}>
      {words}
    </FigureLink>
  );
  const changing = () =>
    spreads.flatMap((from) =>
      spreads.flatMap((to) => (from === to ? [] : (preview?.moves[from][to] ?? []))),
    );
  return (
    <section className={styles.section} aria-label={t('title', { version: set.version })}>
      <div className={styles.cardHead}>
        <h2>{t('title', { version: set.version })}</h2>
        <IconButton size="small" label={t('close')} icon={X} onClick={onClose} />
      </div>
      {!preview && <p role="status">{t('progress', { count: seen })}</p>}
      {preview && leads === 0 && <p>{t('none')}</p>}
      {preview && leads > 0 && (
        <>
          <p>
            {t.rich('answered', {
              answered: answered.length,
              leads,
              open: opening(t('answering'), () => answered),
            })}
          </p>
          <SpreadTable preview={preview} version={version} />
          <p>{t.rich('changed', { count: changed, open: opening(t('changes'), changing) })}</p>
          {changed > 0 && <Changes preview={preview} set={set} />}
          {changed > changes.length && (
            <p className={styles.quiet}>
              {t('shownOf', { shown: changes.length, count: changed })}
            </p>
          )}
        </>
      )}
    </section>
  );
}
