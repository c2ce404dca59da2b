import { useTranslations } from 'use-intl';
import { expertSchema } from '@/lib/domain/playbook/expert';
import type { MetPart } from '@/lib/domain/playbook/meet-playbooks';
import { portraitMap } from '@/lib/domain/playbook/portrait';
import { strategySchema } from '@/lib/domain/playbook/strategy';
import { templateSchema } from '@/lib/domain/playbook/template';
import type { QuestionSet } from '@/lib/domain/qualification';
import { sameValue } from '@/lib/domain/same-value';

function differing<Value extends object>(keys: readonly (keyof Value)[], one: Value, other: Value) {
  return keys.filter((key) => !sameValue(one[key], other[key]));
}

/** The places of the questions that are not the same in both, from 1. */
function differingQuestions({ questions: one }: QuestionSet, { questions: other }: QuestionSet) {
  const most = one.length > other.length ? one : other;
  return most.flatMap((_, at) => (sameValue(one[at], other[at]) ? [] : [at + 1]));
}

const strategyKeys = strategySchema.keyof().options;
const templateKeys = templateSchema.keyof().options;
const expertKeys = expertSchema.keyof().options;
const expertWords = { name: 'name', role: 'role', hoursPerWeek: 'hours' } as const;

/** In what a part of another playbook differs from ours: its fields by the words they have where they are edited. */
export function useDifferenceWords() {
  const strategy = useTranslations('method.strategies');
  const letter = useTranslations('letters.editor');
  const expert = useTranslations('method.experts');
  const criteria = useTranslations('portrait.criteria');
  const map = useTranslations('portrait.map');
  const questions = useTranslations('questions.screen');
  const ofSets = (theirs: QuestionSet, mine: QuestionSet) => [
    ...(sameValue(theirs.name, mine.name) ? [] : [questions('name')]),
    ...differingQuestions(theirs, mine).map((number) => questions('question', { number })),
    ...(sameValue(theirs.combine, mine.combine) ? [] : [questions('combine')]),
  ];
  return (part: MetPart): string[] => {
    if (part.meeting !== 'changed' || !part.mine) return [];
    if (part.part === 'question-set') return ofSets(part.theirs, part.mine);
    const { theirs, mine } = part;
    if (theirs.part === 'strategy' && mine.part === 'strategy')
      return differing(strategyKeys, theirs.value, mine.value).map((key) => strategy(key));
    if (theirs.part === 'template' && mine.part === 'template')
      return differing(templateKeys, theirs.value, mine.value).map((key) => letter(key));
    if (theirs.part === 'expert' && mine.part === 'expert')
      return differing(expertKeys, theirs.value, mine.value).map((key) => expert(expertWords[key]));
    if (theirs.part === 'portrait' && mine.part === 'portrait')
      return [
        ...(sameValue(theirs.value.criteria, mine.value.criteria) ? [] : [criteria('title')]),
        ...portraitMap
          .filter((key) => theirs.value[key] !== mine.value[key])
          .map((key) => map(key)),
      ];
    return [];
  };
}
