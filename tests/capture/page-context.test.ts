import { describe, expect, it } from 'vitest';
import { findCanonicalUrl } from '@/lib/capture/canonical-link';
import { createPageContext } from '@/lib/capture/page-context';
import { openPage } from './support/open-page';

const context = (html: string, url: string) => createPageContext(openPage(html), url);

describe('createPageContext', () => {
  it.each([
    ['<html lang="cs">', 'https://a.example/', 'cs', 'CZ'],
    ['<html lang="de-AT">', 'https://a.example/', 'de-AT', 'AT'],
    ['<html lang="ru-RU">', 'https://firma.ee/ru', 'ru-RU', 'EE'],
    ['<html lang="en-US">', 'https://firma.cz/en', 'en-US', 'CZ'],
    ['<html lang="en-US">', 'https://a.io/', 'en-US', 'US'],
    ['<html lang="en_GB">', 'https://a.example/', 'en-GB', 'GB'],
    ['<html lang="en">', 'https://a.co.uk/', 'en', 'GB'],
    ['<html><meta property="og:locale" content="hu_HU">', 'https://a.example/', 'hu-HU', 'HU'],
    ['<html lang="en"><meta name="geo.region" content="RO-CJ">', 'https://a.example/', 'en', 'RO'],
    ['<html lang="$lang">', 'https://a.example/', undefined, undefined],
    ['<html lang="en">', 'https://a.example/', 'en', undefined],
  ])('%s on %s is in %s, from %s', (html, url, language, country) => {
    expect(context(`${html}<body></body></html>`, url)).toMatchObject({ language, country });
  });

  it('takes the title from the head', () => {
    const html =
      '<head><title> Kovárna\n Brázda </title></head><body><svg><title>icon</title></svg>';
    expect(context(html, 'https://a.example/').title).toBe('Kovárna Brázda');
  });

  it('throws on a relative address', () => {
    expect(() => context('', '/page')).toThrow(TypeError);
  });
});

describe('findCanonicalUrl', () => {
  const find = (href: string, url: string) =>
    findCanonicalUrl(context(`<head><link rel="canonical" href="${href}"></head>`, url));

  it.each([
    ['/firma/1', 'https://a.example/firma/1?utm=x', 'https://a.example/firma/1'],
    [
      'https://www.a.example/firma/1#x',
      'https://a.example/firma/1?s',
      'https://www.a.example/firma/1',
    ],
    ['https://b.example/firma/1', 'https://a.example/firma/1', undefined],
    ['https://a.example/', 'https://a.example/firma/1', undefined],
    ['https://a.example/', 'https://a.example/', 'https://a.example/'],
    ['javascript:alert(1)', 'https://a.example/', undefined],
    ['http://[', 'https://a.example/', undefined],
  ])('%s on %s', (href, url, canonical) => {
    expect(find(href, url)).toBe(canonical);
  });
});
