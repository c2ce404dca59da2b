import type { LetterPart, Missing } from '@/lib/domain/letters/fill-template';
import styles from './filled-text.module.css';

interface FilledTextProps {
  text: string;
  part: LetterPart;
  missing: readonly Missing[];
}

/** A filled part of a letter, with what is missing marked where it stands. */
export function FilledText({ text, part, missing }: FilledTextProps) {
  const holes = missing.filter((each) => each.part === part);
  const pieces = holes.map(({ at, written }, index) => {
    const before = holes[index - 1];
    const from = before ? before.at + before.written.length : 0;
    return (
      <span key={at}>
        {text.slice(from, at)}
        <mark className={styles.hole}>{written}</mark>
      </span>
    );
  });
  const last = holes.at(-1);
  return (
    <>
      {pieces}
      {text.slice(last ? last.at + last.written.length : 0)}
    </>
  );
}
