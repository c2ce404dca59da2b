import { useTranslations } from 'use-intl';
import type { LeadValue } from '@/lib/domain/matching/lead-values';
import { likely } from '@/lib/domain/matching/near-match';
import { criteria } from '@/lib/domain/qualification';
import { sourceChannels } from '@/lib/domain/source-channel';
import { stages } from '@/lib/domain/stage';
import { useReasonWords } from './use-reason-words';

export type Certainty = 'sure' | 'very' | 'likely' | 'possible';

export function certaintyOf(score: number): Certainty {
  if (score >= likely.very) return 'very';
  return score >= likely.likely ? 'likely' : 'possible';
}

/** Why two leads are one, or perhaps are, and what values are called, in the user's language. */
export function useDuplicateWords() {
  const t = useTranslations('duplicates');
  const domain = useTranslations('domain');
  const reasons = useReasonWords();
  /** A word of the trade for a value that is kept as a code; anything else as it is. */
  const shownValue = ({ field, shown, of }: LeadValue): string => {
    const stage = stages.find((each) => each === shown);
    if (field === 'stage' && stage && !of) return domain(`stage.${stage}`);
    const channel = sourceChannels.find((each) => each === shown);
    if (field === 'sourceChannel' && channel) return domain(`sourceChannel.${channel}`);
    if (
      field === 'timeToDecision' &&
      (shown === 'now' || shown === 'within-two-months' || shown === 'no-date')
    )
      return domain(`timeToDecision.${shown}`);
    if (field === 'answers' && (shown === 'yes' || shown === 'partly' || shown === 'no'))
      return domain(`answerInFull.${shown}`);
    return shown;
  };
  const ofWhat = ({ field, of = '' }: LeadValue): string => {
    const criterion = criteria.find((each) => of.startsWith(each));
    if (field === 'answers' && criterion) return domain(`criterion.${criterion}`);
    return field === 'people' ? of : '';
  };
  return {
    ...reasons,
    shownValue,
    /** What a value without a place of its own reads in the note. */
    noteLine: (value: LeadValue) =>
      [t(`field.${value.field}`), ofWhat(value), shownValue(value)].filter(Boolean).join(': '),
  };
}
