import { describe, expect, it } from 'vitest';
import { mailReaches, phoneReaches } from '@/lib/domain/letters/addressee';
import { languageOfLead } from '@/lib/domain/letters/language-of-lead';
import { inventedLead, inventedPerson, phone, seen, text } from '../../support/invented-lead';

const at = (country: string) => ({ text: `Dlouhá 7, ${country}`, country, origin: seen });
const all = ['en', 'cs', 'de'];

describe('the language to write in', () => {
  it.each([
    ['the address', { addresses: [at('AT')] }, 'de'],
    ['an address whose country is written out', { addresses: [at('Německo')] }, 'de'],
    ['a phone', { addresses: [], phones: [phone('+493012345678')] }, 'de'],
    ['the website', { phones: [], websites: [text('https://northmill.example.uk/')] }, 'en'],
    ['a neighbour who reads it', { addresses: [at('SK')] }, 'cs'],
    ['nothing: the reader’s own', { phones: [], websites: [] }, 'cs'],
    ['a country there is no letter for', { addresses: [at('FR')] }, 'cs'],
  ])('by %s', (_, parts, language) => {
    expect(languageOfLead(inventedLead(parts), all, 'cs')).toBe(language);
  });

  it('is one there are letters in, or none', () => {
    expect(languageOfLead(inventedLead({ addresses: [at('DE')] }), ['pl'], 'cs')).toBe('pl');
    expect(languageOfLead(inventedLead(), [], 'cs')).toBe('');
  });
});

describe('ways to reach somebody', () => {
  const head = inventedPerson('Jana Brázdová', {
    decides: true,
    emails: [text('jana@kovarna-brazda.test')],
    phones: [phone('+420603000001', 'mobile')],
  });
  const clerk = inventedPerson('Karel Vzorný', {
    emails: [text('karel@kovarna-brazda.test'), text('info@kovarna-brazda.test')],
    phones: [phone('+420541000009', 'fax')],
  });
  const lead = inventedLead({ people: [clerk, head] });

  it('begin with the head, then the company, then the others, each once', () => {
    expect(mailReaches(lead)).toEqual([
      { way: 'jana@kovarna-brazda.test', of: 'Jana Brázdová' },
      { way: 'info@kovarna-brazda.test', of: '' },
      { way: 'karel@kovarna-brazda.test', of: 'Karel Vzorný' },
    ]);
  });

  it('leave faxes out', () => {
    expect(phoneReaches(lead).map(({ way, of }) => [way.e164, of])).toEqual([
      ['+420603000001', 'Jana Brázdová'],
      ['+420541000001', ''],
    ]);
  });
});
