import { Download } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDashboard } from '@/components/leads/dashboard-context';
import type { LeadTableState } from '@/components/leads/use-lead-table';
import { Button } from '@/components/ui/button';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { Notice } from '@/components/ui/notice';
import { downloadFile } from './download-file';
import { ExportPreview } from './export-preview';
import styles from './export-screen.module.css';
import { useExportChoice } from './use-export-choice';

const presets = ['excel', 'plain'] as const;
type Selection = 'all' | 'filtered' | 'ticked';

function usualSelection({ tickedIds, limited }: LeadTableState): Selection {
  if (tickedIds.length > 0) return 'ticked';
  return limited ? 'filtered' : 'all';
}

/** The common form as a file: which leads, for which program, what it will look like. */
export function ExportScreen({ table }: { table: LeadTableState }) {
  const t = useTranslations('leads.export');
  const { actions, settings, attempt } = useDashboard();
  const [selection, setSelection] = useState(() => usualSelection(table));
  const [done, setDone] = useState<{ count: number; file: string }>();
  const [preset, setPreset] = useState(settings.exportPreset);
  const choice = useExportChoice(preset);
  const { sorted, found, tickedIds, idOf } = table;
  const counts = { all: sorted.length, filtered: found.slots.length, ticked: tickedIds.length };
  const chosen = useMemo(() => {
    if (selection === 'ticked') return tickedIds;
    return Array.from(selection === 'all' ? sorted : found.slots, idOf);
  }, [selection, tickedIds, sorted, found, idOf]);
  const download = () =>
    attempt(async () => {
      const { fileName, text } = await actions.exportLeads(chosen, choice);
      downloadFile(fileName, text);
      setDone({ count: chosen.length, file: fileName });
    });
  const option = (value: Selection) => ({
    value,
    label: t('option', { label: t(value), count: counts[value] }),
  });
  return (
    <div className={styles.screen}>
      <h1 className={styles.title}>{t('title')}</h1>
      <p className={styles.intro}>{t('intro')}</p>
      {table.total === 0 ? (
        <Notice tone="info">{t('none')}</Notice>
      ) : (
        <>
          <ChoiceGroup
            legend={t('which')}
            look="chips"
            options={[option('all'), option('filtered'), option('ticked')]}
            value={selection}
            onChange={(value) => {
              setSelection(value);
              setDone(undefined);
            }}
          />
          <ChoiceGroup
            legend={t('preset')}
            look="chips"
            options={presets.map((value) => ({
              value,
              label: `${t(value)}: ${t(`${value}Hint`)}`,
            }))}
            value={preset}
            onChange={(value) => {
              setPreset(value);
              setDone(undefined);
              void attempt(() => actions.saveSettings({ exportPreset: value }));
            }}
          />
          <div className={styles.preview}>
            <h2>{t('preview')}</h2>
            <ExportPreview ids={chosen} choice={choice} />
          </div>
          <div>
            <Button
              variant="primary"
              icon={Download}
              disabled={chosen.length === 0}
              onClick={() => void download()}
            >
              {t('download', { count: chosen.length })}
            </Button>
          </div>
          {done && <Notice tone="good">{t('done', done)}</Notice>}
        </>
      )}
    </div>
  );
}
