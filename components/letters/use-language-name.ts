import { useCallback, useMemo } from 'react';
import { useLocale } from 'use-intl';

/** The name of a language ("cs") in the reader's own; the code where it has none. */
export function useLanguageName(): (language: string) => string {
  const locale = useLocale();
  const names = useMemo(() => new Intl.DisplayNames(locale, { type: 'language' }), [locale]);
  return useCallback(
    (language) => {
      try {
        return names.of(language) ?? language;
      } catch {
        // A code of an imported playbook that is none.
        return language;
      }
    },
    [names],
  );
}
