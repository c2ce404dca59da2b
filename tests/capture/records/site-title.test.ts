import { describe, expect, it } from 'vitest';
import { findSiteTitle } from '@/lib/capture/records/site-title';
import { findingsOf } from './found';

const find = (host: string, title: string, headings: string[] = []) =>
  findSiteTitle(findingsOf([], { url: `https://${host}/contact`, title, headings }))?.value;

describe('findSiteTitle', () => {
  it.each([
    ['londonroofing.example', 'Contact us | London Roofing', 'London Roofing'],
    ['www.london-roofing.example', 'Welcome to London Roofing!', 'London Roofing'],
    ['birchtax.example', 'Birch Tax & Accounting', 'Birch Tax & Accounting'],
    ['kovarnabrazda.example', 'Kontakt – Kovárna Brázda s.r.o.', 'Kovárna Brázda s.r.o.'],
    ['ab.example', 'Ab | Contact', undefined],
    ['roofingexperts.example', 'Roofing in London', undefined],
    ['www.facebook.com', 'Facebook', undefined],
  ])('%s, “%s”', (host, title, name) => {
    expect(find(host, title)).toBe(name);
  });

  it('looks into headings too', () => {
    expect(find('londonroofing.example', 'Home', ['Call London Roofing today'])).toBe(
      'London Roofing',
    );
  });
});
