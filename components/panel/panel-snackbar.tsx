import { useTranslations } from 'use-intl';
import { Snackbar } from '@/components/ui/snackbar';
import type { PanelState, Saved } from './panel-state';
import type { Panel } from './use-panel';

/** The same save keeps its id, so that its clock is not started again by every keystroke. */
function idOf(saved: Saved): number {
  if (saved.kind === 'entries') return saved.saved.leads[0]?.number ?? 0;
  return saved.saved.lead.number * 1000 + saved.saved.lead.revision;
}

function useMessage({ saved, hint }: PanelState, panel: Panel) {
  const t = useTranslations('panel');
  const common = useTranslations('common');
  const recipes = useTranslations('recipes.panel');
  const report = useTranslations('report');
  const questions = useTranslations('questions');
  const stages = useTranslations('domain.stage');
  if (hint) {
    const texts = {
      undone: t('saved.undone'),
      'not-undone': t('saved.notUndone'),
      'nothing-selected': t('nothing.nothingSelected'),
      'nothing-in-selection': t('nothing.nothingInSelection'),
      'nothing-ticked': t('list.nothingTicked'),
      'site-refused': t('notice.allowSiteFailed'),
      'cannot-teach': recipes('cannotTeach'),
      'cannot-report': report('cannotReport'),
    };
    return { id: -hint.id, text: texts[hint.code] };
  }
  if (!saved) return undefined;
  const action = { label: common('undo'), onPress: () => void panel.undo() };
  if (saved.kind === 'entries') {
    const { leads, skipped } = saved.saved;
    const texts = [t('saved.entries', { count: leads.length })];
    if (skipped > 0) texts.push(t('saved.skipped', { count: skipped }));
    return { id: idOf(saved), text: texts.join(' '), action };
  }
  const { lead, before, rule } = saved.saved;
  if (rule) {
    const stage = stages(lead.stage.value);
    const byRule = questions('byRule', { rule: questions(`rule.${rule}`), stage });
    return { id: idOf(saved), text: byRule, action };
  }
  const text = before ? t('saved.changed') : t('saved.fresh', { number: lead.number });
  return { id: idOf(saved), text, action };
}

/** What was just done, and the way back. */
export function PanelSnackbar({ panel }: { panel: Panel }) {
  const common = useTranslations('common');
  const message = useMessage(panel.state, panel);
  return (
    <Snackbar message={message} closeLabel={common('dismiss')} onClose={panel.dismissMessage} />
  );
}
