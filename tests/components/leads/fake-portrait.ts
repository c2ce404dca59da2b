import type { Lead } from '@/lib/domain/lead';
import type { Portraits } from '@/lib/domain/playbook/fit-of';
import { fitAmong } from '@/lib/domain/playbook/fit-of';
import type { PlaybookItem } from '@/lib/domain/playbook/playbook-item';
import { portraitsOf } from '@/lib/domain/playbook/portraits-of';
import type { FitCounts } from '@/lib/services/judge-fit';
import type { PlaybookActions } from '@/lib/services/playbook-actions';
import type { PortraitActions } from '@/lib/services/portrait-actions';

interface World {
  all(): Lead[];
  set(leads: Lead[]): void;
  playbook: PlaybookActions;
}

/** Portraits over the leads of a test, in place of those of the store. */
export function fakePortrait({ all, set, playbook }: World): PortraitActions {
  let items: PlaybookItem[] = [];
  playbook.subscribe((now) => {
    items = now;
  });
  return {
    countFits(portraits: Portraits, onCounts) {
      const behind = {
        good: [] as string[],
        partial: [] as string[],
        none: [] as string[],
        unjudged: [] as string[],
        changed: [] as string[],
      };
      for (const lead of all()) {
        const fit = fitAmong(lead, portraits)?.fit;
        behind[fit ?? 'unjudged'].push(lead.id);
        if (fit !== lead.fit) behind.changed.push(lead.id);
      }
      const counts: FitCounts = {
        good: behind.good.length,
        partial: behind.partial.length,
        none: behind.none.length,
        unjudged: behind.unjudged.length,
        changed: behind.changed.length,
        done: true,
        behind,
      };
      queueMicrotask(() => onCounts(counts));
      return () => {};
    },
    async judgeAll() {
      const before = all();
      const portraits = portraitsOf(items);
      const after = before.map((lead) => ({ ...lead, fit: fitAmong(lead, portraits)?.fit }));
      set(after);
      const result = after.filter((lead, at) => lead.fit !== before[at]?.fit).length;
      return { result, undo: async () => set(before) };
    },
  };
}
