import { describe, expect, test } from 'vitest';
import { keyStrength, matchKeys, recognitionKeys } from '@/lib/domain/match-keys';
import { inventedPerson, inventedRecord, phone, seen, text } from '@/tests/support/invented-lead';

const number = (scheme: string, value: string, valid = true) => ({
  scheme,
  value,
  shown: value,
  valid,
  origin: seen,
});
const profile = (value: string) => ({ network: 'linkedin', value, origin: seen });

describe('keys of a company', () => {
  test('are its valid numbers, e-mails, profiles, phones and own domain', () => {
    const record = inventedRecord({
      registrationNumbers: [number('CZ-ICO', '39010015'), number('CZ-ICO', '11111111', false)],
      socialProfiles: [profile('https://www.linkedin.com/company/kovarna-brazda')],
    });
    expect(recognitionKeys(record)).toEqual([
      'reg:CZ-ICO:39010015',
      'email:info@kovarna-brazda.test',
      'profile:linkedin.com/company/kovarna-brazda',
      'phone:+420541000001',
      'web:kovarna-brazda.test',
    ]);
  });

  test('a Czech VAT number of eight digits also tells the registration number', () => {
    const record = inventedRecord({ registrationNumbers: [number('CZ-DIC', 'CZ39010015')] });
    expect(recognitionKeys(record)).toContain('reg:CZ-ICO:39010015');
  });

  test('leave out faxes and the domains of directories and free mail', () => {
    const record = inventedRecord({
      phones: [phone('+420541000009', 'fax')],
      emails: [],
      websites: [
        text('http://katalog.firmy-demo.test/firma/x/'),
        text('https://www.facebook.com/x'),
      ],
    });
    expect(recognitionKeys(record)).toEqual([]);
  });

  test('include those of its people, under a family of their own', () => {
    const jana = inventedPerson('Jana Brázdová', {
      emails: [text('jana@kovarna-brazda.test')],
      phones: [phone('+420601000001', 'mobile'), phone('+420541000001')],
      socialProfiles: [profile('https://www.linkedin.com/in/jana-brazdova')],
    });
    const record = inventedRecord({ people: [jana] });
    const people = matchKeys(record).filter((key) => key.startsWith('person-'));
    expect(people).toEqual([
      'person-email:jana@kovarna-brazda.test',
      'person-profile:linkedin.com/in/jana-brazdova',
      'person-phone:+420601000001',
    ]);
    expect(recognitionKeys(record)).not.toContain('person-email:jana@kovarna-brazda.test');
  });
});

test('a person is looked up among people only', () => {
  const record = inventedRecord({ kind: 'person', emails: [text('jana@kovarna-brazda.test')] });
  expect(recognitionKeys(record)).toEqual(['person-email:jana@kovarna-brazda.test']);
});

test('a registration number identifies more strongly than a website', () => {
  expect(keyStrength('reg:CZ-ICO:39010015')).toEqual({ kind: 'reg', rank: 0 });
  expect(keyStrength('person-email:a@b.test').kind).toBe('email');
  expect(keyStrength('web:b.test').rank).toBe(4);
  expect(() => keyStrength('nonsense')).toThrow('nonsense');
});
