import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CapturedRecord } from '@/lib/domain/captured-record';
import { type FitResult, fitAmong, fitOf } from '@/lib/domain/playbook/fit-of';
import {
  emptyPortrait,
  type PortraitCriterion,
  type PortraitField,
  portraitCriterionSchema,
  portraitFieldNames,
  portraitFields,
  portraitWeights,
} from '@/lib/domain/playbook/portrait';
import type { FitSubject } from '@/lib/domain/playbook/portrait-facts';
import { inventedPerson, inventedRecord, phone, seen, text } from '../../support/invented-lead';

const criterion = (
  field: PortraitField,
  parts: Partial<PortraitCriterion> = {},
): PortraitCriterion => ({ id: field, field, weight: 'must', anyOf: [], ...parts });

const judged = (record: FitSubject, ...criteria: PortraitCriterion[]) =>
  fitOf(record, { criteria });
const address = (parts: Partial<CapturedRecord['addresses'][number]>) => ({
  text: 'Kovářská 4, Brno',
  origin: seen,
  ...parts,
});
const bare = inventedRecord({ phones: [], emails: [], websites: [], name: text('Brázda') });

describe('fitOf, field by field', () => {
  it.each<[string, Partial<CapturedRecord>, PortraitCriterion]>([
    [
      'a country by its code',
      { addresses: [address({ country: 'CZ' })] },
      criterion('country', { anyOf: ['CZ'] }),
    ],
    [
      'a country by the register',
      {
        registrationNumbers: [
          { scheme: 'EU-VAT-DE', value: 'DE390000000', shown: '', valid: true, origin: seen },
        ],
      },
      criterion('country', { anyOf: ['CZ', 'DE'] }),
    ],
    [
      'a region',
      { addresses: [address({ region: 'Jihomoravský kraj' })] },
      criterion('region', { anyOf: ['jihomoravsky'] }),
    ],
    [
      'a place, whatever its accents',
      { addresses: [address({ locality: 'Žďár nad Sázavou' })] },
      criterion('locality', { anyOf: ['zdar'] }),
    ],
    [
      'a line of business by the beginning of a word',
      { industry: text('Pozemní stavitelství') },
      criterion('industry', { anyOf: ['strojír', 'stavit'] }),
    ],
    [
      'a legal form in another spelling',
      { name: text('Brázda, spol. s r.o.') },
      criterion('legalForm', { anyOf: ['spol. s r. o.'] }),
    ],
    [
      'a commercial company',
      { name: text('Brázda a.s.') },
      criterion('ownership', { anyOf: ['commercial'] }),
    ],
    [
      'the public budget by a form',
      { name: text('Lázně Vzorov, příspěvková organizace') },
      criterion('ownership', { anyOf: ['public'] }),
    ],
    [
      'the public budget by a name',
      { name: text('Město Vzorov') },
      criterion('ownership', { anyOf: ['public'] }),
    ],
    [
      'the public budget by a host',
      { name: text('Vzorov'), websites: [text('https://vzorov.gov.cz/')] },
      criterion('ownership', { anyOf: ['public'] }),
    ],
    [
      'an association',
      { name: text('Spolek kovářů, z.s.') },
      criterion('ownership', { anyOf: ['non-profit'] }),
    ],
    [
      'the decider by the title',
      { people: [inventedPerson('Jan Vzor', { decides: true, jobTitle: 'Vedoucí nákupu' })] },
      criterion('decider', { anyOf: ['vedouci nakup'] }),
    ],
    [
      'that a decider is known',
      { people: [inventedPerson('Jan Vzor', { decides: true })] },
      criterion('decider'),
    ],
    [
      'anybody by the job title',
      { people: [inventedPerson('Jana Vzorná', { jobTitle: 'Energetička' })] },
      criterion('jobTitle', { anyOf: ['energet'] }),
    ],
    [
      'a host within a domain',
      { websites: [text('https://obchod.vzor.example/x')] },
      criterion('domain', { anyOf: ['www.vzor.example'] }),
    ],
    ['a phone', { phones: [phone('+420541000009')] }, criterion('phone')],
    [
      'enough people',
      { people: [inventedPerson('A B'), inventedPerson('C D')] },
      criterion('people', { atLeast: 2, atMost: 2 }),
    ],
    [
      'branches',
      { addresses: [address({}), address({ text: 'Jiná 5, Brno' })] },
      criterion('places', { atLeast: 2 }),
    ],
  ])('finds %s', (_, parts, wanted) => {
    expect(judged({ ...bare, ...parts }, wanted)).toMatchObject({
      fit: 'good',
      met: [{ criterion: wanted }],
    });
    const against = { ...wanted, weight: 'excludes' as const };
    expect(judged({ ...bare, ...parts }, against)).toMatchObject({
      fit: 'none',
      excluded: [{ criterion: against }],
    });
  });

  it('says which value missed', () => {
    const record = inventedRecord({ industry: text('Pekařství') });
    const wanted = criterion('industry', { anyOf: ['stavitel'] });
    expect(judged(record, wanted)).toEqual({
      fit: 'none',
      met: [],
      missing: [{ criterion: wanted, value: 'Pekařství' }],
      excluded: [],
      unknown: [],
    });
  });

  it('does not find a word in the middle of another', () => {
    const record = inventedRecord({ industry: text('Autostavby') });
    expect(judged(record, criterion('industry', { anyOf: ['stavby'] })).fit).toBe('none');
  });

  it('does not take the title of somebody who decides and whose title is not known for another', () => {
    const record = { ...bare, people: [inventedPerson('Jan Vzor', { decides: true })] };
    expect(judged(record, criterion('decider', { anyOf: ['owner'] })).unknown).toHaveLength(1);
  });

  it('measures a column of the company’s own by its name', () => {
    const columns = [
      { id: 'x1', name: 'Zaměstnanci', type: 'number' as const, choices: [], order: 1 },
    ];
    const wanted = criterion('own', { column: 'zamestnanci', atLeast: 50 });
    const judge = (employees?: number) =>
      fitOf(
        { ...bare, ...(employees !== undefined && { ownValues: { x1: employees } }) },
        { criteria: [wanted] },
        columns,
      ).fit;
    expect([judge(50), judge(49), judge()]).toEqual(['good', 'none', 'partial']);
    expect(fitOf({ ...bare, ownValues: { x1: 80 } }, { criteria: [wanted] }, []).fit).toBe(
      'partial',
    );
  });

  it('knows that a lead without a tag has none, and a reading may get one', () => {
    const wanted = criterion('tag', { anyOf: ['Fair'] });
    expect(judged({ ...bare, tags: [] }, wanted).fit).toBe('none');
    expect(judged(bare, wanted).fit).toBe('partial');
    expect(judged({ ...bare, tags: ['fair'] }, wanted).fit).toBe('good');
  });
});

