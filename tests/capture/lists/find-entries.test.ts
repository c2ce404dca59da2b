import { describe, expect, it } from 'vitest';
import { findEntries } from '@/lib/capture/lists/find-entries';
import { createPageContext } from '@/lib/capture/page-context';
import { finish } from '@/lib/capture/steps';
import { foundSummary } from '../support/found-summary';
import { openPage } from '../support/open-page';
import { visibleFixtures } from '../support/visible-fixtures';

const url = 'https://katalog.example/hledani';

function cards(count: number): string {
  const card = (n: number) =>
    `<li><h3><a href="/firma/${n}">Firma Číslo ${n} s.r.o.</a></h3><p>Lidická ${n + 1}, 602 00 Brno</p><p>Tel.: 541 ${String(100_000 + n).replace(/(\d{3})$/, ' $1')}</p></li>`;
  return `<main><h1>Výsledky</h1><ul>${Array.from({ length: count }, (_, n) => card(n)).join('')}</ul></main>`;
}

function entriesOf(html: string, address = url) {
  return finish(findEntries(createPageContext(openPage(html, address), address)));
}

describe('lists', () => {
  it.each(visibleFixtures('list'))('$name', ({ html, expected }) => {
    const found = entriesOf(html, expected.url);
    expect(found?.entries.map(foundSummary) ?? null).toEqual(expected.entries);
  });

  it('hands over what entries say besides their names, with places that are alike in all', () => {
    const [first, second] = entriesOf(cards(3))?.entries ?? [];
    expect(first?.lines).toEqual([
      { text: 'Lidická 1, 602 00 Brno', place: 0, read: true },
      { text: 'Tel.: 541 100 000', place: 1, read: true },
    ]);
    expect(second?.lines?.map(({ place }) => place)).toEqual([0, 1]);
  });

  it('are also those whose names an address below seems to begin with', () => {
    const rows = [
      'Muster Holzbau|8636 Wald',
      'Verband Beispiel|8624 Grüt',
      'Spital Muster|8610 Uster',
    ]
      .map((row) => `<tr><td>${row.replace('|', '</td><td>')}</td></tr>`)
      .join('');
    const table = `<h1>Aussteller</h1><table><tr><th>Name</th><th>Ort</th></tr>${rows}</table>`;
    const bold = ['Clubul Sportiv Model 1921', 'Atelier Exemplu', 'Salon Exemplu 2']
      .map((name, at) => `<b>${name}</b><br>Str. Lungă ${at + 1}<br>50000${at} Brașov<br>`)
      .join('');
    const named = (html: string) =>
      entriesOf(html)?.entries.map(({ names: [name] }) => name?.value);
    expect(named(table)).toEqual(['Muster Holzbau', 'Verband Beispiel', 'Spital Muster']);
    expect(named(`<h1>Membri</h1><div>${bold}</div>`)).toEqual([
      'Clubul Sportiv Model 1921',
      'Atelier Exemplu',
      'Salon Exemplu 2',
    ]);
  });

  it('are none of a club’s offices, nor the tables in which they stand', () => {
    const row = ([title, name, mail = '']: string[]) =>
      `<tr><td><p>${title}</p></td><td>${name}</td><td>${mail && `<a href="mailto:${mail}">${mail}</a>`}</td></tr>`;
    const table = (...rows: string[][]) => `<p><table>${rows.map(row).join('')}</table></p>`;
    const page = `<h1>Officers</h1>${table(
      ['President', 'Marianne Sample', 'board@league.example'],
      ['Vice President', 'Lorna Fisk'],
      ['Treasurer', 'Dee Krueger'],
      ['Secretary', 'Susan Example'],
    )}${table(
      ['COMMITTEES', ''],
      ['Education', 'Lorna Fisk', 'lorna@post.example'],
      ['Historian', 'Glenda Foote'],
      ['Mailings', 'Rosa Quintana'],
    )}${table(
      ['OUTREACH', ''],
      ['Recordings', 'Bob Wise', 'bob@mail.example'],
      ['Webmaster', 'Ingela Example'],
      ['Accountant', 'Worth Sample'],
    )}`;
    expect(entriesOf(page)).toBeUndefined();
  });

  it('takes at most 2,000 entries and says that there are more', () => {
    const found = entriesOf(cards(2010));
    // The text of so many entries may meet the cap of visible text first.
    expect(found?.entries.length).toBeLessThanOrEqual(2000);
    expect(found?.entries.length).toBeGreaterThan(1500);
  });
});
