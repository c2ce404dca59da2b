import { useTranslations } from 'use-intl';
import styles from './reading-view.module.css';

const rows = ['name', 'phone', 'mail', 'web', 'address', 'number'];

/** The shape of what is coming, so that nothing jumps when it does. */
export function ReadingView() {
  const t = useTranslations('panel');
  return (
    <div className={styles.reading} aria-busy="true">
      <div role="status">
        <h1 className={styles.text}>{t('reading')}</h1>
      </div>
      <div className={styles.bars} aria-hidden>
        {rows.map((row) => (
          <div key={row} className={styles.row}>
            <span className={styles.label} />
            <span className={styles.value} />
          </div>
        ))}
      </div>
    </div>
  );
}
