import { describe, expect, it } from 'vitest';
import {
  channelByKind,
  findHostKind,
  hostMatches,
  knownHosts,
} from '@/lib/domain/normalize/known-hosts';

describe('hostMatches', () => {
  it.each([
    ['firmy.cz', '.firmy.cz', true],
    ['www.firmy.cz', '.firmy.cz', true],
    ['a.b.firmy.cz', '.firmy.cz', true],
    ['WWW.FIRMY.CZ.', '.firmy.cz', true],
    ['mojefirmy.cz', '.firmy.cz', false],
    ['firmy.cz.example', '.firmy.cz', false],
    ['google.cz', 'google.cz', true],
    ['www.google.cz', 'google.cz', true],
    ['mail.google.cz', 'google.cz', false],
  ])('%s in %s: %s', (host, pattern, expected) => {
    expect(hostMatches(host, pattern)).toBe(expected);
  });
});

describe('findHostKind', () => {
  it.each([
    ['www.firmy.cz', 'directory'],
    ['maps.google.com', 'map'],
    ['www.google.com', 'search-engine'],
    ['firmen.wko.at', 'directory'],
    ['www.wko.at', undefined],
    ['kvitek.example', undefined],
    ['localhost', undefined],
  ])('%s: %s', (host, kind) => {
    expect(findHostKind(host)).toBe(kind);
  });

  it('agrees with hostMatches for every host of the table', () => {
    for (const [, hosts] of knownHosts) {
      for (const pattern of hosts) {
        const host = pattern.replace(/^\./, '');
        expect(hostMatches(host, pattern), pattern).toBe(true);
        expect(findHostKind(host), pattern).toBeDefined();
      }
    }
  });

  it('has hosts that are written as hosts', () => {
    for (const [kind, hosts] of knownHosts) {
      expect(kind in channelByKind || /site-builder|link-shortener|reference/.test(kind)).toBe(
        true,
      );
      for (const pattern of hosts) expect(pattern).toMatch(/^\.?(?:[a-z0-9-]+\.)+[a-z]{2,}$/);
    }
  });
});
