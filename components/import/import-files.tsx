import { Upload } from 'lucide-react';
import { type DragEvent, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { RestorePanel } from '@/components/data/restore-panel';
import { Button } from '@/components/ui/button';
import { FileFailures } from './file-failures';
import styles from './import-files.module.css';
import { PastImports } from './past-imports';
import type { ImportState } from './use-import';

/** Where the files come in, by dropping or choosing, and what was imported lately. */
export function ImportFiles({ state, writable }: { state: ImportState; writable: boolean }) {
  const t = useTranslations('imports');
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  if (state.backup)
    return (
      <>
        <p className={styles.intro}>{t('isBackup')}</p>
        <RestorePanel
          backup={state.backup}
          onDone={state.closeBackup}
          onCancel={state.closeBackup}
        />
      </>
    );
  const accept = (event: DragEvent) => {
    event.preventDefault();
    if (writable) setOver(true);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (writable) state.choose([...event.dataTransfer.files]);
  };
  return (
    <>
      <p className={styles.intro}>{t('intro')}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the button in it does the same by keyboard */}
      <div
        className={`${styles.drop} ${over ? styles.over : ''}`}
        onDragOver={accept}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <Upload aria-hidden size={28} strokeWidth={1.5} />
        <p className={styles.dropText}>{t('drop')}</p>
        <Button variant="primary" disabled={!writable} onClick={() => input.current?.click()}>
          {t('choose')}
        </Button>
        <p className={styles.limits}>{t('limits')}</p>
        <input
          ref={input}
          type="file"
          multiple
          accept=".csv,.tsv,.txt,.xlsx,.vcf,.json,.jsonl,.gz"
          aria-label={t('choose')}
          tabIndex={-1}
          className={styles.file}
          onChange={({ target }) => {
            state.choose([...(target.files ?? [])]);
            // The same file may be chosen again once it was put right.
            target.value = '';
          }}
        />
      </div>
      <FileFailures failures={state.read?.failures ?? []} />
      <PastImports />
    </>
  );
}
