import { type Followed, progressOn } from '@/lib/domain/follow-up/follow-strategy';
import { findStrategy } from '@/lib/domain/follow-up/strategy-for';
import type { PlaybookItem } from '@/lib/domain/playbook/playbook-item';

/**
 * The letter or script of the step that is next on a day by the strategy a lead is developed by; its id.
 * A strategy that stopped begins anew on its day.
 */
export function stepTemplate(
  followed: Followed,
  playbook: readonly PlaybookItem[],
  today: string,
): string | undefined {
  const progress = progressOn(followed, today);
  if (progress?.state !== 'running') return undefined;
  return findStrategy(playbook, progress.strategy)?.value.steps[progress.step]?.template;
}

/**
 * The id in one language of a letter there is in several: shipped ones end in their language.
 * Undefined where there is none in that language.
 */
export function inLanguage(
  id: string,
  language: string,
  templates: readonly { id: string; value: { language: string } }[],
): string | undefined {
  const same = id.replace(/-[a-z]{2}$/, `-${language}`);
  const fits = (wanted: string) =>
    templates.some((each) => each.id === wanted && each.value.language === language);
  return [id, same].find(fits);
}
