import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { EditingContext } from '@/components/lead/editing-context';
import { FitContext } from '@/components/lead/fit-context';
import { holdBacksOf, type KnownHoldBack } from '@/components/lead/hold-backs-of';
import type { Opened, PanelActions, PanelBeginning } from '@/lib/services/panel-actions';
import { ListView } from './list-view';
import { NothingView } from './nothing-view';
import { PanelFooter } from './panel-footer';
import styles from './panel-screen.module.css';
import { PanelSnackbar } from './panel-snackbar';
import { ProspectView } from './prospect-view';
import { ReadingView } from './reading-view';
import { ReportView } from './report-view';
import { isSaveShortcut } from './save-shortcut';
import { UnreadableView } from './unreadable-view';
import { usePanel } from './use-panel';
import { useReport } from './use-report';
import { useRepair } from './use-teaching';

interface PanelScreenProps {
  actions: PanelActions;
  beginning: PanelBeginning;
  /** What the page led to, if that is known already. */
  opened?: Opened;
}

export function PanelScreen({ actions, beginning, opened }: PanelScreenProps) {
  const panel = usePanel(actions, opened);
  const { screen } = panel.state;
  const { region } = beginning.settings;
  const { save } = panel;
  const reporting = useReport(panel, actions);
  const isReporting = reporting.report !== undefined;
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isSaveShortcut(event)) return;
      event.preventDefault();
      // What it would save is not on the screen.
      if (!isReporting) void save();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [save, isReporting]);
  const repair = useRepair(panel, actions);
  const { ownColumns, portraits } = beginning;
  const [holdBacks, setHoldBacks] = useState<KnownHoldBack[]>([]);
  useEffect(
    () => actions.followUp.subscribePlaybook((items) => setHoldBacks(holdBacksOf(items))),
    [actions],
  );
  const fitting = useMemo(() => ({ portraits, ownColumns }), [portraits, ownColumns]);
  const editing = useMemo(
    () => ({
      region,
      now: actions.followUp.now,
      ownColumns,
      holdBacks,
      ...(repair && { repair }),
    }),
    [actions, region, ownColumns, holdBacks, repair],
  );
  if (reporting.report) return <ReportView report={reporting.report} onClose={reporting.close} />;
  return (
    <EditingContext value={editing}>
      <FitContext value={fitting}>
        <div className={styles.panel}>
          <main className={styles.main}>
            {screen.name === 'reading' && <ReadingView />}
            {screen.name === 'unreadable' && (
              <UnreadableView screen={screen} panel={panel} actions={actions} />
            )}
            {screen.name === 'nothing' && (
              <NothingView
                panel={panel}
                notices={screen.notices}
                recipe={screen.recipe}
                actions={actions}
              />
            )}
            {screen.name === 'list' && <ListView screen={screen} panel={panel} actions={actions} />}
            {screen.name === 'prospect' && (
              <ProspectView screen={screen} panel={panel} actions={actions} beginning={beginning} />
            )}
          </main>
          <PanelFooter panel={panel} actions={actions} onReport={reporting.begin} />
          <PanelSnackbar panel={panel} />
        </div>
      </FitContext>
    </EditingContext>
  );
}
