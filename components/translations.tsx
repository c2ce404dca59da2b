import { type ReactNode, useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { IntlProvider } from 'use-intl';
import { catalogue, type Locale } from '@/lib/i18n/catalogue';

/** Gives everything below it the texts, number and date formats of one language. */
export function Translations({ locale, children }: { locale: Locale; children: ReactNode }) {
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return (
    <IntlProvider
      locale={locale}
      // Czech has the same keys; the type wants the English literals.
      messages={catalogue[locale] as typeof catalogue.en}
      timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
    >
      <I18nProvider locale={locale}>{children}</I18nProvider>
    </IntlProvider>
  );
}
