import { CircleAlert, CircleCheck, CircleHelp, CircleOff } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { RecordKind } from '@/lib/domain/captured-record';
import type { FitReason, FitResult } from '@/lib/domain/playbook/fit-of';
import styles from './fit-note.module.css';
import { useCriterionWords } from './use-criterion-words';

/** What decides comes first. */
const lists = [
  { list: 'excluded', Icon: CircleAlert },
  { list: 'missing', Icon: CircleOff },
  { list: 'unknown', Icon: CircleHelp },
  { list: 'met', Icon: CircleCheck },
] as const;

/** Why somebody fits as they do: every criterion, by what became of it, with the value that decided. */
export function FitReasons({ result, kind }: { result: FitResult; kind: RecordKind }) {
  const t = useTranslations('portrait');
  const { criterionWord, valueWord } = useCriterionWords();
  const sentence = ({ criterion, value }: FitReason) => {
    const said = { criterion: criterionWord(criterion, kind) };
    if (value === '') return t('reason.plain', said);
    return t('reason.found', { ...said, value: valueWord(criterion.field, value) });
  };
  return (
    <div className={styles.reasons}>
      {lists.map(({ list, Icon }) =>
        result[list].length === 0 ? null : (
          <section key={list} aria-label={t(`list.${list}`)}>
            <h3 className={styles.heading}>
              <Icon aria-hidden size={14} />
              {t(`list.${list}`)}
            </h3>
            <ul>
              {result[list].map((reason) => (
                <li key={reason.criterion.id}>
                  <bdi>{sentence(reason)}</bdi>
                </li>
              ))}
            </ul>
          </section>
        ),
      )}
      {result.unknown.length > 0 && <p className={styles.hint}>{t('unknownHint')}</p>}
    </div>
  );
}
