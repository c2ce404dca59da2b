import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { TextField } from '@/components/ui/field';
import type { CrmTarget } from '@/lib/exchange/crm/crm-file';
import chooser from './column-chooser.module.css';
import styles from './owner-fields.module.css';

interface OwnerFieldsProps {
  target: CrmTarget;
  /** Responsible persons of the lead base. */
  names: readonly string[];
  owners: Readonly<Record<string, string>>;
  onName(name: string, user: string): void;
}

function OwnerField({ label, user, onName }: OwnerFieldProps) {
  const [typed, setTyped] = useState(user);
  return (
    <TextField
      label={label}
      type="email"
      autoComplete="off"
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={() => typed.trim() !== user && onName(typed)}
      onKeyDown={({ key }) => key === 'Enter' && onName(typed)}
    />
  );
}

interface OwnerFieldProps {
  label: string;
  user: string;
  onName(user: string): void;
}

/** Who the responsible persons are in the target: it knows users by their e-mail. */
export function OwnerFields({ target, names, owners, onName }: OwnerFieldsProps) {
  const t = useTranslations('exports');
  const program = t(`program.${target}`);
  if (names.length === 0) return null;
  const known = names.filter((name) => owners[name]).length;
  return (
    <details className={chooser.chooser}>
      <summary>{t('owners.title', { known, total: names.length })}</summary>
      <p className={chooser.hint}>{t('owners.hint', { target: program })}</p>
      <div className={styles.fields}>
        {names.map((name) => (
          <OwnerField
            key={`${target} ${name} ${owners[name] ?? ''}`}
            label={t('owners.of', { name, target: program })}
            user={owners[name] ?? ''}
            onName={(user) => onName(name, user)}
          />
        ))}
      </div>
    </details>
  );
}
