import { useState } from 'react';
import { useLocale } from 'use-intl';
import type { PanelActions, PreparedReport } from '@/lib/services/panel-actions';
import type { Panel } from './use-panel';

/** The report of a wrong reading that is being looked over, and the ways to begin and to end it. */
export function useReport({ tellCannotReport }: Panel, actions: PanelActions) {
  const locale = useLocale();
  const [report, setReport] = useState<PreparedReport>();
  const [making, setMaking] = useState(false);
  const make = async () => {
    if (making) return;
    setMaking(true);
    const made = await actions.prepareReport(locale);
    setMaking(false);
    setReport(made);
    if (!made) tellCannotReport();
  };
  return { report, begin: () => void make(), close: () => setReport(undefined) };
}
