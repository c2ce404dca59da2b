import { type ReactNode, useId } from 'react';
import styles from './figures.module.css';

interface FigureSectionProps {
  title: string;
  /** How its figures are counted. */
  text?: string;
  aside?: ReactNode;
  children: ReactNode;
}

/** One part of a screen of figures. */
export function FigureSection({ title, text, aside, children }: FigureSectionProps) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div>
        <div className={styles.sectionHead}>
          <h2 id={id} className={styles.sectionTitle}>
            {title}
          </h2>
          {aside}
        </div>
        {text && <p className={styles.small}>{text}</p>}
      </div>
      {children}
    </section>
  );
}
