import { useLocale, useTranslations } from 'use-intl';
import { useDashboard } from '@/components/leads/dashboard-context';
import { defaultTemplates } from '@/lib/domain/playbook/default-templates';
import type { Template } from '@/lib/domain/playbook/template';
import type { TemplateItem } from './use-templates';

const longestName = 120;

/** Adds, changes, copies and deletes letters and scripts; what can be taken back says so. */
export function useTemplateWork(templates: readonly TemplateItem[]) {
  const t = useTranslations('letters');
  const locale = useLocale();
  const { actions, attempt, notify } = useDashboard();
  const { playbook, followUp } = actions;
  const itemOf = (id: string, order: number, value: Template): TemplateItem => ({
    part: 'template',
    id,
    order,
    updatedAt: followUp.now(),
    value,
  });
  const add = async (item: TemplateItem) => {
    const done = await attempt(() => playbook.put([item]));
    if (!done) return undefined;
    notify(t('added', { name: item.value.name }), done.undo);
    return item.id;
  };
  const last = templates.at(-1)?.order ?? -1;
  return {
    /** Each resolves to the new one's id; undefined where it failed. */
    create: (language: string) =>
      add(
        itemOf(crypto.randomUUID(), Math.floor(last) + 1, {
          name: t('newName'),
          channel: 'letter',
          language,
          subject: '',
          body: '{salutation},\n\n',
        }),
      ),
    duplicate({ order, value }: TemplateItem) {
      const next = templates.find((each) => each.order > order)?.order ?? order + 2;
      const name = t('copyOf', { name: value.name }).slice(0, longestName);
      return add(itemOf(crypto.randomUUID(), (order + next) / 2, { ...value, name }));
    },
    async takeShipped() {
      const shipped = Object.entries(defaultTemplates(locale));
      const items = shipped.map(([id, value], at) => itemOf(id, last + 1 + at, value));
      const done = await attempt(() => playbook.put(items));
      if (done) notify(t('shippedAdded'), done.undo);
    },
    keep: (item: TemplateItem) => attempt(() => playbook.put([item])),
    note: (item: TemplateItem) => playbook.note(item),
    async remove({ part, id, value }: TemplateItem) {
      const done = await attempt(() => playbook.remove([{ part, id }]));
      if (done) notify(t('deleted', { name: value.name }), done.undo);
    },
  };
}

export type TemplateWork = ReturnType<typeof useTemplateWork>;
