import { useMemo } from 'react';
import { useLocale, useMessages } from 'use-intl';
import type { ExportRequest } from '@/lib/services/export-request';

/** Today in the reader's time zone, "2026-11-22". */
function today(): string {
  const now = new Date();
  const two = (figure: number) => String(figure).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

type Chosen = Pick<ExportRequest, 'target' | 'format' | 'columns' | 'owners' | 'onlyChanged'>;

/** How the files are to be written: headings and value words in the reader's language. */
export function useExportRequest(chosen: Chosen): ExportRequest {
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
      day: today(),
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
    [target, format, columns, owners, onlyChanged, locale, leads, domain],
  );
}
