import { useTranslations } from 'use-intl';
import { useDashboard } from '@/components/leads/dashboard-context';
import type { Lead } from '@/lib/domain/lead';
import type { Sale } from '@/lib/domain/sale';
import type { CustomerNote } from '@/lib/services/figure-actions';
import { useFigureWords } from './use-figure-words';

/** Notes what a lead bought and said; each tells what was done, with the way back. */
export function useSaleActions({ id, name }: { id: string; name: Lead['name'] }) {
  const t = useTranslations('figures.sales');
  const words = useFigureWords();
  const { actions, attempt, notify } = useDashboard();
  return {
    async add(sale: Sale): Promise<boolean> {
      const done = await attempt(() => actions.figures.addSale(id, sale));
      if (done)
        notify(t('added', { name: name.value, amount: words.money(sale.amount) }), done.undo);
      return done !== undefined;
    },
    async remove(at: number, sale: Sale) {
      const done = await attempt(() => actions.figures.removeSale(id, at, sale));
      if (done) notify(t('removed', { name: name.value }), done.undo);
    },
    async note(note: CustomerNote) {
      const done = await attempt(() => actions.figures.noteCustomer(id, note));
      if (done) notify(t('noted', { name: name.value }), done.undo);
    },
  };
}
