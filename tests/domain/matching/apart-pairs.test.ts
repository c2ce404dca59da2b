import { describe, expect, it } from 'vitest';
import type { CapturedRecord } from '@/lib/domain/captured-record';
import { mapMarks, marksOf } from '@/lib/domain/matching/apart-marks';
import { ApartPairs } from '@/lib/domain/matching/apart-pairs';
import { traitsOf } from '@/lib/domain/matching/match-traits';
import { inventedRecord, phone, text } from '../../support/invented-lead';

const hash = (mark: string) => `#${mark}`;
type Parts = Partial<CapturedRecord>;
const record = (name: string, parts: Parts = {}) =>
  inventedRecord({ name: text(name), phones: [], emails: [], websites: [], ...parts });
const one = (id: string, name: string, parts?: Parts) => ({
  id,
  traits: () => traitsOf(record(name, parts)),
});
type One = ReturnType<typeof one>;

/** What the user said of two, asked while the base has the leads of `there`. */
function said(a: One, b: One, there: readonly string[] = []): ApartPairs {
  const marks = (of: One) => mapMarks(marksOf(of.traits()), hash);
  const pair = { a: a.id, b: b.id, marks: [marks(a), marks(b)] } as const;
  return new ApartPairs([pair], (id) => there.includes(id), [hash]);
}

const phones = [phone('+420541000001')];
const addresses = (locality: string) => ({
  addresses: [{ text: locality, locality, origin: text('').origin }],
});
const kovarna = one('a', 'Kovárna Brázda s.r.o.', { phones, emails: [text('a@brazda.test')] });
const pila = one('b', 'Pila Brázda s.r.o.', { phones, emails: [text('b@brazda.test')] });

describe('two that were said not to be one', () => {
  it('are told by their ids, either way round, and no others are', () => {
    const apart = said(kovarna, pila, ['a', 'b']);
    expect(apart.areApart(kovarna, pila)).toBe(true);
    expect(apart.areApart(pila, kovarna)).toBe(true);
    expect(apart.areApart(kovarna, { ...pila, id: 'c' })).toBe(false);
  });

  it('are so still when one or both come back under other ids', () => {
    const back = { ...kovarna, id: 'x' };
    expect(said(kovarna, pila, ['b']).areApart(back, pila)).toBe(true);
    expect(said(kovarna, pila).areApart({ ...pila, id: 'y' }, back)).toBe(true);
    expect(said(kovarna, pila, ['b']).areApart(back, { ...pila, id: 'c' })).toBe(false);
  });

  it('are known again by a key of their own although the name was changed, not by a shared one', () => {
    const renamed = one('x', 'Kovo Brázda a.s.', { emails: [text('a@brazda.test')] });
    const third = one('y', 'Brázdovi', { phones });
    const apart = said(kovarna, pila, ['b']);
    expect(apart.areApart(renamed, pila)).toBe(true);
    expect(apart.areApart(third, pila)).toBe(false);
  });

  it('are known again by name and town, and nobody else of the name is', () => {
    const brno = one('a', 'Alfa s.r.o.', addresses('Brno'));
    const praha = one('b', 'Alfa a.s.', addresses('Praha'));
    const apart = said(brno, praha, ['b']);
    expect(apart.areApart({ ...brno, id: 'x' }, praha)).toBe(true);
    expect(apart.areApart(one('y', 'Alfa s.r.o.', addresses('Zlín')), praha)).toBe(false);
    expect(apart.areApart(one('z', 'Alfa'), praha)).toBe(false);
  });

  it('are told by the name alone where nothing else was known of either', () => {
    const [bare, other] = [one('a', 'Alfa'), one('b', 'Alpha')];
    const apart = said(bare, other, ['b']);
    expect(apart.areApart({ ...bare, id: 'x' }, other)).toBe(true);
    expect(apart.areApart(one('y', 'Alfa', { phones }), other)).toBe(false);
  });

  it('stand for nobody who is like one that is still there', () => {
    const twin = { ...kovarna, id: 'x' };
    expect(said(kovarna, pila, ['a']).areApart(twin, { ...pila, id: 'y' })).toBe(false);
    expect(said(kovarna, pila, ['a']).areApart(kovarna, twin)).toBe(false);
  });

  it('are told by the ids alone where an older release remembered them', () => {
    const apart = new ApartPairs([{ a: 'a', b: 'b' }], () => false, [hash]);
    expect(apart.areApart(pila, kovarna)).toBe(true);
    expect(apart.areApart({ ...kovarna, id: 'x' }, pila)).toBe(false);
  });
});
