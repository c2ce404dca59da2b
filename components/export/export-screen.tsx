import { Download, ListChecks, X } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useToday } from '@/components/follow-up/use-today';
import { useDashboard } from '@/components/leads/dashboard-context';
import type { LeadTableState } from '@/components/leads/use-lead-table';
import { Button } from '@/components/ui/button';
import { CheckBox } from '@/components/ui/check-box';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { Notice } from '@/components/ui/notice';
import type { ExportResult } from '@/lib/services/export-leads';
import type { LeadIndex } from '@/lib/services/lead-index';
import { ColumnChooser } from './column-chooser';
import { downloadFile } from './download-file';
import { FormatChoice, TargetChoice } from './export-choices';
import { ExportOutcome } from './export-outcome';
import { ExportPreview } from './export-preview';
import styles from './export-screen.module.css';
import { OwnerFields } from './owner-fields';
import { PreflightReport } from './preflight-report';
import { type Selection, useChosenLeads } from './use-chosen-leads';
import { useExportRequest } from './use-export-request';
import { useExportRun } from './use-export-run';
import { useExportSetup } from './use-export-setup';
import { usePreflight } from './use-preflight';

const selections: readonly Selection[] = ['all', 'filtered', 'ticked'];
const tables = ['excel', 'plain', 'xlsx'];

interface ExportScreenProps {
  table: LeadTableState;
  index: LeadIndex;
}

/** Leads as files: which leads, for which program, what it would refuse, what it will look like. */
export function ExportScreen({ table, index }: ExportScreenProps) {
  const t = useTranslations('exports');
  return (
    <div className={styles.screen}>
      <h1 className={styles.title}>{t('title')}</h1>
      <p className={styles.intro}>{t('intro')}</p>
      {table.total === 0 ? (
        <Notice tone="info">{t('none')}</Notice>
      ) : (
        <ExportForm table={table} index={index} />
      )}
    </div>
  );
}

function ExportForm({ table, index }: ExportScreenProps) {
  const t = useTranslations('exports');
  const format = useFormatter();
  const { actions, settings, attempt } = useDashboard();
  const [target, setTarget] = useState(settings.exportTarget);
  const [fileFormat, setFileFormat] = useState(settings.exportPreset);
  const [onlyChanged, setOnlyChanged] = useState(false);
  const setup = useExportSetup(target);
  const { mark, columns, owners } = setup;
  const leads = useChosenLeads(table, index, mark);
  const today = useToday(actions.followUp);
  const chosen = {
    target,
    format: fileFormat,
    columns,
    owners,
    onlyChanged: onlyChanged && mark !== undefined,
  };
  const request = useExportRequest(chosen, today);
  const { refusals, writable, checking, check } = usePreflight(leads.which, request);
  const { done, start, cancel } = useExportRun();
  const [result, setResult] = useState<ExportResult | 'cancelled'>();
  const people = useMemo(() => actions.valuesInUse(index, 'responsible').sort(), [actions, index]);
  const count = writable ?? (request.onlyChanged ? leads.changed : leads.ids.length);
  const isCommon = target === 'common';
  const counts = { all: table.sorted.length, filtered: table.found.slots.length };
  const countOf = { ...counts, ticked: table.tickedIds.length };

  // What was said about other leads or another target is no longer so.
  // biome-ignore lint/correctness/useExhaustiveDependencies: they are what it belongs to
  useEffect(() => setResult(undefined), [leads.selection, target, fileFormat]);

  const write = () =>
    attempt(async () => {
      setResult(undefined);
      const written = await start((run) => actions.exports.write(leads.which, request, run));
      if (!written) return setResult('cancelled');
      for (const { fileName, blob } of written.files) downloadFile(fileName, blob);
      setResult(written);
      await setup.look();
    });

  return (
    <>
      <ChoiceGroup
        legend={t('which')}
        look="chips"
        options={selections.map((value) => ({
          value,
          label: t('option', { label: t(value), count: countOf[value] }),
        }))}
        value={leads.selection}
        onChange={(value) => leads.setSelection(value)}
      />
      <TargetChoice
        value={target}
        onChange={(value) => {
          setTarget(value);
          setOnlyChanged(false);
          void attempt(() => actions.saveSettings({ exportTarget: value }));
        }}
      />
      {isCommon && (
        <FormatChoice
          value={fileFormat}
          onChange={(value) => {
            setFileFormat(value);
            void attempt(() => actions.saveSettings({ exportPreset: value }));
          }}
        />
      )}
      {mark && (
        <CheckBox checked={onlyChanged} onChange={setOnlyChanged}>
          {t('onlyChanged', {
            date: format.dateTime(mark.at, { dateStyle: 'medium', timeStyle: 'short' }),
            count: leads.changed,
          })}
        </CheckBox>
      )}
      {isCommon && tables.includes(fileFormat) && (
        <ColumnChooser
          every={setup.every}
          chosen={columns}
          own={setup.own}
          onChoose={setup.chooseColumns}
        />
      )}
      {!isCommon && (
        <OwnerFields target={target} names={people} owners={owners} onName={setup.nameOwner} />
      )}
      <div className={styles.actions}>
        {done === undefined ? (
          <Button
            variant="primary"
            icon={Download}
            disabled={count === 0}
            onClick={() => void write()}
          >
            {t('download', { count })}
          </Button>
        ) : (
          <>
            <Button icon={X} onClick={cancel}>
              {t('cancel')}
            </Button>
            <progress
              className={styles.progress}
              aria-label={t('progress')}
              value={done}
              max={leads.ids.length}
            />
            <span className={styles.quiet}>{t('running', { done, total: leads.ids.length })}</span>
          </>
        )}
        {isCommon && leads.ids.length > 0 && !refusals && checking === undefined && (
          <Button variant="quiet" icon={ListChecks} onClick={() => void check()}>
            {t('check.run')}
          </Button>
        )}
      </div>
      {result === 'cancelled' && <Notice tone="info">{t('cancelled')}</Notice>}
      {result && result !== 'cancelled' && <ExportOutcome result={result} />}
      {(refusals || checking !== undefined) && (
        <div className={styles.preview}>
          <h2>
            {isCommon
              ? t('check.titleCommon')
              : t('check.title', { target: t(`program.${target}`) })}
          </h2>
          {refusals ? (
            <PreflightReport key={target} refusals={refusals} day={request.day} />
          ) : (
            <p className={styles.quiet} role="status">
              {t('check.running', { done: checking ?? 0, total: leads.ids.length })}
            </p>
          )}
        </div>
      )}
      <div className={styles.preview}>
        <h2>{t('preview')}</h2>
        <ExportPreview ids={leads.ids} request={request} />
      </div>
    </>
  );
}
