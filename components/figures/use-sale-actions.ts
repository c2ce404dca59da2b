import { useTranslations } from 'use-intl';
import { useRuleWords } from '@/components/lead/use-rule-words';
import { useDashboard } from '@/components/leads/dashboard-context';
import type { Lead } from '@/lib/domain/lead';
import type { Sale } from '@/lib/domain/sale';
import type { CustomerNote } from '@/lib/services/figure-actions';
import { useFigureWords } from './use-figure-words';

/** Notes what a lead bought and said; each tells what was done, with the way back. */
export function useSaleActions(lead: Pick<Lead, 'id' | 'name' | 'stage'>) {
  const { id, name } = lead;
  const t = useTranslations('figures.sales');
  const words = useFigureWords();
  const ruleWords = useRuleWords();
  const { actions, attempt, notify } = useDashboard();
  return {
    async add(sale: Sale): Promise<boolean> {
      const done = await attempt(() => actions.figures.addSale(id, sale));
      if (!done) return false;
      const added = t('added', { name: name.value, amount: words.money(sale.amount) });
      notify([added, ...ruleWords(lead, done.result)].join(' '), done.undo);
      return true;
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
