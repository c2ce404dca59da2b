import type { ReactNode } from 'react';
import styles from './figures.module.css';

interface FigureSectionProps {
  title: string;
  /** How its figures are counted. */
  text?: string;
  aside?: ReactNode;
  children: ReactNode;
}

/** One part of a screen of figures; no landmark, since its table, which scrolls, is one by the same name. */
export function FigureSection({ title, text, aside, children }: FigureSectionProps) {
  return (
    <section className={styles.section}>
      <div>
        <div className={styles.sectionHead}>
          <h2 className={styles.sectionTitle}>{title}</h2>
          {aside}
        </div>
        {text && <p className={styles.small}>{text}</p>}
      </div>
      {children}
    </section>
  );
}
