import type { PageInfo } from '@/lib/domain/capture-result';
import { developmentOf } from '@/lib/domain/development';
import type { Lead, LeadDraft, Visit } from '@/lib/domain/lead';
import { matchKeys } from '@/lib/domain/match-keys';
import { fitAmong } from '@/lib/domain/playbook/fit-of';
import type { Potential, QuestionSet } from '@/lib/domain/qualification';
import { isAnswered } from '@/lib/domain/questions/carry-over';
import { isVersion } from '@/lib/domain/questions/question-parts';
import { reachVerdict } from '@/lib/domain/verdict';
import type { FitRules } from './fit-rules';

const mostVisits = 50;
const longestKey = 300;

/** The first visit is where the prospect comes from and stays; of the others the latest are kept. */
function withVisit(visits: readonly Visit[], page: PageInfo | undefined, now: number): Visit[] {
  if (!page) return [...visits];
  const visit = { url: page.canonicalUrl, title: page.title, at: now };
  const [first, ...later] = visits;
  if (!first) return [visit];
  const others = later.filter(({ url }) => url !== visit.url).slice(-(mostVisits - 2));
  return [first, ...others, visit];
}

interface LeadRowContext {
  /** What the lead has been so far; for a new one its id and running number. */
  before: Lead | { id: string; number: number };
  set: QuestionSet;
  page?: PageInfo;
  now: number;
  /** The keys it is kept under, where they are known already. */
  keys?: string[];
  /** What the fit is told by; absent: it stays as it was. */
  fitRules?: FitRules | undefined;
}

/** Of the keys of a record those that a lead is kept under. */
export const keptKeys = (keys: readonly string[]) =>
  keys.filter(({ length }) => length <= longestKey);
/**
 * The potential where the answers come to none. One that came with a file, without the answers it was
 * reached by, stays until there are some; so does one reached by answers to a version that is not
 * known any more, or that wait among the former ones for today's questions to be answered.
 */
function keptPotential(
  { qualification: { markers, earlier } }: LeadDraft,
  set: QuestionSet,
  known: Lead | undefined,
): Potential | undefined {
  if (isAnswered(markers)) return isVersion(markers, set) ? undefined : known?.potential;
  const before = known?.qualification.markers;
  if (!isAnswered(before)) return known?.potential;
  const waits = earlier?.some(
    ({ setId, setVersion }) => setId === before.setId && setVersion === before.setVersion,
  );
  return waits ? known?.potential : undefined;
}

/** The row a draft becomes: with its verdict, its keys, its visit and the next revision. */
export function leadRow(
  draft: LeadDraft,
  { before, set, page, now, keys, fitRules }: LeadRowContext,
): Lead {
  const known = 'revision' in before ? before : undefined;
  const { retainUntil, notifiedAt } = known ?? {};
  const fit = fitRules ? fitAmong(draft, fitRules.portraits, fitRules.ownColumns)?.fit : known?.fit;
  const { potential: reached, temperature } = reachVerdict(draft.qualification, set);
  const potential = reached ?? keptPotential(draft, set, known);
  const lead: Lead & Pick<LeadDraft, 'leadId'> = {
    ...draft,
    id: before.id,
    number: before.number,
    ...(potential && { potential }),
    ...(temperature && { temperature }),
    ...(retainUntil !== undefined && { retainUntil }),
    ...(notifiedAt !== undefined && { notifiedAt }),
    ...(fit && { fit }),
    ...(known && developmentOf(known)),
    visits: withVisit(known?.visits ?? [], page, now),
    createdAt: known?.createdAt ?? now,
    updatedAt: now,
    revision: (known?.revision ?? 0) + 1,
    keys: keys ?? keptKeys(matchKeys(draft)),
  };
  if ('leadId' in lead) delete lead.leadId;
  return lead;
}
