import { describe, expect, it } from 'vitest';
import { cleanTitle, isNoTitle } from '@/lib/capture/records/clean-titles';

describe('cleanTitle', () => {
  it.each([
    ['docens, PTE Példatani Tanszék', 'docens'],
    ['Manager, Sales and Marketing', 'Manager, Sales and Marketing'],
    ['ředitelka, členka rady', 'ředitelka, členka rady'],
    ['Jugendleiterin TSV Musterdorf', 'Jugendleiterin'],
    ['Leiter IT Systeme', 'Leiter IT Systeme'],
    ['Fonction : comptable', 'comptable'],
    ['en sa qualité de président', 'président'],
    ['Avocate inscrite au Barreau de Testville', 'Avocate'],
    ['Als Kassierer hält er das Geld beisammen', 'Kassierer'],
    ['Hon. Treasurer', 'Hon. Treasurer'],
    ['Parish Secretary, ext. 12', 'Parish Secretary'],
    ['Professor of Biology, Ph.D. Example University', 'Professor of Biology'],
    ['RSc. realitný maklér', 'realitný maklér'],
  ])('%s → %s', (text, title) => {
    expect(cleanTitle(text)).toBe(title);
  });
});

describe('isNoTitle', () => {
  it.each([
    'mgr',
    'Munkatársaink',
    'Munkatársak',
    'Vrijwillige medewerkers',
    'KARDIOLOGIE',
    'Responsabilité',
    'Den Vorstand sind wir',
    'Gentle Dentistry',
  ])('%s is none', (text) => {
    expect(isNoTitle(text)).toBe(true);
  });

  it.each(['munkatárs', 'obchodní oddělení', 'Sekretariat', 'DIRECTOR', 'Director of Dentistry'])(
    '%s may be one',
    (text) => {
      expect(isNoTitle(text)).toBe(false);
    },
  );
});
