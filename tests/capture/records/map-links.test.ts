import { describe, expect, it } from 'vitest';
import { withoutMapLink } from '@/lib/capture/records/map-links';

describe('what leads to a map behind an address', () => {
  it.each([
    ['Lidická 1, 602 00 Brno (mapa)', 'Lidická 1, 602 00 Brno'],
    ['Keila Ava kaart', 'Keila'],
    ['Musterweg 3, 10115 Berlin · Auf der Karte zeigen', 'Musterweg 3, 10115 Berlin'],
    ['ул. Примерная, 5 показать на карте', 'ул. Примерная, 5'],
    ['Vzorová 12, Ukázat na mapě', 'Vzorová 12'],
    ['Karte', ''],
    ['Mapletown', 'Mapletown'],
    ['', ''],
  ])('%s', (line, without) => {
    expect(withoutMapLink(line)).toBe(without);
  });

  it.each([
    ['12 Rue du Plan', '12 Rue du Plan'],
    ['12 Rue du Plan Voir le plan', '12 Rue du Plan'],
    ['1 Sample Road Get directions', '1 Sample Road'],
  ])('surely: %s', (line, without) => {
    expect(withoutMapLink(line, { sure: true })).toBe(without);
  });
});
