import { useLocale, useTranslations } from 'use-intl';
import { localizedText } from '@/components/lead/localized-text';
import { useDashboard } from '@/components/leads/dashboard-context';
import { useQuestionState } from '@/components/questions/use-question-draft';
import type { LeadValue } from '@/lib/domain/matching/lead-values';
import { likely } from '@/lib/domain/matching/near-match';
import { criteria } from '@/lib/domain/qualification';
import { sourceChannels } from '@/lib/domain/source-channel';
import { stages } from '@/lib/domain/stage';

export type Certainty = 'sure' | 'very' | 'likely' | 'possible';

export function certaintyOf(score: number): Certainty {
  if (score >= likely.very) return 'very';
  return score >= likely.likely ? 'likely' : 'possible';
}

/** What values of leads are called, in the user's language. */
export function useDuplicateWords() {
  const t = useTranslations('duplicates');
  const domain = useTranslations('domain');
  const lift = useTranslations('questions.lift');
  const locale = useLocale();
  const { actions } = useDashboard();
  const versions = useQuestionState(actions.questions)?.versions ?? [];
  /** The words of a marker question and of its answer; of a version nobody has any more the answer's id. */
  const markerWords = ({ shown, of = '' }: LeadValue): string => {
    for (const { id, version, questions } of versions) {
      const question = questions.find((each) => of === `${id} ${version} ${each.id}`);
      const answer = question?.answers.find((each) => each.id === shown);
      if (question && answer)
        return lift('inQuestion', {
          question: localizedText(question.text, locale),
          answer: localizedText(answer.text, locale),
        });
    }
    return shown;
  };
  /** A word of the trade for a value that is kept as a code; anything else as it is. */
  const shownValue = (value: LeadValue): string => {
    const { field, shown, of } = value;
    if (field === 'markers') return markerWords(value);
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
    shownValue,
    /** What a value without a place of its own reads in the note. */
    noteLine: (value: LeadValue) =>
      [t(`field.${value.field}`), ofWhat(value), shownValue(value)].filter(Boolean).join(': '),
  };
}
