import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { catalogue, locales } from '@/lib/i18n/catalogue';

type Node = { [key: string]: string | Node };

function messagesOf(node: Node, path = ''): [path: string, text: string][] {
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : messagesOf(value, `${path}${key}.`),
  );
}

/** The names a message takes and, for plurals, the categories it tells apart. */
function shapeOf(text: string, locale: string) {
  const names = new Set<string>();
  const plurals: string[][] = [];
  const walk = (elements: readonly unknown[]) => {
    for (const element of elements as { type: number; value?: string; options?: object }[]) {
      // 0 is literal text, 7 the number sign inside a plural; all others name an argument or a tag.
      if (element.type !== 0 && element.type !== 7 && element.value) names.add(element.value);
      if (element.options) {
        if (element.type === 6) plurals.push(Object.keys(element.options));
        for (const option of Object.values(element.options) as { value: unknown[] }[])
          walk(option.value);
      }
      if ('children' in element) walk(element.children as unknown[]);
    }
  };
  walk(new IntlMessageFormat(text, locale).getAst());
  return { names: [...names].sort(), plurals };
}

const english = new Map(messagesOf(catalogue.en));

test.each(locales)('%s has the texts of English, and no more', (locale) => {
  const paths = messagesOf(catalogue[locale]).map(([path]) => path);
  expect(paths.sort()).toEqual([...english.keys()].sort());
});

test.each(locales)('%s has no empty text, and every text can be formatted', (locale) => {
  for (const [path, text] of messagesOf(catalogue[locale])) {
    expect(text.trim(), path).not.toBe('');
    expect(() => shapeOf(text, locale), path).not.toThrow();
  }
});

test.each(locales)('%s takes the same arguments as English', (locale) => {
  for (const [path, text] of messagesOf(catalogue[locale]))
    expect(shapeOf(text, locale).names, path).toEqual(shapeOf(english.get(path) ?? '', 'en').names);
});

test('a Czech day, which has a full stop of its own, is followed by none', () => {
  // “po 8. 2.”: behind it a second one would stand.
  for (const [path, text] of messagesOf(catalogue.cs)) expect(text, path).not.toMatch(/\{day\}\./);
});

test.each(locales)('%s tells apart all the plural forms its grammar has', (locale) => {
  const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  for (const [path, text] of messagesOf(catalogue[locale]))
    for (const options of shapeOf(text, locale).plurals)
      expect(options, path).toEqual(expect.arrayContaining(categories));
});

/** Small by their nature, and put in by what has no formatter: the picker in a page. */
const inThePage = /^recipes\.picker\./;

test.each(locales)('%s writes counts as its readers write numbers', (locale) => {
  const counts = ['count', 'asked', 'all', 'buyers'];
  const bare = messagesOf(catalogue[locale]).filter(([path, text]) => {
    if (inThePage.test(path)) return false;
    // 1 is an argument that is written as it is given: 12345.
    const elements = new IntlMessageFormat(text, locale).getAst();
    return elements.some((each) => each.type === 1 && counts.includes(each.value));
  });
  expect(bare.map(([path]) => path)).toEqual([]);
});
