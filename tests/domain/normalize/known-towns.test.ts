import { describe, expect, it } from 'vitest';
import { longestTownFrom, townStanding } from '@/lib/domain/normalize/known-towns';
import {
  doubtfulTownLines,
  townNameLines,
  wordLikeTownLines,
} from '@/lib/domain/normalize/town-names';

describe('townStanding', () => {
  it.each([
    ['Brno', 3],
    ['Washington D.C.', 3],
    ['St. Louis', 3],
    ['Saint Louis', 3],
    ['Ft. Worth', 3],
    ['Aix-en-Provence', 3],
    ['München', 3],
    ['Харків', 3],
    ['Pieksämäki', 3],
    ['Český Krumlov', 3],
    ['Трускавець', 3],
    ['Kent', 2],
    ['Charlotte', 2],
    ['Nice', 1],
    ['Fernhollow', 0],
    ['', 0],
  ])('%s: %i', (name, standing) => {
    expect(townStanding(name)).toBe(standing);
  });

  it('knows how far a name may reach', () => {
    expect(longestTownFrom('lake')).toBeGreaterThan(2);
    expect(longestTownFrom('saint')).toBe(longestTownFrom('st'));
    expect(longestTownFrom('fernhollow')).toBe(0);
  });
});

describe('the names', () => {
  const names = (lines: readonly string[]) => lines.flatMap((line) => line.split(','));

  it('are folded, each once', () => {
    const all = names(townNameLines);
    expect(all.filter((name) => !/^[a-z]+(?: [a-z]+)*$/.test(name))).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
  });

  it('have the doubtful ones among them', () => {
    const all = new Set(names(townNameLines));
    const doubtful = names([...doubtfulTownLines, ...wordLikeTownLines]);
    expect(doubtful.filter((name) => !all.has(name))).toEqual([]);
    expect(new Set(doubtful).size).toBe(doubtful.length);
  });
});
