import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CapturedRecord } from '@/lib/domain/captured-record';
import { compareNames } from '@/lib/domain/matching/compare-names';
import { findExactMatch } from '@/lib/domain/matching/exact-match';
import { type MatchTraits, traitsOf } from '@/lib/domain/matching/match-traits';
import { findNearMatch } from '@/lib/domain/matching/near-match';
import { searchDuplicates } from '@/lib/domain/matching/search-duplicates';
import { strictnesses } from '@/lib/domain/matching/strictness';
import { freeMailDomains } from '@/lib/domain/normalize/free-mail-domains';
import { matchFacts, traitsOfFacts } from '@/lib/domain/projections/match-facts';
import { inventedPairs } from '@/scripts/bench/matching/invented-pairs';
import { inventedLead, inventedRecord, phone, seen, text } from '../../support/invented-lead';

const bare = (parts: Partial<CapturedRecord>) =>
  inventedRecord({ phones: [], emails: [], websites: [], ...parts });
const named = (name: string, parts: Partial<CapturedRecord> = {}) =>
  traitsOf(bare({ name: text(name), ...parts }));
const personNamed = (name: string, parts: Partial<CapturedRecord> = {}) =>
  named(name, { kind: 'person', ...parts });
const anyPair = fc.constantFrom(...inventedPairs);
const exact = (a: MatchTraits, b: MatchTraits) => findExactMatch(a, b, 'careful');

function search(leads: readonly MatchTraits[], apart: readonly [number, number][] = []) {
  const run = searchDuplicates(leads.length, (at) => leads[at] as MatchTraits, {
    strictness: 'careful',
    areApart: (a, b) => apart.some(([x, y]) => (x === a && y === b) || (x === b && y === a)),
  });
  for (;;) {
    const { done, value } = run.next();
    if (done) return value;
  }
}

describe('two names are alike', () => {
  it.each([
    ['Kovárna Brázda s.r.o.', 'Brázda, kovárna', 'order'],
    ['ООО «Ромашка»', 'Romashka LLC', 'same'],
    ['ООО «Щучий Ключ»', 'Schutschij Kljutsch GmbH', 'sound'],
    ['Müllerhof GmbH', 'Muellerhof', 'sound'],
    ['Zabloudil a syn', 'Zablodil a syn', 'typo'],
    ['Alfa Beta Centrum', 'ABC', 'initials'],
    ['A.B.C. Servis', 'ABC servis', 'same'],
    ['Brázda Okna', 'Brázda Okna Morava', 'part'],
  ])('companies: %s, %s: %s', (a, b, pairing) => {
    expect(compareNames(named(a), named(b)).pairing).toBe(pairing);
  });

  it.each([
    ['Alfa Stavby', 'Alfa Doprava'],
    ['Sklad 1', 'Sklad 2'],
    ['Kovo', 'Novo'],
    ['Autoservis', 'Pekárna'],
  ])('but not %s and %s', (a, b) => {
    expect(compareNames(named(a), named(b)).score).toBeLessThan(0.5);
  });

  it.each([
    ['Jan Brázda', 'Honza Brázda', 'nickname'],
    ['Ing. Jan Brázda, Ph.D.', 'Brázda Jan', 'order'],
    ['Александр Придумкин', 'Sasha Pridumkin', 'nickname'],
    ['J. Brázda', 'Jan Brázda', 'initials'],
    ['Robert Quillfeather', 'Robert Quilfether', 'typo'],
  ])('people: %s, %s: %s', (a, b, pairing) => {
    expect(compareNames(personNamed(a), personNamed(b)).pairing).toBe(pairing);
  });

  it.each([
    ['Petr Brázda', 'Petra Brázda'],
    ['Jan Novotný', 'Jan Novotná'],
    ['Jan Brázda ml.', 'Jan Brázda st.'],
    ['J. B.', 'Jan Brázda'],
  ])('but not %s and %s', (a, b) => {
    expect(compareNames(personNamed(a), personNamed(b)).score).toBe(0);
  });
});

