import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canonicalUrl,
  ownDomain,
  registrableDomain,
  safeWebAddress,
} from '@/lib/domain/normalize/web-domain';

describe('canonicalUrl', () => {
  it.each([
    ['https://firma.example/kontakt#mapa', 'https://firma.example/kontakt'],
    ['https://firma.example/app#/lide/1', 'https://firma.example/app#/lide/1'],
    ['https://firma.example/#!/lide', 'https://firma.example/#!/lide'],
    ['https://firma.example/?utm_source=x&id=5&gclid=1', 'https://firma.example/?id=5'],
    ['https://firma.example/a?fbclid=1', 'https://firma.example/a'],
    ['https://firma.example/a?b=2&a=1', 'https://firma.example/a?b=2&a=1'],
    ['https://firma.example/a?q=%20x+y&yclid=3', 'https://firma.example/a?q=%20x+y'],
    ['https://firma.example/a?ref=homepage', 'https://firma.example/a'],
    ['https://firma.example/a?ref=12345', 'https://firma.example/a?ref=12345'],
    ['https://firma.example/a?PHPSESSID=abc', 'https://firma.example/a'],
    ['https://firma.example/a;jsessionid=ABC1?x=1', 'https://firma.example/a?x=1'],
    ['https://firma.example:443/a?', 'https://firma.example/a'],
    ['HTTPS://Firma.Example/A', 'https://firma.example/A'],
    ['https://jan:heslo@firma.example/', 'https://firma.example/'],
    ['http://127.0.0.1:8080/x?a=1', 'http://127.0.0.1:8080/x?a=1'],
    [
      'https://cz.linkedin.com/in/jan-novak-1a2b/?originalSubdomain=cz',
      'https://www.linkedin.com/in/jan-novak-1a2b',
    ],
    [
      'https://www.linkedin.com/in/jan-novak-1a2b/en/overlay/contact-info/',
      'https://www.linkedin.com/in/jan-novak-1a2b',
    ],
    [
      'https://www.linkedin.com/company/kvitek/people/?x=1',
      'https://www.linkedin.com/company/kvitek',
    ],
    [
      'http://www.linkedin.test:8080/in/jan-novak/?trk=x',
      'http://www.linkedin.test:8080/in/jan-novak',
    ],
    [
      'https://www.linkedin.com/search/results/people/?keywords=a&trk=b',
      'https://www.linkedin.com/search/results/people/?keywords=a',
    ],
    ['about:blank', 'about:blank'],
    ['nesmysl', 'nesmysl'],
  ])('%s → %s', (address, expected) => {
    expect(canonicalUrl(address)).toBe(expected);
  });

  it('is stable', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (address) => {
        const once = canonicalUrl(address);
        expect(canonicalUrl(once)).toBe(once);
      }),
    );
  });

  it('is stable also where somebody glued addresses together', () => {
    const bits = ['?', '#', '/', '!', 'a', '&', '=', ';', 'utm_x', 'sid=', '#!/'];
    const tail = fc.string({ unit: fc.constantFrom(...bits), maxLength: 12 });
    fc.assert(
      fc.property(tail, (glued) => {
        const once = canonicalUrl(`http://a.test/${glued}`);
        expect(canonicalUrl(once)).toBe(once);
      }),
    );
  });
});

describe('safeWebAddress', () => {
  it.each([
    ['https://firma.example', undefined, 'https://firma.example/'],
    ['www.firma.example/kontakt', undefined, 'https://www.firma.example/kontakt'],
    ['firma.example', undefined, 'https://firma.example/'],
    ['/kontakt', 'https://firma.example/o-nas', 'https://firma.example/kontakt'],
    ['www.firma.example', 'https://adresar.example/', 'https://www.firma.example/'],
    ['//firma.example/a', 'https://adresar.example/', 'https://firma.example/a'],
  ])('%s (%s) → %s', (text, base, expected) => {
    expect(safeWebAddress(text, base)).toBe(expected);
  });

  it.each([
    'javascript:alert(1)',
    ' JaVaScript:alert(1)',
    'data:text/html,x',
    'mailto:a@firma.example',
    'file:///etc/hosts',
    'blob:https://firma.example/1',
    'dvě slova',
    'kontakt',
    '',
  ])('%j is refused', (text) => {
    expect(safeWebAddress(text)).toBeUndefined();
  });

  it('gives only http and https, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const address = safeWebAddress(text, 'https://firma.example/');
        if (address !== undefined) expect(new URL(address).protocol).toMatch(/^https?:$/);
      }),
    );
  });
});

describe('registrableDomain', () => {
  it.each([
    ['https://www.firma.example/x', 'firma.example'],
    ['shop.firma.co.uk', 'firma.co.uk'],
    ['www.firma.test:8080', 'firma.test'],
    ['http://localhost:3000/', 'localhost'],
    ['a.github.io', 'a.github.io'],
    ['info@posta.firma.example', 'firma.example'],
    ['firma.example.', 'firma.example'],
    ['127.0.0.1', undefined],
    ['', undefined],
    ['com', undefined],
  ])('%s → %s', (text, expected) => {
    expect(registrableDomain(text)).toBe(expected);
  });
});

describe('ownDomain', () => {
  it('is the registrable domain of a company', () => {
    expect(ownDomain('https://www.kvitek.example/kontakt')).toBe('kvitek.example');
    expect(ownDomain('info@kvitek.example')).toBe('kvitek.example');
    expect(ownDomain('google.com.kvitek.example')).toBe('kvitek.example');
    expect(ownDomain('myfirmy.cz')).toBe('myfirmy.cz');
  });

  it.each([
    'https://www.firmy.cz/detail/1',
    'jan@gmail.com',
    'https://cz.linkedin.com/in/x',
    'https://www.alibaba.com/x',
    'kvitek.wixsite.com',
    'kvitek.webnode.cz',
    'https://bit.ly/abc',
    'https://www.google.cz/search?q=a',
    'https://goo.gl/maps/abc',
    'https://katalog.firmy-demo.test/1',
    'localhost',
  ])('%s is nobody’s own', (text) => {
    expect(ownDomain(text)).toBeUndefined();
  });
});
