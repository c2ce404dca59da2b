import { describe, expect, it } from 'vitest';
import { createPageContext } from '@/lib/capture/page-context';
import { readVisibleText } from '@/lib/capture/sources/visible-text';
import { finish } from '@/lib/capture/steps';
import { foundSummary } from '../support/found-summary';
import { openPage } from '../support/open-page';
import { visibleFixtures } from '../support/visible-fixtures';

describe('visible text', () => {
  it.each(visibleFixtures('text'))('$name', ({ html, expected }) => {
    const document = openPage(html, expected.url);
    const before = document.documentElement.outerHTML;
    const records = finish(readVisibleText(createPageContext(document, expected.url)));
    expect(records.map(foundSummary)).toEqual(expected.records);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('stops at 200 KB and says so', () => {
    const paragraph = `<p>${'Dlouhý text bez konce. '.repeat(200)}</p>`;
    const page = createPageContext(
      openPage(`<p>Tel.: 541 000 001</p>${paragraph.repeat(60)}<p>Tel.: 541 000 002</p>`),
      'https://www.example.com/',
    );
    const [record] = finish(readVisibleText(page));
    expect(record?.phones.map(({ value }) => value)).toEqual(['541 000 001']);
    expect(page.notices).toContain('page-too-large');
  });

  it('survives nesting deeper than a call stack', () => {
    // Built outwards in: parsers stop nesting long before.
    const document = openPage('<p>Tel.: 541 000 001</p>');
    let at = document.body as Element;
    for (let depth = 0; depth < 3000; depth += 1) {
      const child = document.createElement('div');
      at.append(child);
      at = child;
    }
    at.textContent = 'Fax: 541 000 002';
    const [record] = finish(
      readVisibleText(createPageContext(document, 'https://www.example.com/')),
    );
    expect(record?.phones.map(({ value }) => value)).toEqual(['541 000 001', '541 000 002']);
  });

  it.each([
    ['14 Example Wharf', 'Sheffield S9 3TZ'],
    ['Kvítková 12', '602 00 Brno'],
    ['Müsterweg 3', '12107 Berlin'],
    ['Näidise tn 4', '10145 Tallinn'],
  ])('takes the street and the town on lines of their own: %s, %s', (street, town) => {
    const document = openPage(`<p>Firma Ltd</p><div>${street}</div><div>${town}</div>`);
    const [record] = finish(
      readVisibleText(createPageContext(document, 'https://www.example.com/')),
    );
    expect(record?.addresses.map(({ text }) => text)).toEqual([`${street}\n${town}`]);
  });

  it('takes no standard, year or model for a postal code', () => {
    const document = openPage(
      '<p>Firma Ltd</p><p>Sustainability</p><p>ISO 9001</p><p>SCL 2005</p>',
    );
    const found = finish(readVisibleText(createPageContext(document, 'https://www.example.com/')));
    expect(found.flatMap(({ addresses }) => addresses)).toEqual([]);
  });
});
