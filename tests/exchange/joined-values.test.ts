import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinValues, splitValues } from '@/lib/exchange/joined-values';
import { readPeople, writePeople } from '@/lib/exchange/people-cell';
import { inventedPerson, phone, seen, text } from '../support/invented-lead';

describe('joinValues', () => {
  it.each([
    [['kov', 'Brno'], 'kov; Brno'],
    [['a; b', 'c'], '"a; b"; c'],
    [['a; b'], '"a; b"'],
    [['"a" b', 'c'], '"""a"" b"; c'],
    [['a', '', 'a', undefined, 'b'], 'a; b'],
    [[], ''],
  ])('%j → %j', (values, cell) => {
    expect(joinValues(values)).toBe(cell);
  });

  it('is told back, whatever the values', () => {
    const value = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('"', ';', ' ', 'a') }));
    fc.assert(
      fc.property(fc.array(value), (values) => {
        expect(splitValues(joinValues(values))).toEqual([...new Set(values)].filter(Boolean));
      }),
    );
  });
});

describe('splitValues', () => {
  it.each([
    ['a;b ; c', ['a', 'b', 'c']],
    ['; ;a;', ['a']],
    ['"a" b; c', ['"a" b', 'c']],
    ['"never closed; c', ['"never closed', 'c']],
  ])('reads what somebody typed: %j', (cell, values) => {
    expect(splitValues(cell)).toEqual(values);
  });

  it('comes to an end with a long hostile cell', () => {
    expect(splitValues('"'.repeat(200_000))).toHaveLength(1);
    expect(splitValues('";'.repeat(20_000)).length).toBeGreaterThan(0);
  });
});

describe('a cell of people', () => {
  const people = [
    inventedPerson('Jana Brázdová; ml.', {
      jobTitle: 'jednatelka – výroba',
      phones: [phone('+420602000002', 'mobile'), { ...phone('+420541000002'), extension: '12' }],
      emails: [text('jana@kovarna-brazda.test')],
      socialProfiles: [
        { network: 'linkedin', value: 'https://www.linkedin.com/in/jana-demo', origin: seen },
      ],
    }),
    inventedPerson('Petr Vzorný'),
  ];
  const show = ({ e164 = '', extension }: ReturnType<typeof phone>) =>
    extension ? `${e164} / ${extension}` : e164;

  it('is told back', () => {
    expect(readPeople(writePeople(people, show))).toEqual([
      {
        name: 'Jana Brázdová; ml.',
        jobTitle: 'jednatelka – výroba',
        phones: ['+420602000002', '+420541000002 / 12'],
        emails: ['jana@kovarna-brazda.test'],
        profiles: ['https://www.linkedin.com/in/jana-demo'],
      },
      { name: 'Petr Vzorný', jobTitle: '', phones: [], emails: [], profiles: [] },
    ]);
  });
});
