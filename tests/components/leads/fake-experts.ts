import type { Lead } from '@/lib/domain/lead';
import type { ExpertRequest } from '@/lib/domain/playbook/expert';
import { refuseRequest } from '@/lib/domain/playbook/expert-hours';
import type { ItemOf } from '@/lib/domain/playbook/playbook-item';
import type { ExpertActions } from '@/lib/services/expert-actions';
import type { PlaybookActions } from '@/lib/services/playbook-actions';

interface World {
  today: string;
  all(): Lead[];
  playbook: PlaybookActions;
}

/** Requests in memory, in place of those of the store. */
export function fakeExperts({ today, all, playbook }: World): ExpertActions {
  let requests: ExpertRequest[] = [];
  let experts: ItemOf<'expert'>[] = [];
  playbook.subscribe((items) => {
    experts = items.filter((item) => item.part === 'expert');
  });
  const listeners = new Set<(requests: ExpertRequest[]) => void>();
  const set = (next: ExpertRequest[]) => {
    requests = next;
    for (const tell of listeners) tell(requests);
  };
  return {
    subscribe(onRequests) {
      listeners.add(onRequests);
      onRequests(requests);
      return () => void listeners.delete(onRequests);
    },
    leadNames: async (ids) =>
      new Map(all().flatMap(({ id, name }) => (ids.includes(id) ? [[id, name.value]] : []))),
    async ask(wanted) {
      const expert = experts.find(({ id }) => id === wanted.expert);
      if (!expert) throw new Error('The expert is gone.');
      const refusal = refuseRequest(wanted, expert, requests, today);
      if (refusal) return { ok: false, refusal };
      const result = { ...wanted, id: `request-${requests.length + 1}` };
      const before = requests;
      set([...requests, result]);
      return { ok: true, result, undo: async () => set(before) };
    },
    async cancel(id) {
      const before = requests;
      set(requests.filter((request) => request.id !== id));
      return { result: undefined, undo: async () => set(before) };
    },
  };
}
