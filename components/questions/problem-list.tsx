import { CircleAlert, Lightbulb } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import type { QuestionHint, QuestionProblem } from '@/lib/domain/questions/check-question-set';
import type { LeadingSign } from '@/lib/domain/questions/leading-signs';
import styles from './questions-screen.module.css';

type Hint = QuestionHint | LeadingSign;

interface ProblemListProps {
  label: string;
  problems: readonly QuestionProblem[];
  hints?: readonly Hint[];
}

/** What is wrong, and what is worth a second thought, each in a line that begins with where. */
export function ProblemList({ label, problems, hints = [] }: ProblemListProps) {
  const t = useTranslations('questions');
  const potentials = useTranslations('domain.potential');
  const format = useFormatter();
  if (problems.length + hints.length === 0) return null;
  const inWords = (problem: QuestionProblem): string => {
    switch (problem.code) {
      case 'range-gap': {
        const from = format.number(problem.from ?? 0);
        return problem.to === undefined
          ? t('problem.range-gap-above', { from })
          : t('problem.range-gap', { from, to: format.number(problem.to) });
      }
      case 'same-question':
      case 'same-answer':
      case 'range-overlap':
        return t(`problem.${problem.code}`, { other: problem.other + 1 });
      case 'group-unreachable':
        return t('problem.group-unreachable', {
          group: potentials(problem.group).toLocaleLowerCase(),
        });
      case 'invalid':
        return t('problem.invalid', { detail: problem.detail });
      default:
        return t(`problem.${problem.code}`);
    }
  };
  const where = ({ question, answer }: QuestionProblem): string => {
    if (question === undefined) return '';
    return answer === undefined
      ? t('place.question', { question: question + 1 })
      : t('place.answer', { question: question + 1, answer: answer + 1 });
  };
  return (
    <ul className={styles.problems} aria-label={label}>
      {problems.map((problem) => (
        <li
          key={`${problem.code} ${where(problem)} ${inWords(problem)}`}
          className={styles.problem}
        >
          <CircleAlert aria-hidden size={14} />
          <span>
            {where(problem) && <strong>{where(problem)}: </strong>}
            {inWords(problem)}
          </span>
        </li>
      ))}
      {hints.map((hint) => (
        <li key={hint.code} className={styles.hint}>
          <Lightbulb aria-hidden size={14} />
          <span>
            {'words' in hint
              ? t(`hint.${hint.code}`, { words: hint.words })
              : t(`hint.${hint.code}`)}
          </span>
        </li>
      ))}
    </ul>
  );
}
