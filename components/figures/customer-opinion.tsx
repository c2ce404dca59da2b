import { useTranslations } from 'use-intl';
import { type CustomerFigures, opinionOf } from '@/lib/domain/figures/customer-figures';
import { FigureLink } from './figure-link';
import { FigureSection } from './figure-section';
import styles from './figures.module.css';
import { useFigureWords } from './use-figure-words';

const kinds = ['promoters', 'neutral', 'critics'] as const;
/** Fewer answers can turn with a single one. */
const enough = 20;

/** Whether customers would recommend us: promoters minus critics, and of how many it is told. */
export function CustomerOpinion({ figures }: { figures: readonly CustomerFigures[] }) {
  const t = useTranslations('figures.customers');
  const words = useFigureWords();
  const opinion = opinionOf(figures.map(({ customer }) => customer));
  const { asked, score } = opinion;
  return (
    <FigureSection title={t('nps')} text={t('npsText')}>
      {score === undefined ? (
        <p>{t('npsNone')}</p>
      ) : (
        <>
          <dl className={styles.facts}>
            <div>
              <dt>{t('nps')}</dt>
              <dd>
                <FigureLink title={t('nps')} ids={() => kinds.flatMap((kind) => opinion[kind])}>
                  {words.count(Math.round(score))}
                </FigureLink>
              </dd>
            </div>
            {kinds.map((kind) => (
              <div key={kind}>
                <dt>{t(kind)}</dt>
                <dd>
                  <FigureLink
                    title={t(kind)}
                    isNone={opinion[kind].length === 0}
                    ids={() => opinion[kind]}
                  >
                    {words.count(opinion[kind].length)}
                  </FigureLink>
                </dd>
              </div>
            ))}
          </dl>
          <p className={styles.small}>
            {t('npsOf', { asked, all: figures.length })} {asked < enough && t('npsFew')}
          </p>
        </>
      )}
    </FigureSection>
  );
}
