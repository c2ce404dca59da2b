import { v7 as uuidv7 } from 'uuid';
import type { LeadBase } from '@/lib/db/database';
import { readExpertRequests, watchExpertRequests } from '@/lib/db/watch-expert-requests';
import { type ExpertRequest, expertRequestSchema } from '@/lib/domain/playbook/expert';
import { type RequestRefusal, refuseRequest } from '@/lib/domain/playbook/expert-hours';
import { playbookItemSchema } from '@/lib/domain/playbook/playbook-item';
import { now } from './clock';
import { dayOf } from './lead-ranges';
import { SaveError, toSaveError } from './save-error';

interface Undoable<T> {
  result: T;
  undo(): Promise<unknown>;
}

export type NewExpertRequest = Omit<ExpertRequest, 'id'>;

export type AskedExpert =
  | ({ ok: true } & Undoable<ExpertRequest>)
  | { ok: false; refusal: RequestRefusal };

/** What can be done with the time of experts. Failures: SaveError. */
export interface ExpertActions {
  /** Calls back with all requests by day, now and after every change. */
  subscribe(onRequests: (requests: ExpertRequest[]) => void): () => void;
  /** The names of the leads the requests are for, by id. */
  leadNames(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Asks for an expert, unless it is over what is left of their week. */
  ask(request: NewExpertRequest): Promise<AskedExpert>;
  /** Takes a request back. */
  cancel(id: string): Promise<Undoable<void>>;
}

const run = <T>(work: Promise<T>): Promise<T> =>
  work.catch((error: unknown) => {
    throw toSaveError(error);
  });

/** Looked at and written in one transaction, so that two pages cannot both take the last hour. */
async function askExpert(
  base: LeadBase,
  wanted: NewExpertRequest,
  now: number,
): Promise<ExpertRequest | RequestRefusal> {
  return run(
    base.transaction('rw', [base.playbook, base.expertRequests], async () => {
      const item = playbookItemSchema.safeParse(
        await base.playbook.get(['expert', wanted.expert]),
      ).data;
      if (item?.part !== 'expert') throw new SaveError('conflict', 'The expert is gone.');
      const refusal = refuseRequest(wanted, item, await readExpertRequests(base), dayOf(now));
      if (refusal) return refusal;
      const request = expertRequestSchema.parse({ ...wanted, id: uuidv7() });
      await base.expertRequests.add(request);
      return request;
    }),
  );
}

export function expertActions(base: LeadBase): ExpertActions {
  return {
    subscribe: (onRequests) => watchExpertRequests(base, onRequests),
    async leadNames(ids) {
      const leads = await base.leads.bulkGet([...new Set(ids)]).catch(() => []);
      return new Map(leads.flatMap((lead) => (lead ? [[lead.id, lead.name.value]] : [])));
    },
    async ask(wanted) {
      const asked = await askExpert(base, wanted, now());
      if ('code' in asked) return { ok: false, refusal: asked };
      return { ok: true, result: asked, undo: () => run(base.expertRequests.delete(asked.id)) };
    },
    async cancel(id) {
      const before = await run(base.expertRequests.get(id));
      await run(base.expertRequests.delete(id));
      return {
        result: undefined,
        undo: async () => before && run(base.expertRequests.put(before)),
      };
    },
  };
}
