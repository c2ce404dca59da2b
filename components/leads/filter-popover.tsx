import { ChevronDown } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useFormatter, useLocale, useTranslations } from 'use-intl';
import { CheckBox } from '@/components/ui/check-box';
import { TextField } from '@/components/ui/field';
import { potentials, temperatures } from '@/lib/domain/qualification';
import { stages } from '@/lib/domain/stage';
import type { Facet } from '@/lib/services/lead-query';
import styles from './filter-popover.module.css';
import { useFacetWord } from './use-facet-word';

interface FilterPopoverProps {
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
};
const manyValues = 10;

function useValues({ facet, counts, chosen }: FilterPopoverProps) {
  const wordOf = useFacetWord();
  const locale = useLocale();
  return useMemo(() => {
    const { compare } = new Intl.Collator(locale);
    const order = known[facet] ?? [];
    const others = [...new Set([...counts.keys(), ...chosen])]
      .filter((value) => !order.includes(value))
      .sort((a, b) => Number(!a) - Number(!b) || compare(wordOf(facet, a), wordOf(facet, b)));
    return [...order, ...others].map((value) => ({ value, word: wordOf(facet, value) }));
  }, [facet, counts, chosen, wordOf, locale]);
}

function Values(props: FilterPopoverProps) {
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

/** One filter: a button that opens its values with ticks and how many leads each would give. */
export function FilterPopover(props: FilterPopoverProps) {
  const { facet, chosen } = props;
  const t = useTranslations('leads.filter');
  const format = useFormatter();
  return (
    <DialogTrigger>
      <AriaButton className={`${styles.trigger} ${chosen.length > 0 ? styles.on : ''}`}>
        {t(facet)}
        {chosen.length > 0 && <span className={styles.badge}>{format.number(chosen.length)}</span>}
        <ChevronDown aria-hidden size={14} />
      </AriaButton>
      <Popover className={styles.popover} placement="bottom start">
        <Dialog aria-label={t(facet)} className={styles.dialog}>
          <Values {...props} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
