import { useTranslations } from 'use-intl';
import { TextField } from '@/components/ui/field';

interface ReasonFieldsProps {
  reason: string;
  comeBackOn: string | undefined;
  autoFocus?: boolean;
  onChange(said: { reason: string; comeBackOn?: string }): void;
}

/** Why somebody is set aside, and when to look again. */
export function ReasonFields({ reason, comeBackOn, autoFocus, onChange }: ReasonFieldsProps) {
  const t = useTranslations('table.bulk');
  return (
    <>
      <TextField
        label={t('reason')}
        hint={t('reasonHint')}
        maxLength={500}
        required
        autoFocus={autoFocus}
        value={reason}
        onChange={({ target }) =>
          onChange({ reason: target.value, ...(comeBackOn && { comeBackOn }) })
        }
      />
      <TextField
        label={t('comeBackOn')}
        type="date"
        value={comeBackOn ?? ''}
        onChange={({ target }) =>
          onChange({ reason, ...(target.value && { comeBackOn: target.value }) })
        }
      />
    </>
  );
}
