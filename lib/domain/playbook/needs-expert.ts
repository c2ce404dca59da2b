import type { Strategy } from './strategy';

/** `must`: no further without one. `may`: one can be asked for. `no`: none is meant. */
export type ExpertDuty = 'must' | 'may' | 'no';

/** Whether an expert is brought in: beginners must where the strategy says so, others may. */
export function needsExpert(
  { expert }: Pick<Strategy, 'expert'>,
  { beginner }: { beginner: boolean },
): ExpertDuty {
  switch (expert) {
    case 'none':
      return 'no';
    case 'may':
      return 'may';
    case 'beginners':
      return beginner ? 'must' : 'may';
    case 'always':
      return 'must';
  }
}
