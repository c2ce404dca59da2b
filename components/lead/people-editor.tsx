import { useTranslations } from 'use-intl';
import type { ContactPerson } from '@/lib/domain/captured-record';
import styles from './people-editor.module.css';
import { PersonCard } from './person-card';

interface PeopleEditorProps {
  people: readonly ContactPerson[];
  onChange(people: ContactPerson[]): void;
}

/** The people of a company: one line each, all of them behind it. */
export function PeopleEditor({ people, onChange }: PeopleEditorProps) {
  const words = useTranslations('domain.field');
  if (people.length === 0) return null;
  return (
    <section className={styles.people} aria-label={words('people')}>
      <h2 className={styles.title}>{words('people')}</h2>
      <ul className={styles.list}>
        {people.map((person) => (
          <PersonCard
            key={person.id}
            person={person}
            onChange={(changed) =>
              onChange(people.map((old) => (old.id === person.id ? changed : old)))
            }
            onRemove={() => onChange(people.filter(({ id }) => id !== person.id))}
          />
        ))}
      </ul>
    </section>
  );
}
