import { type Locale, locales } from './catalogue';

/**
 * The language to show: the one set, or with `auto` the first of the browser's languages
 * (BCP 47 tags, most wanted first) that the product has, or English.
 */
export function chooseLocale(setting: 'auto' | Locale, wanted: readonly string[]): Locale {
  if (setting !== 'auto') return setting;
  for (const tag of wanted) {
    const [language] = tag.toLowerCase().split('-');
    // Slovak readers read Czech more easily than English.
    const closest = language === 'sk' ? 'cs' : language;
    const locale = locales.find((known) => known === closest);
    if (locale) return locale;
  }
  return 'en';
}
