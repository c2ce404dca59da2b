import { describe, expect, it } from 'vitest';
import { createPageContext } from '@/lib/capture/page-context';
import { finish } from '@/lib/capture/steps';
import { readPageText } from '@/lib/capture/visible/read-page-text';
import { openPage } from '../support/open-page';

const linesOf = (html: string) => {
  const page = createPageContext(openPage(html), 'https://katalog.example/');
  return finish(readPageText.inSteps(page)).lines.map(({ text }) => text);
};

describe('text side by side without a blank', () => {
  const mail = '<a href="mailto:info@firma.example">info@firma.example</a>';
  const site = '<a href="https://firma.example">www.firma.example</a>';

  it.each([
    ['two links', `<p>${mail}${site}</p>`, 'info@firma.example www.firma.example'],
    [
      'spans of different classes',
      '<p><span class="tel">541 000 001</span><span class="mail">info@firma.example</span></p>',
      '541 000 001 info@firma.example',
    ],
    [
      'a span and a link',
      `<p><span>firma.example</span>${mail}</p>`,
      `firma.example info@firma.example`,
    ],
  ])('is told apart: %s', (_, html, text) => {
    expect(linesOf(html)).toEqual([text]);
  });

  it.each([
    [
      'a word in spans of one class',
      '<p><span class="l">F</span><span class="l">irma</span></p>',
      'Firma',
    ],
    [
      'an address in spans',
      '<p><span class="a">info</span><span class="b">@</span>firma.example</p>',
      'info@firma.example',
    ],
    ['text right behind a link', '<p><a href="/g">Goethe</a>s Haus</p>', 'Goethes Haus'],
    ['a comma behind a link', '<p><a href="/b">Brno</a><span>, Zlín</span></p>', 'Brno, Zlín'],
  ])('stays one: %s', (_, html, text) => {
    expect(linesOf(html)).toEqual([text]);
  });
});
