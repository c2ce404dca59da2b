import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { Lead } from '@/lib/domain/lead';
import {
  type LeadValue,
  type LeadValueField,
  leadValueFields,
  valuesOfLead,
} from '@/lib/domain/matching/lead-values';
import {
  type ChosenField,
  chosenFields,
  defaultChoice,
  type MergeChoices,
  type MergedLeads,
} from '@/lib/domain/matching/merge-leads';
import styles from './merge-screen.module.css';
import { useDuplicateWords } from './use-duplicate-words';

interface MergeTableProps {
  leads: readonly Lead[];
  keptId: string;
  onKeep(id: string): void;
  choices: MergeChoices;
  onChoose(choices: MergeChoices): void;
  merged: MergedLeads | undefined;
}

const asChosen = (field: LeadValueField): ChosenField | undefined =>
  chosenFields.find((each) => each === field);

interface ValuesProps {
  values: readonly LeadValue[];
  shownValue(value: LeadValue): string;
}

function Values({ values, shownValue }: ValuesProps) {
  const t = useTranslations('duplicates.side');
  if (values.length === 0) return <span className={styles.quiet}>{t('empty')}</span>;
  return (
    <ul className={styles.values}>
      {values.map((value) => (
        <li key={`${value.key} ${value.shown}`}>
          <bdi>{shownValue(value)}</bdi>
        </li>
      ))}
    </ul>
  );
}

/** A row a field, a column a lead: of single values one is chosen, the others are joined in the last column. */
export function MergeTable({ leads, keptId, onKeep, choices, onChoose, merged }: MergeTableProps) {
  const t = useTranslations('duplicates');
  const { shownValue } = useDuplicateWords();
  const group = useId();
  const byLead = leads.map((lead) => ({ lead, values: valuesOfLead(lead) }));
  const result = merged ? valuesOfLead(merged.lead) : [];
  const ofField = (values: readonly LeadValue[], field: LeadValueField) =>
    values.filter((value) => value.field === field);
  const fields = leadValueFields.filter((field) =>
    [...byLead.map(({ values }) => values), result].some(
      (values) => ofField(values, field).length > 0,
    ),
  );
  const ordered = leads.toSorted((a, b) => Number(b.id === keptId) - Number(a.id === keptId));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.scroller} tabIndex={0} aria-label={t('side.title')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('side.field')}</th>
            {leads.map(({ id, number }) => (
              <th key={id} scope="col">
                <label className={styles.keep}>
                  <span>{t('side.lead', { number })}</span>
                  <input
                    type="radio"
                    name={`${group} keep`}
                    checked={id === keptId}
                    onChange={() => onKeep(id)}
                  />
                  <span>{id === keptId ? t('side.kept') : t('side.keep')}</span>
                </label>
              </th>
            ))}
            <th scope="col" className={styles.result}>
              {t('side.result')}
            </th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => {
            const chosen = asChosen(field);
            const differ =
              new Set(
                byLead.map(({ values }) =>
                  ofField(values, field)
                    .map(({ key }) => key)
                    .join('\n'),
                ),
              ).size > 1;
            const taken = chosen && (choices[chosen] ?? defaultChoice(chosen, ordered));
            return (
              <tr key={field}>
                <th scope="row">{t(`field.${field}`)}</th>
                {byLead.map(({ lead, values }) => {
                  const own = ofField(values, field);
                  const [first] = own;
                  if (!chosen || !differ || !first)
                    return (
                      <td key={lead.id}>
                        <Values values={own} shownValue={shownValue} />
                      </td>
                    );
                  return (
                    <td key={lead.id}>
                      <label className={styles.choice}>
                        <input
                          type="radio"
                          name={`${group} ${field}`}
                          aria-label={t('side.choose', {
                            field: t(`field.${field}`),
                            value: shownValue(first),
                          })}
                          checked={taken === lead.id}
                          onChange={() => onChoose({ ...choices, [chosen]: lead.id })}
                        />
                        <Values values={own} shownValue={shownValue} />
                      </label>
                    </td>
                  );
                })}
                <td className={styles.result}>
                  <Values values={ofField(result, field)} shownValue={shownValue} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
