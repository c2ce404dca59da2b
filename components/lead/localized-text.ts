import type { LocalizedText } from '@/lib/domain/qualification';

/** A text of the question set in the reader's language, or in English. */
export function localizedText(text: LocalizedText, locale: string): string {
  return text[locale] || text.en;
}
