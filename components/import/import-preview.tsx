import { Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { downloadFile } from '@/components/export/download-file';
import { useDashboard } from '@/components/leads/dashboard-context';
import { Button } from '@/components/ui/button';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { SelectField } from '@/components/ui/field';
import { sourceChannels } from '@/lib/domain/source-channel';
import type { PreviewFilter } from '@/lib/services/import/import-types';
import styles from './import-preview.module.css';
import { PreviewRows } from './preview-rows';
import type { ImportState } from './use-import';
import { useRowReason } from './use-row-reason';

const conflicts = ['keep', 'take'] as const;
const badValues = ['leave-out', 'note'] as const;

/** What would happen to every row, and the choices that change it. */
export function ImportPreview({ state }: { state: ImportState }) {
  const t = useTranslations('imports');
  const channel = useTranslations('domain.sourceChannel');
  const [filter, setFilter] = useState<PreviewFilter>('all');
  const { plan, options } = state;
  if (!plan) return null;
  const { counts, suggestions } = plan;
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const filters: readonly (readonly [PreviewFilter, number])[] = [
    ['all', all],
    ['new', counts.new],
    ['merged', counts.merged],
    ['unchanged', counts.unchanged],
    ['bad', counts.bad],
    ...(counts.skipped > 0 ? [['skipped', counts.skipped] as const] : []),
    ...(suggestions > 0 ? [['suggested', suggestions] as const] : []),
  ];
  const toDo = plan.newLeads + plan.changedLeads;
  return (
    <>
      <div className={styles.choices}>
        <SelectField
          label={t('sourceChannel')}
          value={options.sourceChannel}
          onChange={({ target }) => {
            const sourceChannel = sourceChannels.find((each) => each === target.value);
            if (sourceChannel) state.preview({ sourceChannel });
          }}
        >
          {sourceChannels.map((each) => (
            <option key={each} value={each}>
              {channel(each)}
            </option>
          ))}
        </SelectField>
        <ChoiceGroup
          legend={t('conflicts')}
          look="chips"
          options={conflicts.map((value) => ({ value, label: t(`conflict.${value}`) }))}
          value={options.conflicts}
          onChange={(value) => state.preview({ conflicts: value })}
        />
        <ChoiceGroup
          legend={t('badValues')}
          look="chips"
          options={badValues.map((value) => ({ value, label: t(`badValue.${value}`) }))}
          value={options.badValues}
          onChange={(value) => state.preview({ badValues: value })}
        />
      </div>
      <ChoiceGroup<PreviewFilter>
        legend={t('show')}
        look="chips"
        options={filters.map(([value, count]) => ({
          value,
          label: t('count', { label: t(`outcome.${value}`), count }),
        }))}
        value={filter}
        onChange={setFilter}
      />
      <PreviewRows key={filter} state={state} filter={filter} plan={plan} />
      <div className={styles.actions}>
        <Button onClick={() => state.back('columns')}>{t('back')}</Button>
        {counts.bad > 0 && <DownloadBadRows state={state} count={counts.bad} />}
        <Button
          variant="primary"
          disabled={toDo === 0 || state.progress !== undefined}
          onClick={() => void state.commit()}
        >
          {t('commit', { count: toDo })}
        </Button>
        {toDo > 0 && (
          <span className={styles.quiet}>
            {t('willDo', { new: plan.newLeads, changed: plan.changedLeads })}
          </span>
        )}
      </div>
    </>
  );
}

/** The rows that are left out, as a file to put right and import again. */
export function DownloadBadRows({ state, count }: { state: ImportState; count: number }) {
  const t = useTranslations('imports');
  const { actions, attempt } = useDashboard();
  const reasonOf = useRowReason();
  const download = () =>
    attempt(async () => {
      const bad = await state.badRows();
      if (!bad) return;
      const reasons = bad.problems.map((problems) => problems.map(reasonOf.problem).join('; '));
      const text = actions.imports.badRowsFile(bad.headers, bad.rows, reasons, t('reason'));
      downloadFile(`${t('badFile')}.csv`, text);
    });
  return (
    <Button icon={Download} onClick={() => void download()}>
      {t('downloadBad', { count })}
    </Button>
  );
}
