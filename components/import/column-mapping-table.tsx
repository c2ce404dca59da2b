import { useTranslations } from 'use-intl';
import type { ColumnTarget } from '@/lib/domain/import/import-target';
import { type OwnColumn, ownColumnTypes } from '@/lib/domain/own-column';
import type { TableOverview } from '@/lib/services/import/import-types';
import styles from './column-mapping-table.module.css';
import { fieldGroups, useFieldWord } from './use-field-word';

interface ColumnMappingTableProps {
  table: TableOverview;
  targets: readonly ColumnTarget[];
  ownColumns: readonly OwnColumn[];
  onChange(targets: ColumnTarget[]): void;
}

/** Each column of a file with some of its values, and where it goes. */
export function ColumnMappingTable({
  table,
  targets,
  ownColumns,
  onChange,
}: ColumnMappingTableProps) {
  const t = useTranslations('imports');
  const field = useFieldWord();
  const { headers, samples, ownTypes, name } = table;
  const options = (at: number) => {
    const [likely = 'text'] = [ownTypes[at]];
    const types = [likely, ...ownColumnTypes.filter((type) => type !== likely)];
    return (
      <>
        <option value="ignore">{t('ignore')}</option>
        {Object.entries(fieldGroups).map(([group, fields]) => (
          <optgroup key={group} label={t(`group.${group as keyof typeof fieldGroups}`)}>
            {fields.map((each) => (
              <option key={each} value={each}>
                {field(each)}
              </option>
            ))}
          </optgroup>
        ))}
        <optgroup label={t('group.own')}>
          {ownColumns.map(({ id, name: own }) => (
            <option key={id} value={`own:${id}`}>
              {own}
            </option>
          ))}
          {types.map((type) => (
            <option key={type} value={`new:${type}`}>
              {t('newColumn', { type: t(`ownType.${type}`) })}
            </option>
          ))}
        </optgroup>
      </>
    );
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, also for the keyboard
    <section className={styles.scroller} tabIndex={0} aria-label={t('mapping', { name })}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('heading')}</th>
            <th scope="col">{t('target')}</th>
            <th scope="col">{t('sample')}</th>
          </tr>
        </thead>
        <tbody>
          {headers.map((heading, at) => {
            const target = targets[at] ?? 'ignore';
            return (
              <tr key={heading} className={target === 'ignore' ? styles.ignored : undefined}>
                <th scope="row">
                  <bdi>{heading}</bdi>
                </th>
                <td>
                  <select
                    className={styles.select}
                    aria-label={t('targetOf', { heading })}
                    value={target}
                    onChange={({ target: { value } }) =>
                      onChange(
                        targets.map((each, other) =>
                          other === at ? (value as ColumnTarget) : each,
                        ),
                      )
                    }
                  >
                    {options(at)}
                  </select>
                </td>
                <td className={styles.sample}>
                  <bdi>{samples[at]?.join(' · ')}</bdi>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
