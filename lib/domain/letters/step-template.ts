import { type Followed, progressOn } from '@/lib/domain/follow-up/follow-strategy';
import { findStrategy } from '@/lib/domain/follow-up/strategy-for';
import type { PlaybookItem } from '@/lib/domain/playbook/playbook-item';

/**
 * What is said after a pause, where a strategy that stopped begins anew with its next step: its id, of
 * the channel of that step. Undefined where it does not, or the playbook has none.
 */
export function resumeTemplate(
  followed: Followed,
  playbook: readonly PlaybookItem[],
  today: string,
): string | undefined {
  const progress = progressOn(followed, today);
  if (progress?.state !== 'running' || progress.step !== 0 || followed.due?.why !== 'resume')
    return undefined;
  const strategy = findStrategy(playbook, progress.strategy)?.value;
  const again = playbook.find(
    ({ part, id }) => part === 'template' && id === strategy?.resumeTemplate,
  );
  const [first] = strategy?.steps ?? [];
  return again?.part === 'template' && again.value.channel === first?.channel
    ? again.id
    : undefined;
}

/**
 * The letter or script of the step that is next on a day by the strategy a lead is developed by; its id.
 * A strategy that stopped begins anew on its day: what is said after a pause takes the place of the
 * letter of its first step, where it is of the same channel.
 */
export function stepTemplate(
  followed: Followed,
  playbook: readonly PlaybookItem[],
  today: string,
): string | undefined {
  const progress = progressOn(followed, today);
  if (progress?.state !== 'running') return undefined;
  const strategy = findStrategy(playbook, progress.strategy)?.value;
  const step = strategy?.steps[progress.step];
  return resumeTemplate(followed, playbook, today) ?? (step?.template || undefined);
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
