import { useTranslations } from 'use-intl';
import { Notice } from '@/components/ui/notice';
import type { FileFailure } from '@/lib/services/import/import-types';

/** Which files were not read, and why. */
export function FileFailures({ failures }: { failures: readonly FileFailure[] }) {
  const t = useTranslations('imports');
  return failures.map(({ file, problem, row }) => {
    const text = t(`fileProblem.${problem}`, { file });
    return (
      <Notice key={file} tone="bad">
        <bdi>{row === undefined ? text : t('atRow', { text, row })}</bdi>
      </Notice>
    );
  });
}
