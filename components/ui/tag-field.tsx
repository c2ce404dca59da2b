import { useId, useState } from 'react';
import { Chip } from './chip';
import styles from './tag-field.module.css';

interface TagFieldProps {
  label: string;
  placeholder: string;
  removeLabel(tag: string): string;
  tags: readonly string[];
  /** Tags used elsewhere, offered while typing. */
  known?: readonly string[];
  onChange(tags: string[]): void;
}

/** Tags as chips; Enter or a comma adds, Backspace in the empty field takes the last one back. */
export function TagField({
  label,
  placeholder,
  removeLabel,
  tags,
  known,
  onChange,
}: TagFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const add = (text: string) => {
    const tag = text.trim().slice(0, 60);
    if (tag && !tags.some((other) => other.toLowerCase() === tag.toLowerCase()))
      onChange([...tags, tag]);
    setTyped('');
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <div className={styles.box}>
        {tags.map((tag) => (
          <Chip
            key={tag}
            onRemove={() => onChange(tags.filter((other) => other !== tag))}
            removeLabel={removeLabel(tag)}
          >
            {tag}
          </Chip>
        ))}
        <input
          id={id}
          className={styles.input}
          value={typed}
          placeholder={tags.length === 0 ? placeholder : ''}
          maxLength={60}
          list={`${id}-known`}
          onChange={({ target }) =>
            target.value.endsWith(',') ? add(target.value.slice(0, -1)) : setTyped(target.value)
          }
          onBlur={() => add(typed)}
          onKeyDown={(event) => {
            // Ctrl/⌘+Enter saves the whole panel; it must not be eaten here.
            if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
              event.preventDefault();
              add(typed);
            } else if (event.key === 'Backspace' && typed === '') onChange(tags.slice(0, -1));
          }}
        />
        <datalist id={`${id}-known`}>
          {known
            ?.filter((tag) => !tags.includes(tag))
            .map((tag) => (
              <option key={tag} value={tag} />
            ))}
        </datalist>
      </div>
    </div>
  );
}
