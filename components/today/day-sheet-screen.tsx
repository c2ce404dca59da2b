import { CalendarCheck2 } from 'lucide-react';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { useLocation } from 'wouter';
import { channelOfKey } from '@/components/follow-up/channel-marks';
import { useDashboard } from '@/components/leads/dashboard-context';
import { useSettings } from '@/components/settings/use-settings';
import { Button } from '@/components/ui/button';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { EmptyState } from '@/components/ui/empty-state';
import type { Lead } from '@/lib/domain/lead';
import { senderOf } from '@/lib/domain/letters/sender';
import { DayGrid } from './day-grid';
import { dayRowsOf, movePlace, placeOf } from './day-rows';
import styles from './day-sheet.module.css';
import { RemindMe } from './remind-me';
import { ToCalendar } from './to-calendar';
import { useDayWork } from './use-day-work';
import { useDueSteps, usePlaybookItems, useShownLeads } from './use-due-steps';
import { WorkBar } from './work-bar';

/** With leads of whoever works here and of nobody, as the reminders; or with all. */
const whoses = ['own', 'all'] as const;

type Due = NonNullable<ReturnType<typeof useDueSteps>>;

interface NothingOfMineProps {
  others: number;
  /** How many of them by today. */
  othersDue: number;
  onShowAll(): void;
}

/** Nothing is due with one's own leads, but with those of others. */
function NothingOfMine({ others, othersDue, onShowAll }: NothingOfMineProps) {
  const t = useTranslations('followUp.whose');
  return (
    <EmptyState
      icon={CalendarCheck2}
      title={t('noneTitle')}
      actions={<Button onClick={onShowAll}>{t('showAll')}</Button>}
    >
      <p>{t('noneText', { others, othersDue })}</p>
    </EmptyState>
  );
}

/** Nothing is due with anybody: how that changes. */
function NothingDue() {
  const t = useTranslations('followUp.empty');
  const [, go] = useLocation();
  return (
    <EmptyState
      icon={CalendarCheck2}
      title={t('title')}
      actions={
        <Button variant="primary" onClick={() => go('/leads')}>
          {t('openLeads')}
        </Button>
      }
    >
      <p>{t('text')}</p>
      <ol className={styles.steps}>
        <li>{t('clip')}</li>
        <li>{t('start')}</li>
        <li>{t('work')}</li>
      </ol>
    </EmptyState>
  );
}

/** The active row: the one that was chosen, or what has come to stand in its place. */
function useActive(rows: ReturnType<typeof dayRowsOf>) {
  const [chosen, setChosen] = useState<string>();
  const was = useRef(0);
  const active = placeOf(rows, chosen, was.current);
  useEffect(() => {
    was.current = active;
  });
  const row = rows[active];
  const id = row?.kind === 'step' ? row.step.id : undefined;
  // What takes the place of a step that was done is chosen from then on, wherever it goes.
  useEffect(() => setChosen(id), [id]);
  return { active, id, choose: setChosen };
}

function DayWorkplace({ due, readOnly }: { due: Due; readOnly: boolean }) {
  const { actions, settings } = useDashboard();
  const { followUp } = actions;
  const { today, groups } = due;
  const locale = useLocale();
  const sender = useMemo(() => senderOf(settings), [settings]);
  const playbook = usePlaybookItems(followUp);
  const [, go] = useLocation();
  const grid = useRef<HTMLTableElement>(null);
  const rows = dayRowsOf(groups);
  const { active, id, choose } = useActive(rows);
  const work = useDayWork(today, (leaving) => {
    if (leaving !== id) return;
    // What comes after it is the next to be worked on; after the last one, what came before.
    const after = movePlace(rows, active, 1);
    const next = rows[after === active ? movePlace(rows, active, -1) : after];
    if (next?.kind === 'step') choose(next.step.id);
  });
  const lead = useShownLeads(followUp, id === undefined ? [] : [id]).get(id ?? '');
  const isAsking = work.asking !== undefined;
  useLayoutEffect(() => {
    if (!isAsking) grid.current?.focus({ preventScroll: true });
  }, [isAsking]);
  const onKey = (key: string, id: string | undefined, of: Lead | undefined): boolean => {
    if (key === 'u' && !readOnly) void work.undo();
    else if (key === 'e' && work.last) work.ask({ kind: 'next', lead: work.last });
    else if (key === 'Enter' && id !== undefined) go(`/leads/${encodeURIComponent(id)}`);
    else if (!of) return false;
    else if (key === 'p') work.ask({ kind: 'letter', lead: of });
    else if (readOnly) return false;
    else if (key === 't') void work.tomorrow(of);
    else if (key === 'w') void work.nextWeek(of);
    else if (key === 'n') work.ask({ kind: 'next', lead: of });
    else {
      const channel = channelOfKey(key);
      if (!channel) return false;
      work.ask({ kind: 'outcome', lead: of, channel });
    }
    return true;
  };
  return (
    <>
      <DayGrid
        rows={rows}
        active={active}
        today={today}
        speaker={{ sender, locale }}
        followUp={followUp}
        playbook={playbook}
        grid={grid}
        onActivate={choose}
        onKey={onKey}
      />
      <WorkBar
        work={work}
        lead={lead}
        playbook={playbook}
        today={today}
        sender={sender}
        readOnly={readOnly}
      />
    </>
  );
}

/** What is to be done today, overdue first, worked through with the keyboard. */
export function DaySheetScreen() {
  const t = useTranslations('followUp');
  const { actions, health } = useDashboard();
  const { settings, change } = useSettings();
  const readOnly = health.state !== 'ok' && health.state !== 'first-run';
  const whose = settings.daySheetOf;
  const show = (wanted: typeof whose) => change({ daySheetOf: wanted });
  const person = whose === 'own' ? settings.responsible : '';
  const due = useDueSteps(actions.followUp, !readOnly, person);
  const hasOthers = due !== undefined && (due.others > 0 || person !== settings.responsible);
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <h1 className={styles.title}>{t('title')}</h1>
        <p className={styles.summary} role="status">
          {due &&
            due.count > 0 &&
            t('summary', {
              due: due.due,
              later: due.count - due.due,
              others: due.others,
              othersDue: due.othersDue,
            })}
        </p>
        {hasOthers && (
          <ChoiceGroup
            legend={t('whose.legend')}
            hideLegend
            options={whoses.map((each) => ({
              value: each,
              label: t(`whose.${each}`),
              title: t(`whose.${each}Hint`),
            }))}
            value={whose}
            onChange={show}
          />
        )}
        <div className={styles.tools}>
          <RemindMe />
          {due && due.count > 0 && <ToCalendar person={person} />}
        </div>
      </header>
      {due && due.count === 0 && due.others === 0 && <NothingDue />}
      {due && due.count === 0 && due.others > 0 && (
        <NothingOfMine
          others={due.others}
          othersDue={due.othersDue}
          onShowAll={() => show('all')}
        />
      )}
      {due && due.count > 0 && <DayWorkplace due={due} readOnly={readOnly} />}
    </div>
  );
}
