import { useMemo } from 'react';
import { useLocale, useMessages } from 'use-intl';
import type { ExportChoice } from '@/lib/services/dashboard-actions';
import type { Settings } from '@/lib/settings/settings';

/** Today in the reader's time zone, "2026-11-22". */
function today(): string {
  const now = new Date();
  const two = (figure: number) => String(figure).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** How the file is to be written: headings and value words in the reader's language. */
export function useExportChoice(preset: Settings['exportPreset']): ExportChoice {
  const locale = useLocale();
  const { leads, domain } = useMessages();
  return useMemo(
    () => ({
      preset,
      locale,
      headers: leads.column,
      day: today(),
      words: {
        stages: domain.stage,
        potentials: domain.potential,
        temperatures: domain.temperature,
        answers: domain.answerInFull,
        sourceChannels: domain.sourceChannel,
      },
    }),
    [preset, locale, leads, domain],
  );
}
