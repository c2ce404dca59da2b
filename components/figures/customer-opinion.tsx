import { useTranslations } from 'use-intl';
import { BarChart } from '@/components/ui/bar-chart';
import { type CustomerFigures, opinionOf } from '@/lib/domain/figures/customer-figures';
import { FigureLink } from './figure-link';
import { FigureSection } from './figure-section';
import { FigureTable } from './figure-table';
import styles from './figures.module.css';
import { shareOf, useFigureWords } from './use-figure-words';

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
          </dl>
          <div className={styles.beside}>
            <BarChart
              label={t('nps')}
              look="stacked"
              series={kinds.map((kind) => t(kind))}
              rows={[
                {
                  name: t('npsAnswers'),
                  values: kinds.map((kind) => opinion[kind].length),
                  shown: words.count(asked),
                },
              ]}
            />
            <FigureTable
              caption={t('npsTable')}
              fileName="nps"
              headers={[t('npsAnswer'), t('npsCustomers'), t('npsShare')]}
              rows={kinds.map((kind) => {
                const ids = opinion[kind];
                const linked = (text: string, shown = text) => ({
                  text,
                  ...(shown !== '' && {
                    node: (
                      <FigureLink title={t(kind)} isNone={ids.length === 0} ids={() => ids}>
                        {shown}
                      </FigureLink>
                    ),
                  }),
                });
                return {
                  key: kind,
                  cells: [
                    { text: t(kind) },
                    linked(String(ids.length), words.count(ids.length)),
                    linked(words.percent(shareOf(ids.length, asked))),
                  ],
                };
              })}
            />
          </div>
          <p className={styles.small}>
            {t('npsOf', { asked, all: figures.length })} {asked < enough && t('npsFew')}
          </p>
        </>
      )}
    </FigureSection>
  );
}
