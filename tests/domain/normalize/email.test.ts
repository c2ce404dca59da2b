import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEmails, isFreeMailDomain, parseEmail } from '@/lib/domain/normalize/email';

describe('parseEmail', () => {
  it.each([
    ['Info@Firma.example', 'info@firma.example'],
    ['mailto:info@firma.example?subject=Dotaz', 'info@firma.example'],
    ['mailto:jan.novak%40firma.example', 'jan.novak@firma.example'],
    ['E-mail: info@firma.example', 'info@firma.example'],
    ['Jan Novák <jan.novak@firma.example>', 'jan.novak@firma.example'],
    ['(info@firma.example).', 'info@firma.example'],
    ['o.k+test@mail.firma.co.uk', 'o.k+test@mail.firma.co.uk'],
    ['+cmd@firma.example', '+cmd@firma.example'],
    ['info at firma.example', 'info@firma.example'],
    ['e-mail: info at firma.example', 'info@firma.example'],
    ['info (at) firma.example', 'info@firma.example'],
    ['info(a)firma.example', 'info@firma.example'],
    ['info[at]firma[dot]example', 'info@firma.example'],
    ['info {at} firma {dot} example', 'info@firma.example'],
    ['info zavináč firma tečka cz', 'info@firma.cz'],
    ['info(zavinac)firma.example', 'info@firma.example'],
    ['info (kukac) firma (pont) hu', 'info@firma.hu'],
    ['info kukac firma pont hu', 'info@firma.hu'],
    ['info (собака) firma.example', 'info@firma.example'],
    ['info&#64;firma.example', 'info@firma.example'],
    ['info @ firma.example', 'info@firma.example'],
    ['почта@пример.рф', 'почта@пример.рф'],
  ])('%s → %s', (text, expected) => {
    expect(parseEmail(text)).toBe(expected);
  });

  it.each([
    '',
    'info',
    'info@',
    '@firma',
    'info@firma',
    'logo@2x.png',
    'image@firma.jpg',
    'a..b@firma.example',
    'Meet us at firma.example',
    'We are at home.',
    'a@firma.example, b@firma.example',
    `${'a'.repeat(70)}@firma.example`,
    'varianta (a) druhá (b) třetí.konec',
  ])('%j is no address', (text) => {
    expect(parseEmail(text)).toBeUndefined();
  });
});

describe('findEmails', () => {
  it('finds each once, in order', () => {
    expect(
      findEmails(
        'Obchod: b@firma.example, A@firma.example; servis (at) firma.example b@firma.example',
      ),
    ).toEqual(['b@firma.example', 'a@firma.example', 'servis@firma.example']);
  });

  it('finds any plain address in a sentence', () => {
    const word = fc.stringMatching(/^[a-z][a-z0-9]{0,15}$/);
    fc.assert(
      fc.property(
        word,
        word,
        fc.constantFrom('cz', 'example', 'co.uk', 'ee'),
        (name, host, top) => {
          const email = `${name}@${host}.${top}`;
          expect(findEmails(`Pište nám na ${email}, děkujeme.`)).toEqual([email]);
        },
      ),
    );
  });

  it.each(['a', 'a.', 'a@', 'a@a.', '(at)', ' at ', 'a-', '@'])(
    'comes to an end with a long text of %j',
    (unit) => {
      const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
      expect(findEmails(text)).toEqual([]);
    },
  );
});

describe('isFreeMailDomain', () => {
  it('knows the services of our countries, and nothing by substring', () => {
    for (const domain of ['gmail.com', 'SEZNAM.cz', 'mail.ru', 'freemail.hu', 'jan@web.de']) {
      expect(isFreeMailDomain(domain)).toBe(true);
    }
    expect(isFreeMailDomain('firma.example')).toBe(false);
    expect(isFreeMailDomain('notgmail.com')).toBe(false);
  });
});