describe('fitOf, the levels', () => {
  const must = criterion('email');
  const nice = (id: string, anyOf: string[]) =>
    criterion('industry', { id, weight: 'nice', anyOf });
  const record = inventedRecord({ industry: text('Kovárny') });

  it('needs half of what is nice to have for a good fit', () => {
    expect(judged(record, must, nice('1', ['kovar']), nice('2', ['pekar'])).fit).toBe('good');
    expect(
      judged(record, must, nice('1', ['kovar']), nice('2', ['pekar']), nice('3', ['mlyn'])).fit,
    ).toBe('partial');
  });

  it('is no fit where only nice things were asked for and none is there', () => {
    expect(judged(record, nice('1', ['pekar'])).fit).toBe('none');
    expect(judged(record, must, nice('1', ['pekar'])).fit).toBe('partial');
  });

  it('is partial and says so where what excludes cannot be told', () => {
    const against = criterion('industry', { weight: 'excludes', anyOf: ['pekar'] });
    expect(judged(bare, against)).toMatchObject({ fit: 'partial', unknown: [{ value: '' }] });
    const website = criterion('website', { weight: 'excludes' });
    expect(judged(bare, website)).toMatchObject({ fit: 'good', met: [{ criterion: website }] });
  });

  it('judges by the portrait of the kind, and not where none is described', () => {
    const portraits = {
      organization: { ...emptyPortrait('organization'), criteria: [must] },
      person: emptyPortrait('person'),
    };
    expect(fitAmong(record, portraits)?.fit).toBe('good');
    expect(fitAmong({ ...record, kind: 'person' }, portraits)).toBeUndefined();
  });
});

