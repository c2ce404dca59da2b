import { ArrowLeft, Copy, Download } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { downloadFile } from '@/components/export/download-file';
import { Button, IconButton } from '@/components/ui/button';
import { TextArea } from '@/components/ui/field';
import type { PreparedReport } from '@/lib/services/panel-actions';
import styles from './report-view.module.css';

interface ReportViewProps {
  report: PreparedReport;
  onClose(): void;
}

/** The whole file, written anew only while somebody looks at it. */
function WholeFile({ report, wrong }: { report: PreparedReport; wrong: string }) {
  const t = useTranslations('report');
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.file} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('wholeFile', { name: report.fileName })}</summary>
      {open && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <section className={styles.preview} tabIndex={0} aria-label={report.fileName}>
          <pre>{report.contents(wrong)}</pre>
        </section>
      )}
    </details>
  );
}

/** Everything that a report contains, before anybody else sees it; the user saves it or copies it. */
export function ReportView({ report, onClose }: ReportViewProps) {
  const t = useTranslations('report');
  const [wrong, setWrong] = useState('');
  const [done, setDone] = useState<'saved' | 'copied' | 'not-copied'>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const save = () => {
    downloadFile(report.fileName, report.contents(wrong), 'application/json');
    setDone('saved');
  };
  const copy = () =>
    navigator.clipboard.writeText(report.contents(wrong)).then(
      () => setDone('copied'),
      () => setDone('not-copied'),
    );
  return (
    <main
      className={styles.report}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <header className={styles.header}>
        <IconButton label={t('back')} icon={ArrowLeft} onClick={onClose} />
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {t('title')}
        </h1>
      </header>
      <div className={styles.body}>
        <p>{t('explanation')}</p>
        <p className={styles.quiet}>{t('kept')}</p>
        <TextArea
          label={t('wrong')}
          hint={t('wrongHint')}
          value={wrong}
          maxLength={2000}
          onChange={({ target }) => setWrong(target.value)}
        />
        <h2 className={styles.subtitle}>{t('preview')}</h2>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
        <section className={styles.preview} tabIndex={0} aria-label={t('preview')}>
          <pre>{report.text}</pre>
        </section>
        <WholeFile report={report} wrong={wrong} />
      </div>
      <footer className={styles.footer}>
        <Button variant="primary" icon={Download} onClick={save}>
          {t('save')}
        </Button>
        <Button icon={Copy} onClick={() => void copy()}>
          {t('copy')}
        </Button>
        <span role="status" className={styles.quiet}>
          {done && t(`done.${done}`)}
        </span>
      </footer>
    </main>
  );
}
