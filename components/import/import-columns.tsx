import { useTranslations } from 'use-intl';
import { useDashboard } from '@/components/leads/dashboard-context';
import { Button } from '@/components/ui/button';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { SelectField, TextField } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { rowKinds } from '@/lib/domain/import/import-target';
import type { Encoding } from '@/lib/exchange/read/decode-text';
import type { TableChoice, TableOverview } from '@/lib/services/import/import-types';
import { ColumnMappingTable } from './column-mapping-table';
import { FileFailures } from './file-failures';
import { HomeCountry, wantsCountry } from './home-country';
import styles from './import-columns.module.css';
import { TableProblems } from './table-problems';
import type { ImportState } from './use-import';

const encodings: readonly Encoding[] = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1250',
  'windows-1251',
  'windows-1252',
];
const naming = ['company', 'head', 'firstName', 'lastName'];

/** What each file is and where its columns go. */
export function ImportColumns({ state }: { state: ImportState }) {
  const t = useTranslations('imports');
  const { settings } = useDashboard();
  const { read, choices } = state;
  if (!read) return null;
  return (
    <>
      <FileFailures failures={read.failures} />
      {settings.region === '' && wantsCountry(read.tables, choices) && (
        <HomeCountry onChoose={state.setCountry} />
      )}
      {read.tables.map((table, at) => {
        const choice = choices[at];
        return (
          choice && (
            <TableSection
              // biome-ignore lint/suspicious/noArrayIndexKey: tables do not move, and may be named alike
              key={at}
              table={table}
              choice={choice}
              state={state}
              at={at}
            />
          )
        );
      })}
      <div className={styles.actions}>
        <Button onClick={state.startAgain}>{t('back')}</Button>
        <Button variant="primary" onClick={() => state.preview()}>
          {t('preview')}
        </Button>
      </div>
    </>
  );
}

interface TableSectionProps {
  table: TableOverview;
  choice: TableChoice;
  state: ImportState;
  at: number;
}

function TableSection({ table, choice, state, at }: TableSectionProps) {
  const t = useTranslations('imports');
  const isWhole = table.format === 'leads';
  const change = (patch: Partial<TableChoice>) => state.setChoice(at, { ...choice, ...patch });
  const isText = table.encoding !== undefined && !isWhole;
  const hasName = isWhole || choice.targets.some((target) => naming.includes(target));
  return (
    <section className={styles.table} aria-label={table.name}>
      <h2 className={styles.name}>
        <bdi>{table.name}</bdi>
        <span className={styles.quiet}>{t('rowCount', { count: table.rowCount })}</span>
      </h2>
      <TableProblems problems={table.problems} />
      {isWhole && <Notice tone="info">{t('wholeLeads')}</Notice>}
      {table.remembered && <Notice tone="info">{t('remembered')}</Notice>}
      {!hasName && <Notice tone="warn">{t('noName')}</Notice>}
      <div className={styles.fields}>
        <TextField
          label={t('responsible')}
          hint={t(`responsibleFrom.${table.responsibleFrom}`)}
          value={choice.responsible}
          maxLength={120}
          onChange={({ target }) => change({ responsible: target.value })}
        />
        {isText && (
          <SelectField
            label={t('encoding')}
            hint={t('encodingHint')}
            value={table.encoding}
            onChange={({ target }) => {
              const encoding = encodings.find((each) => each === target.value);
              if (encoding) state.setEncoding(table.fileIndex, encoding);
            }}
          >
            {encodings.map((encoding) => (
              <option key={encoding} value={encoding}>
                {encoding}
              </option>
            ))}
          </SelectField>
        )}
      </div>
      {!isWhole && (
        <>
          <ChoiceGroup
            legend={t('rowKind')}
            look="chips"
            options={rowKinds.map((value) => ({ value, label: t(`rowKinds.${value}`) }))}
            value={choice.rowKind}
            onChange={(rowKind) => change({ rowKind })}
          />
          <ColumnMappingTable
            table={table}
            targets={choice.targets}
            ownColumns={state.read?.ownColumns ?? []}
            onChange={(targets) => change({ targets })}
          />
        </>
      )}
    </section>
  );
}