const words = fc.constantFrom(
  'kovar',
  'pekar',
  'CZ',
  'DE',
  'public',
  'commercial',
  'brno',
  'vzor.example',
);
const criteria = fc
  .array(
    fc.record({
      field: fc.constantFrom(...portraitFieldNames),
      weight: fc.constantFrom(...portraitWeights),
      anyOf: fc.array(words, { maxLength: 3 }),
      atLeast: fc.option(fc.nat(3), { nil: undefined }),
      atMost: fc.option(fc.nat(5), { nil: undefined }),
    }),
    { maxLength: 8 },
  )
  .map((all) => all.map((each, at): PortraitCriterion => ({ ...each, id: String(at) })));
const subjects = fc.record({
  industry: fc.constantFrom(undefined, text('Kovárny'), text('Pekařství')),
  name: fc.constantFrom('Brázda', 'Brázda a.s.', 'Město Vzorov').map(text),
  country: fc.constantFrom(undefined, 'CZ', 'DE'),
  people: fc.array(fc.constant(inventedPerson('Jan Vzor', { decides: true, jobTitle: 'owner' })), {
    maxLength: 1,
  }),
  reach: fc.boolean(),
});
const subjectOf = ({
  industry,
  name,
  country,
  people,
  reach,
}: typeof subjects extends fc.Arbitrary<infer T> ? T : never): FitSubject => ({
  ...bare,
  name,
  people,
  ...(industry && { industry }),
  addresses: country ? [address({ country })] : [],
  ...(reach && { emails: [text('info@vzor.example')], phones: [phone('+420541000003')] }),
});
const ids = (result: FitResult) =>
  (['met', 'missing', 'excluded', 'unknown'] as const).map((list) =>
    result[list].map(({ criterion: { id } }) => id).sort(),
  );

describe('fitOf, whatever is asked', () => {
  it('puts every criterion into exactly one list', () => {
    fc.assert(
      fc.property(subjects, criteria, (of, asked) => {
        expect(
          ids(judged(subjectOf(of), ...asked))
            .flat()
            .sort(),
        ).toEqual(asked.map(({ id }) => id).sort());
      }),
    );
  });

  it('does not depend on the order of the criteria', () => {
    fc.assert(
      fc.property(subjects, criteria, (of, asked) => {
        const one = judged(subjectOf(of), ...asked);
        const other = judged(subjectOf(of), ...asked.toReversed());
        expect(other.fit).toBe(one.fit);
        expect(ids(other)).toEqual(ids(one));
      }),
    );
  });

  it('never calls it no fit for what is not known', () => {
    fc.assert(
      fc.property(subjects, criteria, (of, asked) => {
        const { fit, missing, excluded } = judged(subjectOf(of), ...asked);
        if (fit === 'none') expect(missing.length + excluded.length).toBeGreaterThan(0);
        const unknown = { ...bare, name: text('…'), tags: undefined };
        const wanted = asked.filter(
          ({ field, weight }) => field !== 'name' && weight !== 'excludes',
        );
        expect(judged(unknown, ...wanted).missing).toEqual([]);
        expect(judged(unknown, ...wanted).fit).not.toBe('none');
      }),
    );
  });

  it('has reasons that suffice to tell the fit again', () => {
    const again = ({ met, missing, excluded, unknown }: FitResult) => {
      const count = (list: FitResult['met'], weight: string) =>
        list.filter((reason) => reason.criterion.weight === weight).length;
      if (excluded.length > 0 || count(missing, 'must') > 0) return 'none';
      if (count(unknown, 'must') + count(unknown, 'excludes') > 0) return 'partial';
      const nice = count([...met, ...missing, ...unknown], 'nice');
      if (count(met, 'nice') >= nice / 2) return 'good';
      return count(met, 'must') === 0 && count(missing, 'nice') === nice ? 'none' : 'partial';
    };
    fc.assert(
      fc.property(subjects, criteria, (of, asked) => {
        const result = judged(subjectOf(of), ...asked);
        expect(again(result)).toBe(result.fit);
      }),
    );
  });

  it('is known to the schema for every field', () => {
    for (const field of portraitFieldNames) {
      expect(portraitCriterionSchema.safeParse(criterion(field)).success).toBe(true);
      expect(portraitFields[field]).toMatch(/^(words|choice|presence|count|own)$/);
    }
  });
});
