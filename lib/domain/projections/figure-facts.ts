import { packSales } from '@/lib/domain/figures/pack-sales';
import { packTouches } from '@/lib/domain/figures/pack-touches';
import { stageTimes } from '@/lib/domain/figures/stage-times';
import { potentials } from '@/lib/domain/qualification';
import { sourceChannels } from '@/lib/domain/source-channel';
import { stages } from '@/lib/domain/stage';
import { code, number, type Projection, text } from './projection';

const columns = {
  id: text,
  /** The running number; 0 in a row without a lead. */
  number,
  source: code(sourceChannels),
  responsible: text,
  entry: code(stages),
  stage: code(stages),
  /** Epoch ms. */
  stageSince: number,
  potential: code(potentials),
  createdAt: number,
  /** When each rung was reached first, epoch ms; 0 where it was not. */
  leadAt: number,
  mqlAt: number,
  sqlAt: number,
  customerAt: number,
  /** See pack-touches.ts and pack-sales.ts. */
  touches: text,
  sales: text,
  /** 0 to 10, and 1 more; 0 where nobody asked. */
  recommends: number,
  /** "2026-11-22", or ''. */
  recommendedOn: text,
  /** What they buy of this in all in a year, of anybody; 0 where nobody asked. */
  spends: number,
  /** The set and version of the answers, and the answers: "set 1 question=answer question=answer", each encoded. */
  answers: text,
} as const;
export type FigureColumns = typeof columns;

/** What sources, funnel, plan, lift and customers are counted from. */
export const figureFacts: Projection<FigureColumns> = {
  part: 'figures',
  columns,
  rowOf(lead) {
    const times = stageTimes(lead);
    const { setId, setVersion, answers } = lead.qualification.markers;
    const given = Object.entries(answers).map((pair) => pair.map(encodeURIComponent).join('='));
    return {
      id: lead.id,
      number: lead.number,
      source: lead.sourceChannel,
      responsible: lead.responsible,
      entry:
        lead.entryStage ??
        lead.history?.find(({ axis }) => axis === 'stage')?.from ??
        lead.stage.value,
      stage: lead.stage.value,
      stageSince: lead.stage.since,
      potential: lead.potential ?? '',
      createdAt: lead.createdAt,
      leadAt: times.lead ?? 0,
      mqlAt: times.mql ?? 0,
      sqlAt: times.sql ?? 0,
      customerAt: times.customer ?? 0,
      touches: packTouches(lead.touches ?? []),
      sales: packSales(lead.sales ?? []),
      recommends: lead.recommends ? lead.recommends.score + 1 : 0,
      recommendedOn: lead.recommends?.on ?? '',
      spends: lead.spends ?? 0,
      answers: given.length > 0 ? [encodeURIComponent(setId), setVersion, ...given].join(' ') : '',
    };
  },
};
