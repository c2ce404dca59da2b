import type { QuestionSet } from '@/lib/domain/qualification';

export type MarkerQuestion = QuestionSet['questions'][number];
export type MarkerAnswer = MarkerQuestion['answers'][number];

/** Which version of which set. */
export interface SetVersion {
  id: string;
  version: number;
}

export const isVersion = (
  given: { setId: string; setVersion: number } | undefined,
  { id, version }: SetVersion,
): boolean => given?.setId === id && given.setVersion === version;
