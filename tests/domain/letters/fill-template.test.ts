import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultQuestionSet } from '@/lib/domain/default-question-set';
import { emptyQualification } from '@/lib/domain/empty-qualification';
import { fillTemplate } from '@/lib/domain/letters/fill-template';
import { letterFields } from '@/lib/domain/letters/letter-fields';
import { inventedLead, inventedPerson, seen, text } from '../../support/invented-lead';
import { inventedSender, nobody } from '../../support/invented-sender';

const jana = inventedPerson('Ing. Jana Brázdová', { jobTitle: 'jednatelka', decides: true });
const address = { text: 'Dlouhá 7, Třebíč', locality: 'Třebíč', country: 'CZ', origin: seen };
const known = inventedLead({
  people: [jana],
  addresses: [address],
  industry: text('kovovýroba'),
  note: 'Volat ráno.\nNovinka: nová hala v Třebíči',
});
const fill = (body: string, lead = known, language = 'en', given = {}) =>
  fillTemplate({ subject: '', body, language }, lead, inventedSender, given);

describe('the fields of a lead', () => {
  it.each([
    ['{company}', 'Kovárna Brázda s.r.o.'],
    ['{companyName}', 'Kovárna Brázda'],
    ['{head}', 'Ing. Jana Brázdová'],
    ['{firstName} {lastName}', 'Jana Brázdová'],
    ['{jobTitle}', 'jednatelka'],
    ['{town}, {industry}', 'Třebíč, kovovýroba'],
    ['{email}', 'info@kovarna-brazda.test'],
    ['{news}', 'nová hala v Třebíči'],
    ['{me}, {myCompany}, {myPhone}', 'Alice Novotná, Northmill Tools, +44 20 7946 0123'],
    ['{COMPANY} { Town | x }', 'Kovárna Brázda s.r.o. Třebíč'],
  ])('%s', (body, filled) => {
    expect(fill(body)).toEqual({ subject: '', body: filled, missing: [] });
  });

  it('are those of the person and their employer where the lead is a person', () => {
    const helen = inventedLead({
      kind: 'person',
      name: text('Helen Ashgrove'),
      jobTitle: text('Head of Buying'),
      organization: text('Northgate Mills Ltd'),
    });
    expect(fill('{firstName}, {jobTitle}, {company}', helen).body).toBe(
      'Helen, Head of Buying, Northgate Mills Ltd',
    );
  });

  it('quote what was pinned, of need before desire, the latest', () => {
    const { criteria, ...rest } = emptyQualification(defaultQuestionSet);
    const pinned = (...quotes: string[]) => ({
      ...criteria.need,
      evidence: quotes.map((quote) => ({ quote, page: '', at: 1 })),
    });
    const lead = inventedLead({
      qualification: {
        ...rest,
        criteria: { ...criteria, desire: pinned('we want'), need: pinned('old', 'new\npress') },
      },
    });
    expect(fill('“{evidence}”', lead).body).toBe('“new press”');
  });
});

describe('what is not known', () => {
  const bare = inventedLead({ people: [], addresses: [] });

  it('stands as its fallback', () => {
    expect(fill('Dear {head|Sir or Madam} in {town|your town}', bare)).toEqual({
      subject: '',
      body: 'Dear Sir or Madam in your town',
      missing: [],
    });
  });

  it('is left out where the fallback is empty, with its space or its line', () => {
    expect(fill('to {head|} with\n{town|} · {industry|}\nend', bare).body).toBe('to with\nend');
    expect(fill('{head|}, hello', bare).body).toBe(', hello');
  });

  it('stays as written and is named with its place where there is no fallback', () => {
    const template = {
      subject: 'For {town}',
      body: '{salutation},\n\nin { town }',
      language: 'en',
    };
    const { subject, body, missing } = fillTemplate(template, bare, inventedSender);
    expect(subject).toBe('For {town}');
    expect(body).toBe('Dear Sir or Madam,\n\nin { town }');
    const place = { kind: 'empty', field: 'town' };
    expect(missing).toEqual([
      { ...place, written: '{town}', part: 'subject', at: 4, templateAt: 4, line: 1 },
      { ...place, written: '{ town }', part: 'body', at: 23, templateAt: 18, line: 3 },
    ]);
  });

  it('is what the writer typed for this letter', () => {
    expect(fill('{news}{nonsense}', bare, 'en', { news: 'a\nb', nonsense: ' c ' })).toEqual({
      subject: '',
      body: 'a bc',
      missing: [],
    });
  });

  it('names fields nobody knows and stray braces', () => {
    const { body, missing } = fill('{compny|x} {{company}} {town');
    expect(body).toBe('{compny|x} {Kovárna Brázda s.r.o.} {town');
    expect(missing.map(({ kind, field, at }) => [kind, field, at])).toEqual([
      ['unknown', 'compny', 0],
      ['brace', '', 11],
      ['brace', '', 33],
      ['brace', '', 35],
    ]);
  });

  it('names what the settings do not say of the writer', () => {
    const template = { subject: '', body: '{me}\n{myPhone|}\n{signature}', language: 'en' };
    const { body, missing } = fillTemplate(template, known, nobody);
    expect(body).toBe('{me}\n{signature}');
    expect(missing.map(({ field, line }) => [field, line])).toEqual([
      ['me', 1],
      ['signature', 2],
    ]);
  });
});

