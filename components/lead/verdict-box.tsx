import { useFormatter, useLocale, useTranslations } from 'use-intl';
import type { LeadDraft } from '@/lib/domain/lead';
import type { QuestionSet } from '@/lib/domain/qualification';
import { reachVerdict } from '@/lib/domain/verdict';
import { ConsequenceOffer } from './consequence-offer';
import styles from './verdict-box.module.css';
import { PotentialMark, TemperatureMark } from './verdict-marks';
import { nextQuestionInWords, reasonInWords } from './verdict-words';

interface VerdictBoxProps {
  draft: LeadDraft;
  /** The version of the question set the draft's answers belong to. */
  set: QuestionSet;
  /** Absent where nothing can be changed: what follows from a “no” is then only said. */
  onChange?(draft: LeadDraft): void;
}

/** How the answers sort the prospect, always with the reasons, and what to ask next. */
export function VerdictBox({ draft, set, onChange }: VerdictBoxProps) {
  const t = useTranslations('panel.verdict');
  const words = useTranslations('domain');
  const locale = useLocale();
  const format = useFormatter();
  const verdict = reachVerdict(draft.qualification, set);
  const wording = { panel: t, words, set, locale };
  const { potential, temperature, structure, reasons, consequences, ask } = verdict;
  return (
    <section className={styles.verdict} aria-label={t('label')}>
      <p className={styles.headline} aria-live="polite">
        {potential ? (
          <PotentialMark potential={potential} inFull />
        ) : (
          <span className={styles.open}>{t('noPotential')}</span>
        )}
        {temperature && <TemperatureMark temperature={temperature} />}
        {potential && verdict.provisional && (
          <span className={styles.provisional} title={t('provisionalMeaning')}>
            {t('provisional')}
          </span>
        )}
      </p>
      {!potential && <p className={styles.quiet}>{t('noPotentialHint')}</p>}
      {structure && <p>{words(`structure.${structure}`)}</p>}
      {reasons.length > 0 && (
        <p className={styles.quiet}>
          {t('because', {
            reasons: format.list(reasons.map((reason) => reasonInWords(reason, wording))),
          })}
        </p>
      )}
      {consequences.length > 0 && (
        <ul className={styles.consequences} aria-label={t('consequences')}>
          {consequences.map((consequence) => (
            <li key={consequence.action}>
              {words(`consequence.${consequence.action}`)}{' '}
              {onChange && (
                <ConsequenceOffer draft={draft} consequence={consequence} onChange={onChange} />
              )}
            </li>
          ))}
        </ul>
      )}
      {ask && (
        <p>
          <strong>{t('askNext')}</strong> {nextQuestionInWords(ask, wording)}
        </p>
      )}
    </section>
  );
}
