import { foldText } from '@/lib/domain/normalize/clean-text';
import type { DueStep } from '@/lib/domain/projections/due-steps';

/**
 * The steps that concern one person: with leads they are responsible for, and with leads nobody is.
 * All of them where nobody said who works here (`person` is ''). Names are compared without regard to
 * capitals, accents and spaces.
 */
export function ownSteps(steps: readonly DueStep[], person: string): readonly DueStep[] {
  const own = foldText(person).trim();
  if (own === '') return steps;
  const known = new Map<string, boolean>();
  const isOwn = (responsible: string): boolean => {
    const found = known.get(responsible);
    if (found !== undefined) return found;
    const name = foldText(responsible).trim();
    known.set(responsible, name === '' || name === own);
    return name === '' || name === own;
  };
  return steps.filter(({ responsible }) => isOwn(responsible));
}
