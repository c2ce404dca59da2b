import type { Lead } from '@/lib/domain/lead';
import type { PlaybookItem } from '@/lib/domain/playbook/playbook-item';

/** The letter or script of the next step of the strategy a lead is developed by; its id. */
export function stepTemplate(
  { progress }: Pick<Lead, 'progress'>,
  playbook: readonly PlaybookItem[],
): string | undefined {
  if (progress?.state !== 'running') return undefined;
  const found = playbook.find(({ part, id }) => part === 'strategy' && id === progress.strategy);
  return found?.part === 'strategy' ? found.value.steps[progress.step]?.template : undefined;
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
