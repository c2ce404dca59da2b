import { describe, expect, it } from 'vitest';
import { createPageContext } from '@/lib/capture/page-context';
import { readContactLinks } from '@/lib/capture/sources/contact-links';
import { mapLinkAddress } from '@/lib/capture/sources/map-link';
import { socialLink } from '@/lib/capture/sources/social-link';
import { finish } from '@/lib/capture/steps';
import { openPage } from '../support/open-page';

const read = (html: string) =>
  finish(readContactLinks(createPageContext(openPage(html), 'https://a.example/')));
const values = (list: { value: string }[] | undefined) => list?.map(({ value }) => value);

describe('readContactLinks', () => {
  it('reads numbers as shown where the link shows them, else as written in it', () => {
    const [record] = read(`
      <a href="tel:+420-541-000-001">541 000 001</a>
      <p>Fax: <a href="tel:+420541000003">+420 541 000 003</a></p>
      <a href="tel:+420541000002">Zavolejte</a>
      <a href="https://wa.me/420601000001">WhatsApp</a>
      <a href="callto:kovarna.brazda">Skype</a>`);
    expect(record?.phones.map(({ value, label }) => [value, label])).toEqual([
      ['541 000 001', undefined],
      ['+420-541-000-001', undefined],
      ['+420 541 000 003', 'Fax'],
      ['+420541000002', undefined],
      ['+420601000001', 'mobile'],
    ]);
  });

  it('reads an e-mail without its subject, only the first of several', () => {
    const [record] = read(
      '<a href="MAILTO:info%40brazda.example?subject=Popt%C3%A1vka">x</a><a href="mailto:a@b.example,c@d.example">y</a><a href="mailto:?body=z">z</a>',
    );
    expect(values(record?.emails)).toEqual(['info@brazda.example', 'a@b.example']);
  });

  it('tells by the place whose link it is', () => {
    const records = read(`<header><a href="tel:+420541000009">541 000 009</a></header>
      <main><a href="mailto:firma@f.example">f</a><aside><a href="tel:+420541000008">541 000 008</a></aside></main>
      <div id="footer"><a href="https://www.facebook.com/katalog.example">fb</a></div>`);
    expect(
      records.map(({ role, phones, emails, profiles }) => [
        role,
        values(phones),
        values(emails),
        values(profiles),
      ]),
    ).toEqual([
      ['subject', [], ['firma@f.example'], []],
      [
        'publisher',
        ['541 000 009', '+420541000009'],
        [],
        ['https://www.facebook.com/katalog.example'],
      ],
      ['other', ['541 000 008', '+420541000008'], [], []],
    ]);
  });

  it('finds nothing in other links', () => {
    expect(read('<a href="/kontakt">a</a><a href="javascript:void 0">b</a><a>c</a>')).toEqual([]);
  });
});

describe('socialLink', () => {
  const page = new URL('https://a.example/');
  it.each([
    ['https://www.facebook.com/sharer/sharer.php?u=x'],
    ['https://twitter.com/intent/tweet?text=x'],
    ['https://www.linkedin.com/shareArticle?url=x'],
    ['https://www.facebook.com/'],
    ['https://notfacebook.com/someone'],
    ['https://netflix.com/someone'],
    ['/facebook.com/someone'],
  ])('%s is no profile', (href) => {
    expect(socialLink(href, page)).toBeUndefined();
  });

  it('is silent about a network on its own pages', () => {
    expect(
      socialLink('https://www.linkedin.com/company/x', new URL('https://www.linkedin.com/in/y')),
    ).toBeUndefined();
    expect(socialLink('https://cz.linkedin.com/company/x', page)).toBe(
      'https://cz.linkedin.com/company/x',
    );
  });
});

describe('mapLinkAddress', () => {
  it.each([
    [
      'https://www.google.com/maps/place/Doln%C3%AD+5,+602+00+Brno/@49.1,16.6,17z',
      'Dolní 5, 602 00 Brno',
    ],
    ['https://maps.google.com/?q=Doln%C3%AD%205%2C%20Brno', 'Dolní 5, Brno'],
    ['https://www.google.com/maps?q=49.1951,16.6068', undefined],
    ['https://goo.gl/maps/AbCdEf12345', undefined],
    ['https://www.google.com/search?q=Doln%C3%AD+5', undefined],
    ['https://mapy.cz/zakladni?q=Doln%C3%AD%205%20Brno', 'Dolní 5 Brno'],
  ])('%s', (href, address) => {
    expect(mapLinkAddress(href)).toBe(address);
  });
});
