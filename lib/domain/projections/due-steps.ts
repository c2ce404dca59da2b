import { dueReasons } from '@/lib/domain/follow-up/follow-up';
import { channels } from '@/lib/domain/follow-up/touch';
import { potentials } from '@/lib/domain/qualification';
import { code, number, type Projection, type RowOf, text } from './projection';

const columns = {
  id: text,
  name: text,
  potential: code(potentials),
  responsible: text,
  /** A calendar day; '' where nothing is due. */
  on: text,
  /** "14:30", or ''. */
  time: text,
  channel: code(channels),
  why: code(dueReasons),
  /** Epoch ms of the last touch; 0 where there was none. */
  touchedAt: number,
} as const;
export type DueColumns = typeof columns;
/** What the day sheet and the reminders need of one lead. */
export type DueStep = RowOf<DueColumns>;

/** The next steps with the leads, and with those put away the day to come back to them. */
export const dueSteps: Projection<DueColumns> = {
  part: 'due',
  columns,
  rowOf({ id, name, potential, responsible, due, stage, touches }) {
    const comeBack = !due && stage.comeBackOn ? stage.comeBackOn : '';
    return {
      id,
      name: name.value,
      potential: potential ?? '',
      responsible,
      on: due?.on ?? comeBack,
      time: due?.time ?? '',
      channel: due?.channel ?? (comeBack ? 'call' : ''),
      why: due?.why ?? (comeBack ? 'come-back' : ''),
      touchedAt: touches?.at(-1)?.at ?? 0,
    };
  },
};
