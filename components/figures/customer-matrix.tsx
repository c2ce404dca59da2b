import { useTranslations } from 'use-intl';
import { BarChart } from '@/components/ui/bar-chart';
import { type Advice, advices, type CustomerFigures } from '@/lib/domain/figures/customer-figures';
import { FigureLink } from './figure-link';
import { FigureSection } from './figure-section';
import { FigureTable } from './figure-table';
import styles from './figures.module.css';
import { shareOf, useFigureWords } from './use-figure-words';
import { usePotentialRows } from './use-potential-rows';

const volumeClasses = ['A', 'B', 'C'] as const;
const columns = ['X', 'Y', 'Z', undefined] as const;

/** How many customers are of which class, what they bring, and what to do with them. */
export function CustomerMatrix({ figures }: { figures: readonly CustomerFigures[] }) {
  const t = useTranslations('figures.customers');
  const words = useFigureWords();
  const potentialRows = usePotentialRows(figures);
  const sumOf = (test: (of: CustomerFigures) => boolean) =>
    figures.reduce((sum, each) => (test(each) ? sum + Math.max(each.volume, 0) : sum), 0);
  const whole = sumOf(() => true);
  const cell = (title: string, test: (of: CustomerFigures) => boolean, among = figures) => {
    const ids = among.filter(test).map(({ customer }) => customer.id);
    return {
      text: String(ids.length),
      node: (
        <FigureLink title={title} isNone={ids.length === 0} ids={() => ids}>
          {words.count(ids.length)}
        </FigureLink>
      ),
    };
  };
  /** What customers of a class brought, and which part of all it is. */
  const volumeCells = (abc: CustomerFigures['abc']) => {
    const of = figures.filter((each) => each.abc === abc);
    const sum = sumOf((each) => each.abc === abc);
    const title = `${t('volumeShare')}: ${t('class', { name: abc })}`;
    return [words.money(sum), words.percent(shareOf(sum, whole))].map((text) => ({
      text,
      ...(text !== '' && {
        node: (
          <FigureLink
            title={title}
            isNone={of.length === 0}
            ids={() => of.map(({ customer }) => customer.id)}
          >
            {text}
          </FigureLink>
        ),
      }),
    }));
  };
  const isAdvised = (advice: Advice) => (of: CustomerFigures) => of.advice === advice;
  return (
    <>
      <FigureSection title={t('adviceTitle')} text={t('adviceText')}>
        <dl className={styles.facts}>
          {advices.map((advice) => {
            const { node } = cell(t(`advice.${advice}`), isAdvised(advice));
            return (
              <div key={advice}>
                <dt>
                  {t(`advice.${advice}`)}: {t(`adviceMeaning.${advice}`)}
                </dt>
                <dd>{node}</dd>
              </div>
            );
          })}
        </dl>
        <FigureTable
          caption={t('adviceTable')}
          fileName={t('adviceFile')}
          headers={[
            t('column.potential'),
            ...advices.map((advice) => t(`advice.${advice}`)),
            t('all'),
          ]}
          rows={potentialRows.map(({ key, name, isSum, figures: of }) => ({
            key,
            isSum,
            cells: [
              { text: name },
              ...advices.map((advice) =>
                cell(`${t(`advice.${advice}`)}: ${name}`, isAdvised(advice), of),
              ),
              cell(name, () => true, of),
            ],
          }))}
        />
      </FigureSection>
      <FigureSection title={t('matrix')} text={t('matrixText')}>
        <div className={styles.beside}>
          <BarChart
            label={t('volumeShare')}
            look="stacked"
            series={[t('volumeShare')]}
            rows={volumeClasses.map((abc) => {
              const sum = sumOf((of) => of.abc === abc);
              return {
                name: t('class', { name: abc }),
                values: [sum],
                shown: `${words.money(sum)} (${words.percent(shareOf(sum, whole)) || '–'})`,
              };
            })}
          />
          <FigureTable
            caption={t('matrix')}
            fileName="abc-xyz"
            headers={[
              t('classes'),
              'X',
              'Y',
              'Z',
              t('tooFew'),
              t('all'),
              t('column.volume'),
              t('volumePart'),
            ]}
            rows={volumeClasses.map((abc) => ({
              key: abc,
              cells: [
                { text: abc },
                ...columns.map((xyz) =>
                  cell(
                    `${abc}${xyz ?? ` (${t('tooFew')})`}`,
                    (of) => of.abc === abc && of.xyz === xyz,
                  ),
                ),
                cell(t('class', { name: abc }), (of) => of.abc === abc),
                ...volumeCells(abc),
              ],
            }))}
          />
        </div>
      </FigureSection>
    </>
  );
}
