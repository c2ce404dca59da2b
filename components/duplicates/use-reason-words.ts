import { useFormatter, useTranslations } from 'use-intl';
import { keyStrength } from '@/lib/domain/match-keys';
import type { NearMatch } from '@/lib/domain/matching/near-match';

/** Why two leads are one, or perhaps are, or perhaps are not, in the user's language. */
export function useReasonWords() {
  const t = useTranslations('duplicates');
  const format = useFormatter();
  const list = (words: readonly string[]) => format.list([...new Set(words)], { type: 'unit' });
  return {
    keysText: (keys: readonly string[]) =>
      list(keys.map((key) => t(`by.${keyStrength(key).kind}`))),
    reasonsText: ({ reasons }: Pick<NearMatch, 'reasons'>) =>
      list(reasons.map((reason) => t(`reason.${reason}`))),
    doubtsText: ({ doubts }: Pick<NearMatch, 'doubts'>) =>
      list(doubts.map((doubt) => t(`doubt.${doubt}`))),
  };
}
