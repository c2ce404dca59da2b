import { useMemo } from 'react';
import { useLocale, useMessages } from 'use-intl';
import type { ExportRequest } from '@/lib/services/export-request';

type Chosen = Pick<ExportRequest, 'target' | 'format' | 'columns' | 'owners' | 'onlyChanged'>;

/** How the files are to be written, on which day: headings and value words in the reader's language. */
export function useExportRequest(chosen: Chosen, day: string): ExportRequest {
  const { target, format, columns, owners, onlyChanged } = chosen;
  const locale = useLocale();
  const { leads, domain } = useMessages();
  return useMemo(
    () => ({
      target,
      format,
      columns,
      owners,
      onlyChanged,
      locale,
      headers: leads.column,
      sheet: leads.nav.leadBase,
      day,
      words: {
        kinds: domain.kind,
        stages: domain.stage,
        potentials: domain.potential,
        temperatures: domain.temperature,
        timesToDecision: domain.timeToDecision,
        answers: domain.answerInFull,
        sourceChannels: domain.sourceChannel,
      },
    }),
    [target, format, columns, owners, onlyChanged, day, locale, leads, domain],
  );
}
