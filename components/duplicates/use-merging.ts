import { useTranslations } from 'use-intl';
import { useDashboard } from '@/components/leads/dashboard-context';
import type { MergeWish } from '@/lib/services/merge-duplicates';
import { useDuplicateWords } from './use-duplicate-words';

type Wish = Pick<MergeWish, 'ids'> & Partial<MergeWish>;

/** Merging, and saying that leads are no duplicates, each with the way back. */
export function useMerging(markApart: (ids: readonly string[], apart: boolean) => void) {
  const t = useTranslations('duplicates.done');
  const { actions, attempt, notify } = useDashboard();
  const { noteLine } = useDuplicateWords();
  return {
    /** Resolves to whether anything was merged. */
    async merge(wishes: readonly Wish[]): Promise<boolean> {
      const whole = wishes.map(({ ids, choices = {}, revisions }) => ({
        ids,
        choices,
        ...(revisions && { revisions }),
      }));
      const done = await attempt(() => actions.duplicates.merge(whole, noteLine));
      if (!done) return false;
      const { kept, gone, left } = done.result;
      if (kept === 0) {
        notify(t('tooMuch'));
        return false;
      }
      const told = t('mergedAll', { kept, gone });
      notify(left > 0 ? `${told} ${t('left', { count: left })}` : told, done.undo);
      return true;
    },
    async setApart(ids: readonly string[]): Promise<void> {
      const said = (apart: boolean) => actions.duplicates.setApart(ids, apart);
      const kept = await attempt(async () => {
        await said(true);
        return true;
      });
      if (!kept) return;
      markApart(ids, true);
      notify(t('apart'), async () => {
        await said(false);
        markApart(ids, false);
      });
    },
  };
}
