import { describe, expect, it } from 'vitest';
import { createPageContext } from '@/lib/capture/page-context';
import { readVisibleText } from '@/lib/capture/sources/visible-text';
import { finish } from '@/lib/capture/steps';
import { decodeCloudflareEmail, decodeTurnedEmail } from '@/lib/capture/visible/protected-email';
import { openPage } from '../support/open-page';

const emailsOf = (html: string) =>
  finish(readVisibleText(createPageContext(openPage(html), 'https://priklad.example/'))).flatMap(
    ({ emails }) => emails.map(({ value }) => value),
  );
const hidden = (text: string, key: number) =>
  [key, ...Buffer.from(text)]
    .map((byte, at) => (at === 0 ? byte : byte ^ key).toString(16).padStart(2, '0'))
    .join('');

describe('protected e-mails', () => {
  it('decodes what Cloudflare hides', () => {
    expect(decodeCloudflareEmail(hidden('info@priklad.example', 0x5a))).toBe(
      'info@priklad.example',
    );
    expect(decodeCloudflareEmail('zz')).toBeUndefined();
    expect(decodeCloudflareEmail(hidden('no address', 3))).toBeUndefined();
  });

  it('finds the turn of a link that only a script can read', () => {
    // "mailto:info@beispiel.example" two places on.
    expect(decodeTurnedEmail('ocknvq,kphqBdgkurkgn0gzcorng')).toBe('info@beispiel.example');
    expect(decodeTurnedEmail('nothing of the kind')).toBeUndefined();
  });

  const phone = '<p>Telefon: +420 541 000 001</p>';
  it.each([
    [
      'a turned link',
      '<a href="#" data-mailto-token="ocknvq,kphqBdgkurkgn0gzcorng">E-Mail</a>',
      'info@beispiel.example',
    ],
    [
      'a turned link of old',
      `<a href="javascript:linkTo_UnCryptMailto('ocknvq,kphqBdgkurkgn0gzcorng');">E-Mail</a>`,
      'info@beispiel.example',
    ],
    [
      'an attribute',
      '<span data-email="info@priklad.example">ukázat e-mail</span>',
      'info@priklad.example',
    ],
    [
      'its two halves',
      '<span data-user="info" data-domain="priklad.example"></span>',
      'info@priklad.example',
    ],
    [
      'three parts',
      '<a data-name="info" data-domain="priklad" data-tld="example">napište nám</a>',
      'info@priklad.example',
    ],
    [
      'a link with the protection',
      `<a href="/cdn-cgi/l/email-protection#${hidden('info@priklad.example', 7)}">[email protected]</a>`,
      'info@priklad.example',
    ],
    [
      'letters turned round by their style',
      '<span style="direction: rtl; unicode-bidi: bidi-override">elpmaxe.dalkirp@ofni</span>',
      'info@priklad.example',
    ],
  ])('reads %s', (_, html, expected) => {
    expect(emailsOf(`<main>${phone}<p>E-mail: ${html}</p></main>`)).toEqual([expected]);
  });

  it('says an address once that is shown as well', () => {
    expect(
      emailsOf('<p><a data-email="info@priklad.example">info@priklad.example</a></p>'),
    ).toEqual(['info@priklad.example']);
  });
});
