import { describe, expect, it } from 'vitest';
import { createPageContext } from '@/lib/capture/page-context';
import { finish } from '@/lib/capture/steps';
import { proseNames } from '@/lib/capture/visible/prose-names';
import { readPageText } from '@/lib/capture/visible/read-page-text';
import { openPage } from '../support/open-page';

const namesIn = (html: string) =>
  finish(
    proseNames(
      readPageText(createPageContext(openPage(html), 'https://www.example.com/')),
      () => false,
    ),
  ).map(({ name, title }) => (title ? `${name}: ${title}` : name));

describe('proseNames', () => {
  it.each([
    ['For a quotation please call Steve Example today.', ['Steve Example']],
    ['Our firm was founded by attorney R. Mack Example in 1999.', ['R. Mack Example: attorney']],
    [
      'Jan Example – Practice Manager of the Example Law Firm since 2001.',
      ['Jan Example: Practice Manager'],
    ],
    ['Ve věci dotazů se obraťte na jednatele, kterým je Jan Příkladný.', ['Jan Příkladný']],
    [
      'Ansprechpartner ist unser Vertriebsleiter Max van der Beispiel.',
      ['Max van der Beispiel: Vertriebsleiter'],
    ],
    ['Записаться можно у администратора, Ольга Примерова, по телефону.', ['Ольга Примерова']],
    ['nothing here is written with capitals at all, you see.', []],
  ])('%s', (text, names) => {
    expect(namesIn(`<p>${text}</p>`)).toEqual(names);
  });

  it('is bounded', () => {
    const many = Array.from(
      { length: 500 },
      (_, n) =>
        `Jan P${'abcdefghij'[n % 10]}${'klmnopqrst'[Math.floor(n / 10) % 10]}${'uvwxyzabcd'[Math.floor(n / 100)]}`,
    );
    expect(namesIn(`<p>${many.join(' called ')}</p>`).length).toBeLessThanOrEqual(80);
  });
});
