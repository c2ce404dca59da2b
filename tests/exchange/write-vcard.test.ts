import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { foldLine, type VCardVersion, vCardSink, vCardsOf } from '@/lib/exchange/write-vcard';
import { anyLead, awkwardLead } from '../support/awkward-leads';
import { inventedLead, inventedPerson, phone, seen, text } from '../support/invented-lead';

const versions: VCardVersion[] = ['4.0', '3.0'];

const lead = inventedLead({
  tags: ['kov, ocel', 'Brno'],
  note: 'Volat ráno;\nne v pátek, \\ prosím',
  phones: [
    phone('+420602000001', 'mobile'),
    { ...phone('+420541000002'), extension: '12' },
    phone('+420541000003', 'fax'),
    { shown: '541 99', kind: 'unknown', origin: seen },
  ],
  addresses: [
    {
      text: 'Dílenská 5; vchod "B", 602 00 Brno',
      street: 'Dílenská 5; vchod "B"',
      locality: 'Brno',
      postalCode: '602 00',
      country: 'CZ',
      origin: seen,
    },
    { text: 'Za Řekou 1, Pohořelice', origin: seen },
  ],
  people: [
    inventedPerson('Ing. Jana van der Brázdová, Ph.D.', {
      jobTitle: 'jednatelka',
      phones: [phone('+420602000002', 'mobile')],
      emails: [text('jana@kovarna-brazda.test')],
    }),
  ],
});

function parsed(source: string): ICAL.Component[] {
  const cards = ICAL.parse(source) as unknown as (string | unknown[])[];
  const all = typeof cards[0] === 'string' ? [cards] : cards;
  return all.map((card) => new ICAL.Component(card as unknown as string));
}

const valuesOf = (card: ICAL.Component | undefined, name: string) =>
  card?.getAllProperties(name).map((property) => {
    const [only, ...more] = property.getValues();
    return more.length > 0 ? [only, ...more] : only;
  });

const octets = (line: string) => new TextEncoder().encode(line).length;

describe.each(versions)('vCard %s', (version) => {
  const [company, person, ...none] = parsed(vCardsOf(lead, version));

  it('has a card for the company and one for each of its people', () => {
    expect(none).toEqual([]);
    expect(valuesOf(company, 'version')).toEqual([version]);
    expect(valuesOf(company, 'fn')).toEqual(['Kovárna Brázda s.r.o.']);
    expect(valuesOf(company, 'org')?.flat()).toEqual(['Kovárna Brázda s.r.o.']);
    expect(valuesOf(person, 'fn')).toEqual(['Ing. Jana van der Brázdová, Ph.D.']);
    expect(valuesOf(person, 'n')).toEqual([['van der Brázdová', 'Jana', '', 'Ing. Ph.D.', '']]);
    expect(valuesOf(person, 'title')).toEqual(['jednatelka']);
    expect(valuesOf(person, 'org')?.flat()).toEqual(['Kovárna Brázda s.r.o.']);
  });

  it('has the ways to reach them', () => {
    const phones = valuesOf(company, 'tel')?.map(String);
    expect(phones).toEqual(
      version === '4.0'
        ? ['tel:+420602000001', 'tel:+420541000002;ext=12', 'tel:+420541000003', '541 99']
        : ['+420602000001', '+420541000002 ext. 12', '+420541000003', '541 99'],
    );
    const types = company?.getAllProperties('tel').map((tel) => {
      const type = tel.getParameter('type');
      return [type].flat().join().toLowerCase();
    });
    expect(types).toEqual(['work,cell', 'work,voice', 'work,fax', 'work,voice']);
    expect(valuesOf(company, 'email')).toEqual(['info@kovarna-brazda.test']);
    expect(valuesOf(company, 'url')).toEqual(['http://www.kovarna-brazda.test/']);
    expect(valuesOf(person, 'email')).toEqual(['jana@kovarna-brazda.test']);
  });

  it('keeps addresses, notes and tags with all their signs', () => {
    expect(valuesOf(company, 'adr')).toEqual([
      ['', '', 'Dílenská 5; vchod "B"', 'Brno', '', '602 00', 'CZ'],
      ['', '', 'Za Řekou 1, Pohořelice', '', '', '', ''],
    ]);
    expect(valuesOf(company, 'note')).toEqual([lead.note]);
    expect(valuesOf(company, 'categories')?.flat()).toEqual(['kov, ocel', 'Brno']);
    expect(valuesOf(company, 'uid')).toEqual([`urn:uuid:${lead.id}`]);
  });

  it('folds at 75 octets, and any lead can be read back', () => {
    fc.assert(
      fc.property(anyLead, (each) => {
        const source = vCardsOf(each, version);
        expect(source.endsWith('END:VCARD\r\n')).toBe(true);
        const lines = source.slice(0, -2).split('\r\n');
        expect(lines.filter((line) => octets(line) > 75)).toEqual([]);
        expect(source.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        expect(parsed(source)).toHaveLength(1 + each.people.length);
      }),
    );
  });

  it('is written some leads at a time', async () => {
    const sink = vCardSink(version);
    await sink.write([awkwardLead(1)]);
    await sink.write([]);
    await sink.write([awkwardLead(2), awkwardLead(3)]);
    const source = await (await sink.finish()).text();
    const people = [1, 2, 3].flatMap((at) => awkwardLead(at).people).length;
    expect(parsed(source)).toHaveLength(3 + people);
  });
});

describe('foldLine', () => {
  it('tears no character, and is undone by taking the folds away', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (line) => {
        const folded = foldLine(line);
        expect(folded.replaceAll('\r\n ', '')).toBe(line);
        for (const each of folded.split('\r\n')) expect(octets(each)).toBeLessThanOrEqual(75);
      }),
    );
  });

  it('leaves a line of 75 octets whole and breaks the 76th', () => {
    expect(foldLine('a'.repeat(75))).toBe('a'.repeat(75));
    expect(foldLine('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`);
    expect(foldLine('ě'.repeat(38))).toBe(`${'ě'.repeat(37)}\r\n ě`);
  });
});

it('a person who is a lead is a card with the employer', () => {
  const [card, ...more] = parsed(
    vCardsOf(
      inventedLead({
        kind: 'person',
        name: text('Jana Brázdová'),
        jobTitle: text('nákupčí'),
        organization: text('Kovárna Brázda; a.s.'),
      }),
      '4.0',
    ),
  );
  expect(more).toEqual([]);
  expect(valuesOf(card, 'n')).toEqual([['Brázdová', 'Jana', '', '', '']]);
  expect(valuesOf(card, 'org')?.flat()).toEqual(['Kovárna Brázda; a.s.']);
  expect(valuesOf(card, 'kind')).toEqual([]);
});
