import { useMemo } from 'react';
import type { RangeLimit, TableColumn, TableView } from '@/lib/domain/table-view';
import type { Facet } from '@/lib/services/lead-facets';
import type { LeadSort } from '@/lib/services/sort-leads';
import type { TableSettings } from '@/lib/settings/table-settings';

interface TableChanging {
  change(patch: (before: TableSettings) => Partial<TableSettings>): void;
  changeView(patch: (before: TableView) => Partial<TableView>): void;
  /** Takes back that only leads chosen elsewhere are shown. */
  forgetChosen(): void;
}

/** What a user does with the view: the same functions as long as the table stands. */
export function useTableChanges({ change, changeView, forgetChosen }: TableChanging) {
  return useMemo(
    () => ({
      /** The view as it is now becomes the saved one of that id. */
      adoptView: (viewId: string) => change(() => ({ viewId })),
      setDensity: (density: 'comfortable' | 'compact') => change(() => ({ density })),
      setLayout: (layout: 'table' | 'board') => change(() => ({ layout })),
      setColumns: (columns: readonly TableColumn[]) =>
        changeView(() => ({ columns: [...columns] })),
      setWidth: (column: TableColumn, width: number | undefined) =>
        changeView(({ widths: { [column]: _, ...others } }) => ({
          widths: width === undefined ? others : { ...others, [column]: width },
        })),
      setSearch: (text: string) => changeView(() => ({ search: text })),
      setTolerant: (on: boolean) => changeView(() => ({ tolerant: on })),
      choose: (facet: Facet, values: readonly string[]) =>
        changeView(({ choices: { [facet]: _, ...others } }) => ({
          choices: values.length > 0 ? { ...others, [facet]: [...values] } : others,
        })),
      setRange: (column: string, range: RangeLimit | undefined) =>
        changeView(({ ranges: { [column]: _, ...others } }) => ({
          ranges: range ? { ...others, [column]: range } : others,
        })),
      clearChoices() {
        forgetChosen();
        changeView(() => ({ choices: {}, ranges: {} }));
      },
      clearAll() {
        forgetChosen();
        changeView(() => ({ search: '', choices: {}, ranges: {} }));
      },
      forgetChosen,
      sortBy: (column: LeadSort['column']) =>
        changeView((before) => ({
          sort: {
            column,
            descending: before.sort.column === column ? !before.sort.descending : false,
          },
        })),
    }),
    [change, changeView, forgetChosen],
  );
}
