import { useContext } from 'react';
import { useTranslations } from 'use-intl';
import { ChoicesGroup } from '@/components/ui/choices-group';
import type { LeadDraft } from '@/lib/domain/lead';
import { EditingContext } from './editing-context';

/** As many as a lead keeps. */
const most = 20;

interface HoldBackChoiceProps {
  draft: LeadDraft;
  onChange(draft: LeadDraft): void;
}

/** What holds them back, of the company's own list; what is no longer in it stays until it is taken off. */
export function HoldBackChoice({ draft, onChange }: HoldBackChoiceProps) {
  const t = useTranslations('questions.lead');
  const { holdBacks: list = [] } = useContext(EditingContext);
  const { holdBacks: chosen = [], ...others } = draft;
  const gone = chosen.filter((id) => list.every((item) => item.id !== id));
  if (list.length + gone.length === 0) return null;
  const options = [
    ...list.map(({ id, text }) => ({ value: id, label: text })),
    ...gone.map((id) => ({ value: id, label: `${id} (${t('holdBackGone')})` })),
  ];
  return (
    <ChoicesGroup
      legend={t('holdBacks')}
      options={options}
      values={chosen}
      onChange={(values) =>
        onChange(values.length > 0 ? { ...others, holdBacks: values.slice(0, most) } : others)
      }
    />
  );
}
