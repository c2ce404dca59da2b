import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDashboard } from '@/components/leads/dashboard-context';
import type { Encoding } from '@/lib/exchange/read/decode-text';
import type { ImportFileProblem } from '@/lib/exchange/read/import-table';
import type { ImportSession } from '@/lib/services/import/import-session';
import type {
  FileFailure,
  ImportDone,
  ImportOptions,
  ImportPlan,
  Progress,
  ReadFiles,
  RowDecision,
  TableChoice,
} from '@/lib/services/import/import-types';
import type { OpenedBackup } from '@/lib/services/safety-actions';

export type ImportStep = 'files' | 'columns' | 'preview' | 'done';

const usualOptions: ImportOptions = {
  conflicts: 'keep',
  badValues: 'leave-out',
  sourceChannel: 'bought-list',
  decisions: {},
};

/** The problem of a file among errors of other kinds. */
function fileProblemOf(error: unknown): FileFailure | undefined {
  if (!(error instanceof Error) || !('problem' in error) || !('file' in error)) return undefined;
  return { file: String(error.file), problem: error.problem as ImportFileProblem };
}

/** One import step by step; its thread is ended when the screen is left or it is cancelled. */
export function useImport() {
  const t = useTranslations('imports');
  const { actions, settings, notify, attempt } = useDashboard();
  const session = useRef<ImportSession>(undefined);
  const [step, setStep] = useState<ImportStep>('files');
  const [backup, setBackup] = useState<OpenedBackup>();
  const [files, setFiles] = useState<{ file: File; name: string; encoding?: Encoding }[]>([]);
  const [read, setRead] = useState<ReadFiles>();
  const [choices, setChoices] = useState<TableChoice[]>([]);
  const [options, setOptions] = useState(usualOptions);
  const [asSales, setAsSales] = useState(false);
  const [plan, setPlan] = useState<ImportPlan>();
  const [done, setDone] = useState<ImportDone>();
  const [progress, setProgress] = useState<Progress>();
  const cancelled = useRef(false);

  useEffect(
    () => () => {
      cancelled.current = true;
      session.current?.end();
    },
    [],
  );

  /** Runs a step of the work; one that was cancelled is no failure. */
  const run = useCallback(
    async <T>(work: (job: ImportSession) => Promise<T>): Promise<T | undefined> => {
      cancelled.current = false;
      session.current ??= actions.imports.begin();
      const job = session.current;
      const result = await attempt(() =>
        work(job).catch((error: unknown) => {
          if (cancelled.current) return undefined;
          throw error;
        }),
      );
      setProgress(undefined);
      return cancelled.current ? undefined : result;
    },
    [actions, attempt],
  );

  /** `kept`: what was mapped by hand where the same files are read once more. */
  const readFiles = async (
    wanted: typeof files,
    country = settings.region,
    kept: readonly TableChoice[] = [],
  ) => {
    if (wanted.length === 0) return;
    setFiles(wanted);
    setProgress({ step: 'reading', done: 0, total: wanted.length });
    const { responsible, matching: strictness } = settings;
    const found = await run((job) =>
      job
        .readFiles(wanted, { region: country, responsible, strictness }, setProgress)
        .catch((error: unknown) => {
          const failure = fileProblemOf(error);
          if (!failure) throw error;
          // Its thread was ended: the next file gets a new one.
          session.current = undefined;
          return { tables: [], failures: [failure], ownColumns: [] };
        }),
    );
    if (!found) return;
    setRead(found);
    setChoices(found.tables.map(({ choice }, at) => kept[at] ?? choice));
    setAsSales(found.tables.length > 0 && found.tables.every(({ sales }) => sales.isSales));
    setOptions(usualOptions);
    setStep(found.tables.length > 0 ? 'columns' : 'files');
  };

  /** Our own backup is restored, by itself; everything else is imported. */
  const choose = async (chosen: readonly File[]) => {
    const marks = await Promise.all(chosen.map((file) => actions.safety.isBackup(file)));
    const [first] = chosen;
    if (!first || !marks.includes(true))
      return readFiles(chosen.map((file) => ({ file, name: file.name })));
    if (chosen.length > 1) {
      const failures = chosen.flatMap(({ name: file }, at): FileFailure[] =>
        marks[at] ? [{ file, problem: 'backup-among-others' }] : [],
      );
      return setRead({ tables: [], failures, ownColumns: [] });
    }
    setProgress({ step: 'reading', done: 0, total: 1 });
    const opened = await attempt(() => actions.safety.openFile(first));
    setProgress(undefined);
    if (!opened) return;
    if ('problem' in opened) {
      const problem = opened.problem === 'not-a-backup' ? 'unreadable' : opened.problem;
      return setRead({ tables: [], failures: [{ file: first.name, problem }], ownColumns: [] });
    }
    setRead(undefined);
    setBackup(opened);
  };

  const makePlan = async (wanted: ImportOptions) => {
    setOptions(wanted);
    setProgress({ step: 'understanding', done: 0, total: 0 });
    const made = await run((job) => job.plan(choices, wanted, setProgress));
    if (!made) return;
    setPlan(made);
    setStep('preview');
  };

  /** Writes what was planned; undefined where that failed or was given up, and nothing was changed. */
  const save = async <T extends object>(
    write: (job: ImportSession) => Promise<T>,
  ): Promise<T | undefined> => {
    const result = await run((job) =>
      write(job).catch((error: unknown) => {
        if (error instanceof Error && error.name === 'ImportCancelledError')
          return 'cancelled' as const;
        throw error;
      }),
    );
    if (result !== 'cancelled') return result;
    // The plan is still there: it can be changed and made again.
    notify(t('cancelled'));
    return undefined;
  };

  const startAgain = () => {
    session.current?.end();
    session.current = undefined;
    setStep('files');
    setFiles([]);
    setRead(undefined);
    setPlan(undefined);
    setDone(undefined);
  };

  return {
    /** Asks something else of the job. */
    run,
    /** Whether the files are lists of sales rather than of leads. */
    asSales,
    setAsSales,
    step,
    read,
    choices,
    options,
    plan,
    done,
    progress,
    setProgress,
    backup,
    closeBackup: () => setBackup(undefined),
    choose: (chosen: readonly File[]) => void choose(chosen),
    setEncoding: (fileIndex: number, encoding: Encoding) =>
      void readFiles(files.map((file, at) => (at === fileIndex ? { ...file, encoding } : file))),
    /** Whose phone numbers come without a prefix, here and from now on. */
    setCountry: (country: string) => {
      void attempt(() => actions.saveSettings({ region: country }));
      void readFiles(files, country, choices);
    },
    setChoice: (table: number, choice: TableChoice) =>
      setChoices((before) => before.map((each, at) => (at === table ? choice : each))),
    /** Makes the preview, with other options or decisions than before where some are given. */
    preview: (patch: Partial<ImportOptions> = {}) => void makePlan({ ...options, ...patch }),
    decide: (row: number, decision: RowDecision) =>
      void makePlan({ ...options, decisions: { ...options.decisions, [row]: decision } }),
    rows: (...args: Parameters<ImportSession['rows']>) => session.current?.rows(...args),
    badRows: () => session.current?.badRows(t('responsible'), t('reason')),
    back: (to: ImportStep) => setStep(to),
    save,
    async commit() {
      const result = await save((job) => job.commit(setProgress));
      if (!result) return;
      setDone(result);
      setStep('done');
    },
    /** Gives up what is being written; where it is through already, it is done. */
    cancelSaving: () =>
      void (asSales ? session.current?.cancelSales() : session.current?.cancelCommit()),
    cancel() {
      cancelled.current = true;
      setProgress(undefined);
      startAgain();
      notify(t('cancelled'));
    },
    startAgain,
  };
}
export type ImportState = ReturnType<typeof useImport>;
