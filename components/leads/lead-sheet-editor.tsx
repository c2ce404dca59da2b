import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { LeadSales } from '@/components/figures/lead-sales';
import { DetailsEditor } from '@/components/lead/details-editor';
import { EditingContext } from '@/components/lead/editing-context';
import { holdBacksOf, type KnownHoldBack } from '@/components/lead/hold-backs-of';
import { QualifySection } from '@/components/lead/qualify-section';
import { useProgress } from '@/components/lead/use-progress';
import { Tabs } from '@/components/ui/tabs';
import type { Lead } from '@/lib/domain/lead';
import type { LeadIndex } from '@/lib/services/lead-index';
import { useDashboard } from './dashboard-context';
import { FollowUpTab } from './follow-up-tab';
import { LeadHistory } from './lead-history';
import { LeadSheetFoot } from './lead-sheet-foot';
import { LeadSheetNotices } from './lead-sheet-notices';
import { useLeadEditing } from './use-lead-editing';

const sheetTabs = ['details', 'qualify', 'followUp', 'sales', 'history'] as const;
export type SheetTab = (typeof sheetTabs)[number];

interface LeadSheetEditorProps {
  lead: Lead;
  /** All leads: their tags and responsible persons are offered while typing. */
  index: LeadIndex;
  readOnly: boolean;
  tab: SheetTab;
  onTab(tab: SheetTab): void;
}

function useKnownWords(index: LeadIndex) {
  const { actions } = useDashboard();
  const locale = useLocale();
  return useMemo(() => {
    const { compare } = new Intl.Collator(locale);
    return {
      tags: actions.valuesInUse(index, 'tag').sort(compare),
      people: actions.valuesInUse(index, 'responsible').sort(compare),
    };
  }, [actions, index, locale]);
}

/** Ctrl/⌘+Enter saves the open lead, wherever on the page the focus is. */
function useSaveKey(save: () => void) {
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      save();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}

/** What can be changed of a lead, as tabs, and the foot that saves it. */
export function LeadSheetEditor({ lead, index, readOnly, tab, onTab }: LeadSheetEditorProps) {
  const t = useTranslations('leads.sheet');
  const { actions, settings, ownColumns } = useDashboard();
  const sales = useTranslations('figures.sales');
  const editing = useLeadEditing(lead);
  const known = useKnownWords(index);
  const [holdBacks, setHoldBacks] = useState<KnownHoldBack[]>([]);
  useEffect(
    () => actions.playbook.subscribe((items) => setHoldBacks(holdBacksOf(items))),
    [actions],
  );
  useSaveKey(() => readOnly || void editing.save());
  const { draft, questions, set, change } = editing;
  const progress = useProgress(draft, set);
  const contents = {
    details: <DetailsEditor draft={draft} onChange={change} />,
    qualify: questions && <QualifySection draft={draft} questions={questions} onChange={change} />,
    followUp: (
      <FollowUpTab lead={lead} draft={draft} readOnly={readOnly} onChange={change} known={known} />
    ),
    sales: <LeadSales lead={lead} readOnly={readOnly} />,
    history: <LeadHistory lead={lead} />,
  };
  const tabs = sheetTabs.map((id) => ({
    id,
    title: id === 'sales' ? sales('tab') : t(id),
    content: contents[id],
    ...(id === 'qualify' && { count: progress }),
  }));
  return (
    <>
      <LeadSheetNotices editing={editing} />
      <EditingContext
        value={{ region: settings.region, now: actions.followUp.now, ownColumns, holdBacks }}
      >
        <Tabs<SheetTab> label={t('tabs')} tabs={tabs} selected={tab} onSelect={onTab} />
      </EditingContext>
      <LeadSheetFoot editing={editing} readOnly={readOnly} />
    </>
  );
}
