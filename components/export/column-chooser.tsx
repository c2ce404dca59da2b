import { ArrowDown, ArrowUp } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { IconButton } from '@/components/ui/button';
import { CheckBox } from '@/components/ui/check-box';
import type { OwnColumn } from '@/lib/domain/own-column';
import type { ChosenColumn, ColumnId } from '@/lib/services/export-columns';
import styles from './column-chooser.module.css';

interface ColumnChooserProps {
  every: readonly ChosenColumn[];
  chosen: readonly ChosenColumn[];
  own: readonly OwnColumn[];
  onChoose(columns: readonly ChosenColumn[] | undefined): void;
}

function swapped(columns: readonly ChosenColumn[], at: number, other: number): ChosenColumn[] {
  const after = [...columns];
  [after[at], after[other]] = [after[other] as ChosenColumn, after[at] as ChosenColumn];
  return after;
}

/** Which columns the file has and in which order: the chosen ones first, then the rest. */
export function ColumnChooser({ every, chosen, own, onChoose }: ColumnChooserProps) {
  const t = useTranslations('exports.columns');
  const columnName = useTranslations('leads.column');
  const nameOf = (column: ChosenColumn) =>
    own.find(({ id }) => column === `own:${id}`)?.name ?? columnName(column as ColumnId);
  const rest = every.filter((column) => !chosen.includes(column));
  return (
    <details className={styles.chooser}>
      <summary>{t('title', { chosen: chosen.length, total: every.length })}</summary>
      <p className={styles.hint}>{t('hint')}</p>
      <CheckBox
        checked={rest.length === 0}
        mixed={chosen.length > 0}
        onChange={(all) => onChoose(all ? undefined : chosen.slice(0, 1))}
      >
        {t('all')}
      </CheckBox>
      <ul className={styles.columns}>
        {[...chosen, ...rest].map((column, at) => {
          const name = nameOf(column);
          const isChosen = at < chosen.length;
          return (
            <li key={column} className={styles.column}>
              <CheckBox
                checked={isChosen}
                disabled={isChosen && chosen.length === 1}
                onChange={(on) =>
                  onChoose(on ? [...chosen, column] : chosen.filter((each) => each !== column))
                }
              >
                <bdi>{name}</bdi>
                {column.startsWith('own:') && <span className={styles.own}> {t('own')}</span>}
              </CheckBox>
              {isChosen && (
                <span className={styles.moves}>
                  <IconButton
                    size="small"
                    icon={ArrowUp}
                    label={t('up', { column: name })}
                    disabled={at === 0}
                    onClick={() => onChoose(swapped(chosen, at, at - 1))}
                  />
                  <IconButton
                    size="small"
                    icon={ArrowDown}
                    label={t('down', { column: name })}
                    disabled={at === chosen.length - 1}
                    onClick={() => onChoose(swapped(chosen, at, at + 1))}
                  />
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