describe('the salutation', () => {
  const named = (name: string) => inventedLead({ people: [inventedPerson(name)] });
  it.each([
    ['en', 'Ing. Jana Brázdová', 'Dear Jana Brázdová', undefined],
    ['en', 'Dr. Helen Ashgrove', 'Dear Dr. Helen Ashgrove', undefined],
    ['cs', 'Ing. Jana Brázdová', 'Dobrý den, paní Brázdová', undefined],
    ['cs', 'Karel Novák', 'Dobrý den', 'declined'],
    ['de', 'Jana Brázdová', 'Sehr geehrte Frau Brázdová', undefined],
    ['de', 'Kim Vogelsang', 'Guten Tag Kim Vogelsang', undefined],
    ['de', 'Herr Dr. Uwe Vogelsang', 'Sehr geehrter Herr Dr. Vogelsang', undefined],
    ['hu', 'Kőrösi Ágnes', 'Jó napot kívánok', 'declined'],
    ['de-AT', 'Kim Vogelsang', 'Guten Tag Kim Vogelsang', undefined],
  ])('in %s to %s', (language, name, greeting, plainBecause) => {
    const filled = fill('{salutation},', named(name), language);
    expect(filled.body).toBe(`${greeting},`);
    expect(filled.plainBecause).toBe(plainBecause);
    expect(filled.missing).toEqual([]);
  });

  it('goes without a name where nobody is known, and says so', () => {
    const filled = fill('{salutation},', inventedLead({ people: [] }), 'cs');
    expect(filled).toMatchObject({ body: 'Dobrý den,', plainBecause: 'no-name', missing: [] });
  });

  it('is missing in a language nobody wrote a greeting for', () => {
    const filled = fill('{salutation|Hello},{salutation}', known, 'xx');
    expect(filled).toMatchObject({ body: 'Hello,{salutation}', plainBecause: 'language' });
    expect(filled.missing).toHaveLength(1);
  });
});

describe('hostile values', () => {
  it('are never read as fields, nor as patterns of a replacement', () => {
    const lead = inventedLead({ name: text('{me} $& {head|x} $1 }') });
    expect(fill('To {company}!', lead)).toEqual({
      subject: '',
      body: 'To {me} $& {head|x} $1 }!',
      missing: [],
    });
    const person = inventedPerson('Helen $&x$1 Ashgrove');
    expect(fill('{salutation}', inventedLead({ people: [person] })).body).toBe(
      'Dear Helen $&x$1 Ashgrove',
    );
  });

  it('begin no new line, whatever they hold', () => {
    const template = { subject: '{company}\r\nBcc: x', body: '{company}', language: 'en' };
    const lead = inventedLead({ name: text('A\r\nBcc: all@x.test\u2028\u202Eb\u0000') });
    const { subject, body } = fillTemplate(template, lead, inventedSender);
    expect(subject).toBe('A Bcc: all@x.test b Bcc: x');
    expect(body).toBe('A Bcc: all@x.test b');
  });

  it('leave whole texts: one line in a subject, nothing unseen, every hole named', () => {
    const piece = fc.oneof(
      fc.constantFrom(...letterFields.map((field) => `{${field}}`), '{x}', '{', '}', '\n', '|'),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    const unseen = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e]/u;
    const texts = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(
        texts,
        texts,
        fc.string({ unit: 'binary', minLength: 1 }),
        (subject, body, name) => {
          const lead = inventedLead({
            name: text(name),
            people: [inventedPerson(name)],
            note: `News: ${name}`,
          });
          const language = 'cs';
          const filled = fillTemplate({ subject, body, language }, lead, nobody);
          expect(filled.subject).not.toMatch(unseen);
          expect(filled.body.replaceAll('\n', '')).not.toMatch(unseen);
          expect(() => encodeURIComponent(filled.subject + filled.body)).not.toThrow();
          for (const { part, at, written, line } of filled.missing) {
            expect(filled[part].slice(at, at + written.length)).toBe(written);
            expect(filled[part].slice(0, at).split('\n')).toHaveLength(line);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
