import { useTranslations } from 'use-intl';
import { SelectField } from '@/components/ui/field';
import type { Channel } from '@/lib/domain/follow-up/touch';
import { usePlaybookPart } from './use-playbook';

interface TemplateChoiceProps {
  label: string;
  /** Only what is written or said by it is offered. */
  channel: Channel | undefined;
  /** The id; '' or undefined for none. */
  value: string | undefined;
  onChange(template: string): void;
}

/** A letter or script of the playbook, or none. */
export function TemplateChoice({ label, channel, value = '', onChange }: TemplateChoiceProps) {
  const t = useTranslations('method.strategies');
  const templates = usePlaybookPart('template') ?? [];
  const fitting = templates.filter((each) => each.value.channel === channel);
  const isGone = value !== '' && !fitting.some(({ id }) => id === value);
  return (
    <SelectField label={label} value={value} onChange={({ target }) => onChange(target.value)}>
      <option value="">{t('noTemplate')}</option>
      {isGone && <option value={value}>?</option>}
      {fitting.map((each) => (
        <option key={each.id} value={each.id}>
          {each.value.name}
        </option>
      ))}
    </SelectField>
  );
}
