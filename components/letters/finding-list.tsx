import { CircleCheck, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Channel } from '@/lib/domain/follow-up/touch';
import { checkedLanguage, type Finding } from '@/lib/domain/letters/check-letter';
import styles from './finding-list.module.css';

interface FindingListProps {
  findings: readonly Finding[];
  language: string;
  channel: Channel;
  /** Shows the words in the text they were found in. */
  onShow?(finding: Finding): void;
}

const longest = 60;
const shortened = (found: string) => {
  const line = found.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
};

/** What the check of letters found, each with its place and what to do. */
export function FindingList({ findings, language, channel, onShow }: FindingListProps) {
  const t = useTranslations('letters.check');
  const quote = (finding: Finding) => {
    const found = shortened(finding.found);
    if (!found) return null;
    const place = finding.part === 'subject' ? `${t('inSubject')}: ` : '';
    if (!onShow) return <q className={styles.found}>{place + found}</q>;
    return (
      <button
        type="button"
        className={styles.found}
        aria-label={t('show', { found })}
        onClick={() => onShow(finding)}
      >
        <q>{place + found}</q>
      </button>
    );
  };
  return (
    <div className={styles.check}>
      {findings.length === 0 ? (
        <p className={styles.fine}>
          <CircleCheck aria-hidden size={14} />
          {t(channel === 'call' ? 'fineCall' : 'fine')}
        </p>
      ) : (
        <ul className={styles.list}>
          {findings.map((finding) => (
            <li key={`${finding.rule} ${finding.part} ${finding.at}`} className={styles.finding}>
              <TriangleAlert aria-hidden size={14} />
              <div>
                <p>
                  {t(`rule.${finding.rule}`, {
                    count: finding.words?.count ?? 0,
                    most: finding.words?.most ?? 0,
                  })}
                </p>
                {quote(finding)}
              </div>
            </li>
          ))}
        </ul>
      )}
      {!checkedLanguage(language) && <p className={styles.quiet}>{t('unknownLanguage')}</p>}
    </div>
  );
}
