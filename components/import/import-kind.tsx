import { useTranslations } from 'use-intl';
import { ChoiceGroup } from '@/components/ui/choice-group';
import type { ImportState } from './use-import';

const kinds = ['leads', 'sales'] as const;

/** Whether the files are lists of leads or of sales: told from their columns, and said otherwise here. */
export function ImportKind({ state }: { state: ImportState }) {
  const t = useTranslations('figures.salesImport');
  const isTables = state.read?.tables.every(({ format }) => format !== 'leads');
  if (!isTables) return null;
  return (
    <ChoiceGroup<(typeof kinds)[number]>
      legend={t('kind')}
      look="chips"
      options={kinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
      value={state.asSales ? 'sales' : 'leads'}
      onChange={(kind) => state.setAsSales(kind === 'sales')}
    />
  );
}
