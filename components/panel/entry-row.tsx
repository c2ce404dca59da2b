import { useTranslations } from 'use-intl';
import { FitNote } from '@/components/lead/fit-note';
import { LeadStateMark } from '@/components/lead/lead-state-mark';
import { CheckBox } from '@/components/ui/check-box';
import { Chip } from '@/components/ui/chip';
import type { ListEntry } from '@/lib/services/panel-actions';
import styles from './list-view.module.css';

interface EntryRowProps {
  id: string;
  index: number;
  entry: ListEntry;
  active: boolean;
  ticked: boolean;
  /** Where a list that is not drawn whole puts the row. */
  placed?: { top: number; measure(row: Element | null): void };
  onToggle(): void;
  onOpen(): void;
}

/** What tells one entry from the next at a glance. */
function factsOf({ phones, emails, websites, addresses }: ListEntry['record']): string[] {
  const reached = phones[0]?.shown ?? emails[0]?.value ?? websites[0]?.value;
  const place = addresses[0]?.locality ?? addresses[0]?.text;
  return [reached, place].filter((fact) => fact !== undefined);
}

export function EntryRow(props: EntryRowProps) {
  const { entry, index, active, ticked, placed } = props;
  const t = useTranslations('panel.list');
  const safety = useTranslations('safety.panel');
  const { record, known, repeats, withheld } = entry;
  const name = record.name.value;
  const done = known !== undefined || repeats !== undefined || withheld !== undefined;
  const classes = [
    styles.row,
    placed && styles.placed,
    active && styles.active,
    done && styles.done,
  ];
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus and names the row it is on
    // biome-ignore lint/a11y/useSemanticElements: rows that are drawn as they scroll make no table
    <div
      id={props.id}
      ref={placed?.measure}
      data-index={index}
      role="row"
      aria-rowindex={index + 1}
      aria-selected={ticked}
      className={classes.filter(Boolean).join(' ')}
      style={placed && { transform: `translateY(${placed.top}px)` }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: rows that are drawn as they scroll make no table */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus and names the row it is on */}
      <div role="gridcell">
        <CheckBox
          checked={ticked}
          disabled={done}
          tabIndex={-1}
          hideLabel
          onChange={props.onToggle}
        >
          {t('tick', { name })}
        </CheckBox>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: rows that are drawn as they scroll make no table */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus and names the row it is on */}
      <div role="gridcell">
        <button
          type="button"
          tabIndex={-1}
          className={styles.open}
          title={t('open', { name })}
          onClick={props.onOpen}
        >
          <bdi>{name}</bdi>
        </button>
        <div className={styles.facts}>
          {factsOf(record).map((fact) => (
            <bdi key={fact}>{fact}</bdi>
          ))}
        </div>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: rows that are drawn as they scroll make no table */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus and names the row it is on */}
      <div role="gridcell" className={styles.state}>
        {!withheld && <FitNote subject={known?.lead ?? record} short tabIndex={-1} />}
        {withheld ? (
          <Chip>{safety('withheldEntry')}</Chip>
        ) : repeats && !known ? (
          <Chip>{t('repeat')}</Chip>
        ) : (
          <LeadStateMark lead={known?.lead} short />
        )}
      </div>
    </div>
  );
}
