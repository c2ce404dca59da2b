import { describe, expect, it } from 'vitest';
import { isNamedAfter, siteOwnership } from '@/lib/capture/records/own-site';
import { findingsOf, found, type Parts } from './found';

const ownership = (
  subject: Parts,
  publishers: Parts[] = [],
  url = 'https://brazda.example/x',
  siteName?: string,
) =>
  siteOwnership(
    found({ source: 'visible-text', ...subject }),
    publishers.map((publisher) => found({ role: 'publisher', ...publisher })),
    findingsOf([], { url, siteName }),
  );

describe('siteOwnership', () => {
  it.each<[string, Parts, Parts[], string | undefined, string]>([
    ['a domain made of the name', { names: 'Kovárna Brázda s.r.o.' }, [], undefined, 'own'],
    [
      'a publisher of the same name',
      { names: 'Horák' },
      [{ names: 'Horák s.r.o.' }],
      undefined,
      'own',
    ],
    ['a mailbox there', { names: 'Horák', emails: 'info@brazda.example' }, [], undefined, 'own'],
    [
      'a site that calls itself otherwise',
      { names: 'Horák', emails: 'x@brazda.example' },
      [],
      'Brázda',
      'foreign',
    ],
    [
      'a web site elsewhere',
      { names: 'Horák', websites: 'www.horak.example' },
      [],
      undefined,
      'foreign',
    ],
    [
      'a mailbox elsewhere',
      { names: 'Horák', emails: 'info@horak.example' },
      [],
      undefined,
      'foreign',
    ],
    ['nothing to tell by', { names: 'Horák' }, [], undefined, 'likely'],
  ])('%s', (_, subject, publishers, siteName, expected) => {
    expect(ownership(subject, publishers, undefined, siteName)).toBe(expected);
  });

  it('is likely where the content gives the same telephone as the footer does', () => {
    const shown = found({ source: 'visible-text', names: 'Horák', phones: '541 000 001' });
    const findings = findingsOf([shown], { url: 'https://brazda.example/x' });
    const footer = (phones: string) =>
      found({ role: 'publisher', source: 'visible-text', where: 'footer', phones });
    expect(siteOwnership(shown, [footer('+420 541 000 001')], findings)).toBe('likely');
    expect(siteOwnership(shown, [footer('541 000 002')], findings)).toBe('foreign');
  });

  it('is foreign on networks and directories known as such', () => {
    expect(ownership({ names: 'Facebook Fans s.r.o.' }, [], 'https://www.facebook.com/fans')).toBe(
      'foreign',
    );
  });
});

describe('isNamedAfter', () => {
  it.each([
    ['kovarna-brazda.example', 'Kovárna Brázda s.r.o.', true],
    ['brazda.example', 'Kovárna Brázda s.r.o.', true],
    ['omega.example', 'Kovárna Brázda s.r.o.', false],
    ['ab.example', 'AB s.r.o.', false],
  ])('%s and %s', (domain, name, expected) => {
    expect(isNamedAfter(domain, name)).toBe(expected);
  });

  it('is foreign where the page reviews it', () => {
    const subject = { ...found({ names: 'Horák' }), relation: 'itemReviewed' };
    const findings = findingsOf([], { url: 'https://hungry.example/' });
    expect(siteOwnership(subject, [], findings)).toBe('foreign');
    expect(siteOwnership({ ...subject, relation: undefined }, [], findings)).toBe('own');
  });
});
