import { describe, expect, it } from 'vitest';
import { withHostedLines } from '@/lib/capture/records/hosted-lines';
import { findingsOf, found } from './found';

const shown = (parts: Parameters<typeof found>[0]) =>
  found({ source: 'visible-text', where: 'text', ...parts });
const context = { page: 'https://www.guide.example/biz/7', now: 0, region: 'GB' };
const lines = [
  { text: 'Hartwell Roofing', heading: true },
  { text: '01632 960 118' },
  { text: 'Contact', heading: true },
  { text: 'info@hartwell.test' },
  { text: 'Similar businesses', heading: true },
  { text: 'Vale Roofing 01632 960 777' },
];

describe('withHostedLines', () => {
  it('leaves out what only parts about others show', () => {
    const subject = shown({
      names: 'Hartwell Roofing',
      phones: ['01632 960 118', '01632 960 777'],
    });
    const { phones } = withHostedLines(subject, findingsOf([subject], { lines }), context);
    expect(new Set(phones.map(({ value }) => value))).toEqual(new Set(['01632 960 118']));
  });

  it('takes what stands aside under a heading for contacts', () => {
    const subject = shown({ names: 'Hartwell Roofing' });
    const aside = shown({
      role: 'other',
      where: 'aside',
      emails: ['info@hartwell.test', 'ads@vale.test'],
    });
    const { emails } = withHostedLines(subject, findingsOf([subject, aside], { lines }), context);
    expect(emails.map(({ value }) => value)).toEqual(['info@hartwell.test']);
  });

  it('leaves out numbers whose end is kept back', () => {
    const subject = shown({ names: 'Hartwell Roofing', phones: ['07700 900'] });
    const masked = [{ text: 'Mobile: 07700 900 … show' }];
    const { phones } = withHostedLines(subject, findingsOf([subject], { lines: masked }), context);
    expect(phones).toEqual([]);
  });

  it('reads a place without a street where there is no address', () => {
    const subject = shown({ names: 'Hartwell Roofing' });
    const profile = [{ text: 'Brno, South Moravia, Czech Republic' }];
    const { addresses } = withHostedLines(
      subject,
      findingsOf([subject], { lines: profile }),
      context,
    );
    expect(addresses).toMatchObject([{ locality: 'Brno', region: 'South Moravia' }]);
  });

  it('leaves out what links behind an address say', () => {
    const text = 'Hauptstraße 5, 12107 Berlin Route planen';
    const subject = shown({ names: 'Beispiel', address: { text } });
    const { addresses } = withHostedLines(
      subject,
      findingsOf([subject], { lines: [{ text }] }),
      context,
    );
    expect(addresses.map((address) => address.text)).toEqual(['Hauptstraße 5, 12107 Berlin']);
  });
});
