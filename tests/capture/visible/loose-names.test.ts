import { describe, expect, it } from 'vitest';
import { createPageContext } from '@/lib/capture/page-context';
import { finish } from '@/lib/capture/steps';
import { isUnderQuotation, looseNames } from '@/lib/capture/visible/loose-names';
import { readPageText } from '@/lib/capture/visible/read-page-text';
import { openPage } from '../support/open-page';

const textOf = (html: string) =>
  readPageText(createPageContext(openPage(html), 'https://www.example.com/'));
const namesIn = (html: string) =>
  finish(looseNames(textOf(html), new Set(), () => false)).map(({ name, title }) =>
    title ? `${name}: ${title}` : name,
  );

describe('looseNames', () => {
  it.each([
    ['<p>- Kristin Example</p>', ['Kristin Example']],
    ['<p>Joyce Example - Relative Search</p>', ['Joyce Example']],
    ['<p>Anna – účetní</p>', ['Anna: účetní']],
    ['<p>Anna</p><p>Office Manager</p>', ['Anna: Office Manager']],
    ['<p>Ask <a href="mailto:x@firma.example">Jan Příklad</a> for it</p>', ['Jan Příklad']],
    ['<p>Jane Example, Purchasing, Example plc</p>', []],
    ['<h2>Jan Příklad – soustružnické práce</h2>', []],
    ['<p>Kontakt</p>', []],
  ])('%s', (html, names) => {
    expect(namesIn(html)).toEqual(names);
  });

  it('knows whose name is under a quotation or a letter', () => {
    const words = 'They came on the day they had promised and did all of it well.';
    expect(isUnderQuotation(textOf(`<p>“${words}”</p><p>Jan Example</p>`), 1)).toBe(true);
    expect(isUnderQuotation(textOf(`<p>${words}</p><p>- Jan Example</p>`), 1)).toBe(true);
    expect(isUnderQuotation(textOf('<p>Kind regards,</p><p>Jan Example</p>'), 1)).toBe(true);
    expect(isUnderQuotation(textOf('<p>Our team</p><p>Jan Example</p>'), 1)).toBe(false);
  });
});
