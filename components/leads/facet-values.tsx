import { useMemo, useState } from 'react';
import { useFormatter, useLocale, useTranslations } from 'use-intl';
import { CheckBox } from '@/components/ui/check-box';
import { TextField } from '@/components/ui/field';
import { fits } from '@/lib/domain/playbook/portrait';
import { potentials, temperatures } from '@/lib/domain/qualification';
import { stages } from '@/lib/domain/stage';
import type { Facet } from '@/lib/services/lead-facets';
import styles from './filter-popover.module.css';
import { useFacetWord } from './use-facet-word';

interface FacetValuesProps {
  facet: Facet;
  counts: ReadonlyMap<string, number>;
  chosen: readonly string[];
  onChoose(values: readonly string[]): void;
}

/** Facets whose values are known beforehand: shown in their own order, also when no lead has them. */
const known: Partial<Record<Facet, readonly string[]>> = {
  stage: stages,
  potential: [...potentials].reverse(),
  temperature: temperatures,
  fit: fits,
  hasPhone: ['yes', 'no'],
  hasEmail: ['yes', 'no'],
  hasWebsite: ['yes', 'no'],
};
const manyValues = 10;
/** What more values than this would cost to draw, nobody reads: the field above finds them. */
const mostShown = 100;

function useValues({ facet, counts, chosen }: FacetValuesProps) {
  const wordOf = useFacetWord();
  const locale = useLocale();
  return useMemo(() => {
    const { compare } = new Intl.Collator(locale);
    const order = known[facet] ?? [];
    const others = [...new Set([...counts.keys(), ...chosen])].filter(
      (value) => !order.includes(value),
    );
    // Of very many the frequent ones come first; few are found more easily by the alphabet.
    others.sort(
      others.length > mostShown
        ? (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0)
        : (a, b) => Number(!a) - Number(!b) || compare(wordOf(facet, a), wordOf(facet, b)),
    );
    return [...order, ...others].map((value) => ({ value, word: wordOf(facet, value) }));
  }, [facet, counts, chosen, wordOf, locale]);
}

/** The values of a facet with ticks, and how many leads each would give. */
export function FacetValues(props: FacetValuesProps) {
  const { counts, chosen, onChoose } = props;
  const t = useTranslations('leads.filter');
  const format = useFormatter();
  const values = useValues(props);
  const [typed, setTyped] = useState('');
  const wanted = typed.trim().toLocaleLowerCase();
  if (values.length === 0) return <p className={styles.nothing}>{t('nothing')}</p>;
  return (
    <>
      {values.length > manyValues && (
        <TextField
          label={t('find')}
          hideLabel
          placeholder={t('find')}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      )}
      <ul className={styles.list}>
        {values
          .filter(({ word }) => word.toLocaleLowerCase().includes(wanted))
          .slice(0, mostShown)
          .map(({ value, word }) => (
            <li key={value} className={styles.value}>
              <CheckBox
                checked={chosen.includes(value)}
                onChange={(on) =>
                  onChoose(on ? [...chosen, value] : chosen.filter((other) => other !== value))
                }
              >
                <bdi>{word}</bdi>
              </CheckBox>
              <span className={styles.count}>{format.number(counts.get(value) ?? 0)}</span>
            </li>
          ))}
      </ul>
    </>
  );
}
