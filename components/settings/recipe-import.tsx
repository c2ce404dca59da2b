import { Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDashboard } from '@/components/leads/dashboard-context';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { ImportedRecipes } from '@/lib/services/import-recipes';
import styles from './recipes-section.module.css';

/** What came of an import: how many of which, and what was not taken and why. */
function ImportResult({ imported }: { imported: ImportedRecipes }) {
  const t = useTranslations('recipes.settings');
  if (!imported.ok)
    return (
      <Notice tone="bad">{t('notAFile', { what: t(`fileProblem.${imported.problem}`) })}</Notice>
    );
  const { added, updated, copied, same, refused } = imported;
  const text = t('imported', { added, updated, copied, same }).trim();
  return (
    <>
      {text && <Notice tone="good">{text}</Notice>}
      {refused.length > 0 && (
        <Notice tone="warn">
          {t('refused', { count: refused.length })}
          <ul>
            {refused.map(({ where, what }) => (
              <li key={where}>
                <bdi>{t('refusedAt', { where, what })}</bdi>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}

/** Takes recipes over from a file. */
export function RecipeImport({ readOnly }: { readOnly: boolean }) {
  const t = useTranslations('recipes.settings');
  const { actions, attempt, notify } = useDashboard();
  const input = useRef<HTMLInputElement>(null);
  const [imported, setImported] = useState<ImportedRecipes>();
  const take = (file: File) =>
    attempt(async () => {
      const result = await actions.recipes.importFile(await file.text());
      setImported(result);
      if (result.ok && result.added + result.updated + result.copied > 0)
        notify(t('imported', result).trim(), () =>
          result.undo().then(() => setImported(undefined)),
        );
    });
  return (
    <>
      <Button size="small" icon={Upload} disabled={readOnly} onClick={() => input.current?.click()}>
        {t('import')}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label={t('import')}
        tabIndex={-1}
        className={styles.file}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void take(file);
          // The same file may be chosen again once it was put right.
          target.value = '';
        }}
      />
      {imported && (
        <div className={styles.result}>
          <ImportResult imported={imported} />
        </div>
      )}
    </>
  );
}
