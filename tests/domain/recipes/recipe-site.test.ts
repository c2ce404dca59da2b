import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byFit,
  hostPatterns,
  pathMatches,
  siteMatches,
  siteOf,
} from '@/lib/domain/recipes/recipe-site';
import { inventedRecipe } from '../../support/invented-recipe';

describe('pathMatches', () => {
  it.each([
    ['/hledani/', '/hledani/', true],
    ['/hledani/2/', '/hledani/', false],
    ['/hledani/2/', '/hledani/*/', true],
    ['/firma/kovo', '/firma/*', true],
    ['/firma/', '/firma/*', true],
    ['/firm', '/firma/*', false],
    ['/a/b/c/d', '/a/*/c/*', true],
    ['/a/c', '/a/*c', true],
    ['/abc', '/abc*bc', false],
    ['/x', '*', true],
  ])('%s by %s: %s', (path, pattern, matches) => {
    expect(pathMatches(path, pattern)).toBe(matches);
  });

  it('says what a regular expression would', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', '/'), maxLength: 8 });
    fc.assert(
      fc.property(word, fc.array(word, { minLength: 1, maxLength: 4 }), (path, parts) => {
        expect(pathMatches(path, parts.join('*'))).toBe(
          new RegExp(`^${parts.join('.*')}$`).test(path),
        );
      }),
    );
  });
});

describe('siteMatches', () => {
  it.each([
    ['http://www.svaz-demo.test/clenove/', true],
    ['https://WWW.svaz-demo.test/clenove/2?strana=3#x', true],
    ['http://svaz-demo.test/clenove/', false],
    ['http://xwww.svaz-demo.test/clenove/', false],
    ['ftp://www.svaz-demo.test/clenove/', false],
    ['nothing', false],
  ])('%s: %s', (url, matches) => {
    expect(siteMatches(inventedRecipe().site, url)).toBe(matches);
  });

  it('takes a suffix for the host and all below it', () => {
    const site = { host: '.svaz-demo.test', path: '/*' };
    expect(siteMatches(site, 'http://svaz-demo.test/')).toBe(true);
    expect(siteMatches(site, 'http://a.b.svaz-demo.test/')).toBe(true);
    expect(siteMatches(site, 'http://nesvaz-demo.test/')).toBe(false);
  });

  it('is looked for under every pattern that could hold the host', () => {
    expect(hostPatterns('a.b.test')).toEqual(['a.b.test', '.a.b.test', '.b.test', '.test']);
  });
});

describe('siteOf', () => {
  it.each([
    ['list', 'http://a.test/hledani/?q=x', '/hledani/'],
    ['list', 'http://a.test/firmy/brno/3', '/firmy/brno/*'],
    ['list', 'http://a.test/', '/'],
    ['single', 'http://a.test/firma/kovo', '/firma/*'],
    ['single', 'http://a.test/firma/kovo/', '/firma/*/'],
    ['single', 'http://a.test/kontakt', '/kontakt'],
    ['single', 'http://a.test/kovo-brno', '/*'],
  ] as const)('a %s at %s: %s', (kind, url, path) => {
    expect(siteOf(url, kind)).toEqual({ host: 'a.test', path });
    expect(siteMatches(siteOf(url, kind), url)).toBe(true);
  });
});

it('prefers the narrower recipe, then the latest', () => {
  const wide = inventedRecipe({ id: 'recipe-1', site: { host: 'a.test', path: '/*' } });
  const narrow = inventedRecipe({ id: 'recipe-2', site: { host: 'a.test', path: '/firmy/*' } });
  const late = inventedRecipe({ ...narrow, id: 'recipe-3', updatedAt: narrow.updatedAt + 1 });
  const below = inventedRecipe({ id: 'recipe-4', site: { host: '.test', path: '/firmy/brno/*' } });
  expect([below, wide, narrow, late].sort(byFit).map(({ id }) => id)).toEqual([
    'recipe-3',
    'recipe-2',
    'recipe-1',
    'recipe-4',
  ]);
});
