import { mostAxisChanges } from './axis-change';
import { mostTouches } from './follow-up/touch';
import { developmentShape, type Lead } from './lead';
import { mostSales } from './sale';

export type Development = Pick<Lead, keyof typeof developmentShape>;

/** What was done with a lead so far, without the parts of which there is nothing. */
export function developmentOf(lead: Lead): Development {
  return Object.fromEntries(
    (Object.keys(developmentShape) as (keyof Development)[]).flatMap((part) =>
      lead[part] === undefined ? [] : [[part, lead[part]]],
    ),
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

/** What the other list has beyond this one; of equal entries as many as it has more. */
function beyond<T>(
  known: readonly T[] | undefined,
  others: readonly T[] | undefined,
  keyOf: (entry: T) => string,
): T[] {
  const left = new Map<string, number>();
  for (const entry of known ?? []) left.set(keyOf(entry), (left.get(keyOf(entry)) ?? 0) + 1);
  return (others ?? []).filter((entry) => {
    const count = left.get(keyOf(entry)) ?? 0;
    left.set(keyOf(entry), count - 1);
    return count <= 0;
  });
}

/**
 * What was done with a lead, joined with what a file says was done with the same one; what both know
 * stands once. A file that knows of no touch the base lacks does not bring back a step that was taken
 * since.
 */
export function joinKnownDevelopment(lead: Lead, said: Lead): Development {
  const touches = beyond(lead.touches, said.touches, ({ id }) => id);
  const news = {
    ...said,
    touches,
    history: beyond(lead.history, said.history, ({ axis, from, to, at }) =>
      [axis, from, to, at].join(' '),
    ),
    sales: beyond(lead.sales, said.sales, ({ on, product, amount }) =>
      [on, amount, product].join(' '),
    ),
  };
  const joined = joinDevelopments([lead, news]);
  const isDeveloped = Boolean(lead.touches ?? lead.progress ?? lead.due);
  if (!isDeveloped || touches.length > 0) return joined;
  const { progress: _, due: __, ...others } = joined;
  const { progress, due } = lead;
  return { ...others, ...(progress && { progress }), ...(due && { due }) };
}
