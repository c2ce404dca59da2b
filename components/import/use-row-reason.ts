import { useTranslations } from 'use-intl';
import type { PreviewRow } from '@/lib/services/import/import-types';
import { useFieldWord } from './use-field-word';

const kinds = ['reg', 'email', 'profile', 'phone', 'web'] as const;

/** Says in words what becomes of a row, and why. */
export function useRowReason() {
  const t = useTranslations('imports');
  const field = useFieldWord();
  const problem = ({ code, value, heading = '' }: PreviewRow['problems'][number]) =>
    t(`rowProblem.${code}`, { value, heading });
  const into = (row: PreviewRow, fileOf?: (table: number) => string): string | undefined => {
    const { into: target, by } = row;
    if (!target) return undefined;
    const { name, number, place, table } = target;
    const other = table === undefined || table === row.table ? undefined : fileOf?.(table);
    const kind = kinds.find((each) => by?.replace(/^person-/, '').startsWith(`${each}:`));
    if (!kind) return t('because.intoChosen', { number: number ?? 0, name });
    const key = t(`key.${kind}`);
    if (number === undefined && other)
      return t('because.intoFile', { name, place: place ?? 0, file: other, key });
    return number === undefined
      ? t('because.intoRow', { name, place: place ?? 0, key })
      : t('because.intoBase', { number, name, key });
  };
  const words = (fields: readonly string[]) => fields.map(field).join(', ');
  return {
    problem,
    /** `fileOf`: the name of a table's file, where there are several. */
    row(row: PreviewRow, fileOf?: (table: number) => string): string[] {
      const { outcome, changed, kept, problems, suggestion } = row;
      const target = into(row, fileOf);
      return [
        ...problems.map(problem),
        ...(target ? [target] : []),
        ...(outcome === 'unchanged' ? [t('because.nothing')] : []),
        ...(changed.length > 0 ? [t('because.adds', { fields: words(changed) })] : []),
        ...(kept.length > 0 ? [t('because.keeps', { fields: words(kept) })] : []),
        ...(suggestion
          ? [t('because.suggestion', { number: suggestion.number, name: suggestion.name })]
          : []),
      ];
    },
  };
}
