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
      const counts: FitCounts = {
        good: 0,
        partial: 0,
        none: 0,
        unjudged: 0,
        changed: 0,
        done: true,
      };
      for (const lead of all()) {
        const fit = fitAmong(lead, portraits)?.fit;
        counts[fit ?? 'unjudged'] += 1;
        if (fit !== lead.fit) counts.changed += 1;
      }
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
