import { Columns4, Rows3, Rows4, Table2 } from 'lucide-react';
import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { IconButton } from '@/components/ui/button';
import type { LeadTableState } from './use-lead-table';

type TableLookProps = Pick<LeadTableState, 'layout' | 'density' | 'setLayout' | 'setDensity'>;

/** Table or board, and how close the rows stand; both are remembered. */
export const TableLook = memo(function TableLook(table: TableLookProps) {
  const layouts = useTranslations('table.layout');
  const densities = useTranslations('table.density');
  const { layout, density } = table;
  const other = layout === 'table' ? 'board' : 'table';
  const closer = density === 'compact' ? 'comfortable' : 'compact';
  return (
    <>
      {layout === 'table' && (
        <IconButton
          icon={density === 'compact' ? Rows4 : Rows3}
          label={`${densities('label')}: ${densities(closer)}`}
          onClick={() => table.setDensity(closer)}
        />
      )}
      <IconButton
        icon={other === 'board' ? Columns4 : Table2}
        label={`${layouts('label')}: ${layouts(other)}`}
        onClick={() => table.setLayout(other)}
      />
    </>
  );
});
