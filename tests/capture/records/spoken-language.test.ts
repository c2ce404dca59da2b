import { describe, expect, it } from 'vitest';
import { spokenLanguage } from '@/lib/capture/records/spoken-language';

const texts = {
  hu: 'Az intézmény vezetője örömmel fogadja a hozzá fordulókat, és a szükséges űrlapokat előre elküldi.',
  ru: 'Мы работаем каждый день и будем рады видеть вас в нашей мастерской на тихой улице.',
  uk: 'Ми працюємо щодня і будемо раді бачити вас у нашій майстерні на тихій вулиці.',
  cs: 'Naše dílna je otevřena každý všední den, přijďte se podívat, jak se dělají židle a příborníky.',
  en: 'Our workshop is open every day of the week, and you are welcome to see how chairs are made here.',
};
const linesOf = (text: string) => [{ text }, { text }, { text }];

describe('spokenLanguage', () => {
  it.each(Object.entries(texts))('tells %s by its letters', (language, text) => {
    expect(spokenLanguage(linesOf(text), 'en-US')).toBe(language === 'en' ? 'en-US' : language);
    expect(spokenLanguage(linesOf(text))).toBe(language === 'en' ? undefined : language);
  });

  it('believes a page that states another language than English, and tells nothing of a few words', () => {
    expect(spokenLanguage(linesOf(texts.hu), 'de')).toBe('de');
    expect(spokenLanguage([{ text: texts.hu }], 'en')).toBe('en');
  });
});
