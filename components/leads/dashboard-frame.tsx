import { useCallback, useEffect, useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { DataScreen } from '@/components/data/data-screen';
import { DuplicatesScreen } from '@/components/duplicates/duplicates-screen';
import { ExportScreen } from '@/components/export/export-screen';
import { CustomersScreen } from '@/components/figures/customers-screen';
import { PipelineScreen } from '@/components/figures/pipeline-screen';
import { ExchangeTabs } from '@/components/import/exchange-tabs';
import { ImportScreen } from '@/components/import/import-screen';
import { LettersScreen } from '@/components/letters/letters-screen';
import { ExpertsScreen } from '@/components/playbook/experts-screen';
import { ListsScreen } from '@/components/playbook/lists-screen';
import { PortraitScreen } from '@/components/playbook/portrait-screen';
import { StrategiesScreen } from '@/components/playbook/strategies-screen';
import { QuestionsScreen } from '@/components/questions/questions-screen';
import { SettingsScreen } from '@/components/settings/settings-screen';
import { DaySheetScreen } from '@/components/today/day-sheet-screen';
import { useDueCount } from '@/components/today/use-due-steps';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Snackbar } from '@/components/ui/snackbar';
import type { DashboardActions } from '@/lib/services/dashboard-actions';
import type { Settings } from '@/lib/settings/settings';
import { DashboardProvider } from './dashboard-context';
import styles from './dashboard-frame.module.css';
import { LeadBaseScreen } from './lead-base-screen';
import { SideRail } from './side-rail';
import { useLeadBase } from './use-lead-base';
import { useLeadTable } from './use-lead-table';
import { useMessages } from './use-messages';

/** What can be done while the store is not what was saved last; all other screens would write to it. */
const rescues = ['/export', '/data', '/settings'];

export function DashboardFrame({
  actions,
  settings,
}: {
  actions: DashboardActions;
  settings: Settings;
}) {
  const t = useTranslations('leads');
  const common = useTranslations('common');
  const { health, index: found, closed, lookAgain } = useLeadBase(actions);
  const index = found ?? actions.noLeads;
  const table = useLeadTable(actions, index);
  const isRead = health !== undefined && found !== undefined && found !== null;
  const writable = health?.state === 'ok' || health?.state === 'first-run';
  const due = useDueCount(actions.followUp, isRead ? writable : undefined, settings.responsible);
  const { message, notify, attempt, fail, clear } = useMessages();
  useEffect(() => actions.onDraftError(fail), [actions, fail]);
  const locale = useLocale();
  const usable = health?.state === 'ok' || health?.state === 'first-run';
  useEffect(() => {
    if (usable) void actions.playbook.seed(locale);
  }, [actions, usable, locale]);
  const { ownColumns, chooseLeads } = table;
  const [path, go] = useLocation();
  const isBroken = health?.state === 'damaged' || health?.state === 'unavailable';
  const rescuesOnly = isBroken && !rescues.includes(path);
  const showLeads = useCallback(
    (title: string, ids: readonly string[]) => {
      chooseLeads({ title, ids: new Set(ids) });
      go('/leads');
    },
    [chooseLeads, go],
  );
  const tools = useMemo(
    () => health && { actions, settings, health, ownColumns, notify, showLeads, attempt },
    [actions, settings, health, ownColumns, notify, showLeads, attempt],
  );
  const leadBase = (openId?: string) => (
    <LeadBaseScreen table={table} index={index} openId={openId} onLookAgain={lookAgain} />
  );
  return (
    <div className={styles.frame}>
      <SideRail due={due} />
      <main id="content" className={styles.content} tabIndex={-1}>
        {closed && (
          <Notice
            tone="bad"
            action={
              <Button size="small" onClick={() => location.reload()}>
                {t('recovery.reload')}
              </Button>
            }
          >
            {t('recovery.closedNotice')}
          </Notice>
        )}
        {tools && found !== undefined && table.ready ? (
          <DashboardProvider value={tools}>
            <Switch>
              {rescuesOnly && <Route>{leadBase()}</Route>}
              <Route path="/leads/:id?">{({ id }) => leadBase(id && decodeURIComponent(id))}</Route>
              <Route path="/today">
                <DaySheetScreen />
              </Route>
              <Route path="/pipeline">
                <PipelineScreen />
              </Route>
              <Route path="/customers">
                <CustomersScreen leads={index} />
              </Route>
              <Route path="/import">
                <ExchangeTabs />
                <ImportScreen />
              </Route>
              <Route path="/export">
                <ExchangeTabs />
                <ExportScreen table={table} index={index} />
              </Route>
              <Route path="/data">
                <DataScreen />
              </Route>
              <Route path="/duplicates/:ids?">
                {({ ids = '' }) => (
                  <DuplicatesScreen
                    index={index}
                    compared={ids.split('+').filter(Boolean).map(decodeURIComponent)}
                  />
                )}
              </Route>
              <Route path="/playbook/questions">
                <QuestionsScreen />
              </Route>
              <Route path="/playbook/letters">
                <LettersScreen index={index} />
              </Route>
              <Route path="/settings">
                <SettingsScreen leadCount={table.total} />
              </Route>
              <Route path="/playbook/portrait">
                <PortraitScreen leadCount={table.total} />
              </Route>
              <Route path="/playbook/strategies">
                <StrategiesScreen />
              </Route>
              <Route path="/playbook/experts">
                <ExpertsScreen />
              </Route>
              <Route path="/playbook/lists">
                <ListsScreen />
              </Route>
              <Route path="/playbook">
                <Redirect to="/playbook/questions" replace />
              </Route>
              <Route>
                <Redirect to="/leads" replace />
              </Route>
            </Switch>
          </DashboardProvider>
        ) : (
          <p className={styles.loading} role="status">
            {t('loading')}
          </p>
        )}
      </main>
      <Snackbar message={message} closeLabel={common('dismiss')} onClose={clear} />
    </div>
  );
}
