import { useTranslations } from 'use-intl';
import type { MetPart } from '@/lib/domain/playbook/meet-playbooks';
import { strategySchema } from '@/lib/domain/playbook/strategy';
import { templateSchema } from '@/lib/domain/playbook/template';
import { sameValue } from '@/lib/domain/same-value';

function differing<Value extends object>(keys: readonly (keyof Value)[], one: Value, other: Value) {
  return keys.filter((key) => !sameValue(one[key], other[key]));
}

const strategyKeys = strategySchema.keyof().options;
const templateKeys = templateSchema.keyof().options;

/** In what a part of another playbook differs from ours: the fields of a strategy or a letter by their words. */
export function useDifferenceWords() {
  const strategy = useTranslations('method.strategies');
  const letter = useTranslations('letters.editor');
  return (part: MetPart): string[] => {
    if (part.part !== 'item' || part.meeting !== 'changed' || !part.mine) return [];
    const { theirs, mine } = part;
    if (theirs.part === 'strategy' && mine.part === 'strategy')
      return differing(strategyKeys, theirs.value, mine.value).map((key) => strategy(key));
    if (theirs.part === 'template' && mine.part === 'template')
      return differing(templateKeys, theirs.value, mine.value).map((key) => letter(key));
    return [];
  };
}
