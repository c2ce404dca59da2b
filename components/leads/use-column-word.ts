import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import type { OwnColumn } from '@/lib/domain/own-column';
import { isOwnColumn, ownColumnId } from '@/lib/domain/table-view';
import type { table } from '@/lib/i18n/en/table';
import type { BuiltInFacet } from '@/lib/services/lead-facets';

export type ColumnWord = (column: string) => string;

/** The heading of a column and the name of a facet; an own one's is what the company calls it. */
export function useColumnWord(ownColumns: readonly OwnColumn[]): ColumnWord {
  const t = useTranslations('table.column');
  const own = useTranslations('table.own');
  return useCallback(
    (column) => {
      if (isOwnColumn(column))
        return ownColumns.find(({ id }) => id === ownColumnId(column))?.name ?? own('gone');
      return t(column as keyof typeof table.column | BuiltInFacet);
    },
    [ownColumns, t, own],
  );
}
