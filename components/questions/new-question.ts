import { potentials } from '@/lib/domain/qualification';
import type { DraftAnswer, DraftQuestion } from '@/lib/domain/questions/question-set-draft';

/** An empty answer; the first three say low, standard and high. */
export const newAnswer = (at: number): DraftAnswer => ({
  id: crypto.randomUUID(),
  text: {},
  group: potentials[at] ?? 'standard',
  knockOut: false,
  from: '',
  to: '',
});

export const newQuestion = (): DraftQuestion => ({
  id: crypto.randomUUID(),
  kind: 'choice',
  text: {},
  answers: potentials.map((_, at) => newAnswer(at)),
});
