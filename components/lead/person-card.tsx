import { ChevronDown, ChevronRight, Mail, Phone, Star } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import type { ContactPerson } from '@/lib/domain/captured-record';
import { OriginNote } from './origin-note';
import styles from './people-editor.module.css';
import { PersonFields } from './person-fields';

interface PersonCardProps {
  person: ContactPerson;
  onChange(person: ContactPerson): void;
  onRemove(): void;
}

export function PersonCard({ person, onChange, onRemove }: PersonCardProps) {
  const t = useTranslations('panel.people');
  // Somebody who was just added has everything still to be typed.
  const [open, setOpen] = useState(person.name === '' && person.origin.source === 'manual');
  const name = person.name || t('unnamed');
  const Chevron = open ? ChevronDown : ChevronRight;
  const reached = [
    ...person.phones.slice(0, 1).map(({ shown }) => ({ Icon: Phone, text: shown })),
    ...person.emails.slice(0, 1).map(({ value }) => ({ Icon: Mail, text: value })),
  ];
  return (
    <li className={styles.person}>
      <div className={styles.summary}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <Chevron aria-hidden size={14} />
          <span className={styles.who}>
            <bdi className={styles.name}>{name}</bdi>
            {person.jobTitle && <bdi className={styles.job}>{person.jobTitle}</bdi>}
            {!open &&
              reached.map(({ Icon, text }) => (
                <span key={text} className={styles.reached}>
                  <Icon aria-hidden size={12} />
                  <bdi>{text}</bdi>
                </span>
              ))}
          </span>
        </button>
        {person.decides && (
          <Chip tone="accent">
            <Star aria-hidden size={12} />
            {t('decides')}
          </Chip>
        )}
        <OriginNote field={name} origin={person.origin} />
      </div>
      {open && (
        <div className={styles.fields}>
          <PersonFields person={person} onChange={onChange} />
          <Button variant="quiet" size="small" onClick={onRemove}>
            {t('remove', { name })}
          </Button>
        </div>
      )}
    </li>
  );
}
