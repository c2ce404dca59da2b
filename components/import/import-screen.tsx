import { useTranslations } from 'use-intl';
import { useDashboard } from '@/components/leads/dashboard-context';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { ImportColumns } from './import-columns';
import { ImportDoneView } from './import-done-view';
import { ImportFiles } from './import-files';
import { ImportKind } from './import-kind';
import { ImportPreview } from './import-preview';
import styles from './import-screen.module.css';
import { SalesImport } from './sales-import';
import { type ImportStep, useImport } from './use-import';

const steps: readonly ImportStep[] = ['files', 'columns', 'preview', 'done'];

/** From files to leads in four steps; nothing is changed before the last one. */
export function ImportScreen() {
  const t = useTranslations('imports');
  const { health } = useDashboard();
  const state = useImport();
  const { step, progress } = state;
  const isSaving = progress?.step === 'saving' || progress?.step === 'backing-up';
  const writable = health.state === 'ok' || health.state === 'first-run';
  return (
    <div className={styles.screen}>
      <h1 className={styles.title}>{t('title')}</h1>
      <ol className={styles.steps} aria-label={t('steps')}>
        {steps.map((each, at) => (
          <li
            key={each}
            className={styles.step}
            aria-current={each === step ? 'step' : undefined}
            data-past={steps.indexOf(step) > at || undefined}
          >
            <span aria-hidden className={styles.stepNumber}>
              {at + 1}
            </span>
            {t(`step.${each}`)}
          </li>
        ))}
      </ol>
      {!writable && <Notice tone="warn">{t('readOnly')}</Notice>}
      {progress && (
        <div className={styles.progress} role="status">
          <p>{t(`progress.${progress.step}`, { done: progress.done, total: progress.total })}</p>
          <progress
            aria-label={t('progressLabel')}
            max={Math.max(progress.total, 1)}
            {...(progress.done > 0 && { value: progress.done })}
          />
          <div>
            <Button onClick={isSaving ? state.cancelSaving : state.cancel}>{t('cancel')}</Button>
          </div>
        </div>
      )}
      {!progress && step === 'files' && <ImportFiles state={state} writable={writable} />}
      {!progress && step === 'columns' && <ImportKind state={state} />}
      {state.asSales && step !== 'files' && progress?.step !== 'reading' && (
        <SalesImport state={state} />
      )}
      {!state.asSales && !progress && step === 'columns' && <ImportColumns state={state} />}
      {/* Stays while it is made anew with another choice: what is scrolled to stays in view. */}
      {!state.asSales && step === 'preview' && !isSaving && <ImportPreview state={state} />}
      {!state.asSales && step === 'done' && <ImportDoneView state={state} />}
    </div>
  );
}
