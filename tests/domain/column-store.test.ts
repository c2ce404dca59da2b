import { describe, expect, it } from 'vitest';
import { ColumnStore } from '@/lib/domain/projections/column-store';
import { number, text } from '@/lib/domain/projections/projection';

const columns = { name: text, changed: number, search: text };
const layout = { size: 2, textBreak: '|' };
const first = [
  { chunk: 0, columns: { name: 'Brázda|Vír', changed: Float64Array.of(3, 1) } },
  { chunk: 1, columns: { name: 'Mlýn|', changed: Float64Array.of(2, 0) } },
];
const searched = [
  { chunk: 0, columns: { search: 'brazda|vir' } },
  { chunk: 1, columns: { search: 'mlyn|' } },
];

describe('columns of leads', () => {
  it('tell what came beside from what took the place of something', () => {
    const store = new ColumnStore(columns, layout);
    store.take(first);
    const { version, replaced } = store;
    expect(replaced).toBe(version);
    store.take(searched);
    expect(store.version).toBe(version + 1);
    expect(store.replaced).toBe(replaced);
    expect(store.texts('search')).toEqual(['brazda', 'vir', 'mlyn', '']);
    store.take([{ chunk: 1, columns: { search: 'mlynar|' } }]);
    expect(store.replaced).toBe(store.version);
    expect(store.texts('search')).toEqual(['brazda', 'vir', 'mlynar', '']);
  });

  it('count a new chunk, and forgetting all, as a change of what was known', () => {
    const store = new ColumnStore(columns, layout);
    store.take(first.slice(0, 1));
    store.take(first.slice(1));
    expect(store.replaced).toBe(store.version);
    store.take(searched.slice(0, 1));
    expect(store.replaced).toBeLessThan(store.version);
    store.clear();
    expect(store.replaced).toBe(store.version);
  });
});