describe('matching', () => {
  it('is symmetrical', () => {
    fc.assert(
      fc.property(anyPair, anyPair, fc.constantFrom(...strictnesses), (one, other, strictness) => {
        for (const [a, b] of [
          [traitsOf(one.a), traitsOf(one.b)],
          [traitsOf(one.a), traitsOf(other.b)],
        ] as const) {
          expect(findExactMatch(a, b, strictness)).toBe(findExactMatch(b, a, strictness));
          expect(findNearMatch(a, b)).toEqual(findNearMatch(b, a));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('never merges on the domain of a mail service or a directory', () => {
    const host = fc.constantFrom(...freeMailDomains, 'firmy.cz', 'www.firmy.cz', 'yelp.com');
    fc.assert(
      fc.property(host, fc.constantFrom(...strictnesses), (domain, strictness) => {
        const at = (local: string) => ({
          emails: [text(`${local}@${domain.replace('www.', '')}`)],
          websites: [text(`https://${domain}/`)],
        });
        expect(
          findExactMatch(named('Ypsilon', at('a')), named('Ypsilon', at('b')), strictness),
        ).toBeUndefined();
      }),
    );
  });

  it('keeps what the register numbers separately apart, whatever else is shared', () => {
    const number = (value: string, scheme = 'CZ-ICO') => ({
      scheme,
      value,
      shown: value,
      valid: true,
      origin: seen,
    });
    const shared = { phones: [phone('+420541000001')], emails: [text('a@brazda.test')] };
    const one = named('Brázda', { ...shared, registrationNumbers: [number('39000019')] });
    const other = named('Brázda', { ...shared, registrationNumbers: [number('39000027')] });
    expect(exact(one, other)).toBeUndefined();
    expect(findNearMatch(one, other)).toBeUndefined();
    // Companies of a group may have one number for VAT.
    const group = { scheme: 'CZ-DIC', value: 'CZ699000001', shown: '', valid: true, origin: seen };
    const inGroup = (value: string) =>
      named('Brázda', { registrationNumbers: [number(value), group] });
    expect(exact(inGroup('39000019'), inGroup('39000027'))).toBeUndefined();
    expect(exact(inGroup('39000019'), inGroup('39000019'))).toMatch(/^reg:/);
  });

  it('is as strict as it was told to be', () => {
    const phones = [phone('+420541000001')];
    const [a, b, c] = [
      named('Brázda', { phones }),
      named('Brázda s.r.o.', { phones }),
      named('Vlárka', { phones }),
    ];
    expect(strictnesses.map((each) => findExactMatch(a, b, each) !== undefined)).toEqual([
      false,
      true,
      true,
    ]);
    expect(strictnesses.map((each) => findExactMatch(a, c, each) !== undefined)).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('compares what the store keeps as it compares the leads themselves', () => {
    for (const { a } of inventedPairs) {
      const traits = traitsOf(a);
      const { detailUrl: _, ...record } = a;
      const lead = inventedLead({ ...record, keys: [...traits.keys] });
      expect(traitsOfFacts(matchFacts.rowOf(lead))).toEqual(traits);
    }
  });
});

describe('a search for duplicates', () => {
  it('finds among all what it finds of each pair', () => {
    // Every pair in a world of its own, by a prefix that tells its places and names apart.
    const wanted = inventedPairs.map(({ a, b }) => [traitsOf(a), traitsOf(b)] as const);
    for (const [one, other] of wanted) {
      const { groups, pairs } = search([one, other]);
      const merged = exact(one, other) !== undefined;
      expect(groups.length).toBe(merged ? 1 : 0);
      expect(pairs.length).toBe(!merged && findNearMatch(one, other) ? 1 : 0);
    }
  });

  it('groups what is one by different keys, and leaves two with different numbers apart', () => {
    const number = (value: string) => ({
      scheme: 'CZ-ICO',
      value,
      shown: value,
      valid: true,
      origin: seen,
    });
    const phones = [phone('+420541000001')];
    const emails = [text('info@brazda.test')];
    const a = named('Brázda', { phones, registrationNumbers: [number('39000019')] });
    const b = named('Brázda', { phones, emails });
    const c = named('Brázda', { emails });
    const d = named('Brázda', { emails, registrationNumbers: [number('39000027')] });
    expect(search([a, b, c]).groups).toEqual([
      { members: [0, 1, 2], by: ['email:info@brazda.test', 'phone:+420541000001'] },
    ]);
    const { groups } = search([a, b, c, d]);
    for (const { members } of groups)
      expect(members.includes(0) && members.includes(3)).toBe(false);
  });

  it('leaves alone what the user said is none, also by way of a third', () => {
    const phones = [phone('+420541000001')];
    const leads = ['Brázda', 'Brázda s.r.o.', 'BRAZDA'].map((name) => named(name, { phones }));
    expect(
      search(leads, [
        [0, 1],
        [0, 2],
        [1, 2],
      ]),
    ).toEqual({ groups: [], pairs: [] });
    expect(search(leads, [[0, 1]]).groups).toHaveLength(1);
    expect(search(leads, [[0, 1]]).groups[0]?.members).toHaveLength(2);
  });

  it('holds what was said of one lead of a group for the others', () => {
    const phones = [phone('+420541000001')];
    const leads = [
      named('Brázda', { phones }),
      named('Brázda s.r.o.', { phones }),
      named('Brazda'),
    ];
    expect(search(leads).pairs).toHaveLength(1);
    expect(search(leads, [[0, 2]]).pairs).toEqual([]);
  });
});
