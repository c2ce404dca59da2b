import { mostAxisChanges } from './axis-change';
import { mostTouches } from './follow-up/touch';
import { developmentShape, type Lead } from './lead';
import { mostSales } from './sale';

export type Development = Pick<Lead, keyof typeof developmentShape>;
const parts = Object.keys(developmentShape) as (keyof typeof developmentShape)[];

/** What was done with a lead so far, without the parts of which there is nothing. */
export function developmentOf(lead: Lead): Development {
  return Object.fromEntries(
    parts.flatMap((part) => (lead[part] === undefined ? [] : [[part, lead[part]]])),
  );
}

function joined<T>(
  lists: readonly (readonly T[] | undefined)[],
  compare: (a: T, b: T) => number,
  most: number,
): T[] | undefined {
  const all = lists.flatMap((list) => list ?? []).sort(compare);
  return all.length > 0 ? all.slice(-most) : undefined;
}

/**
 * What was done with several leads that become one: all touches, changes and sales, the stage at
 * which the first of them entered, the strategy of the one that is furthest, and the next step that
 * is due first.
 */
export function joinDevelopments(leads: readonly Lead[]): Development {
  const touches = joined(
    leads.map((lead) => lead.touches),
    (a, b) => a.at - b.at,
    mostTouches,
  );
  const history = joined(
    leads.map((lead) => lead.history),
    (a, b) => a.at - b.at,
    mostAxisChanges,
  );
  const sales = joined(
    leads.map((lead) => lead.sales),
    (a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)),
    mostSales,
  );
  const first = leads.toSorted((a, b) => a.createdAt - b.createdAt).find((lead) => lead.entryStage);
  const [progress] = leads
    .flatMap((lead) => lead.progress ?? [])
    .sort(
      (a, b) => Number(b.state === 'running') - Number(a.state === 'running') || b.step - a.step,
    );
  const [due] = leads.flatMap((lead) => lead.due ?? []).sort((a, b) => (a.on < b.on ? -1 : 1));
  const [recommends] = leads
    .flatMap((lead) => lead.recommends ?? [])
    .sort((a, b) => (a.on > b.on ? -1 : 1));
  const spends = leads.find((lead) => lead.spends !== undefined)?.spends;
  return {
    ...(first && { entryStage: first.entryStage }),
    ...(touches && { touches }),
    ...(history && { history }),
    ...(sales && { sales }),
    ...(progress && { progress }),
    ...(due && { due }),
    ...(recommends && { recommends }),
    ...(spends !== undefined && { spends }),
  };
}
