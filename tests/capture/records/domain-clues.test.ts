import { describe, expect, it } from 'vitest';
import { foundRecord } from '@/lib/capture/found-record';
import { domainClues } from '@/lib/capture/records/domain-clues';
import type { TextLine } from '@/lib/capture/records/findings-schema';

const withEmail = (email: string, role: 'subject' | 'other' = 'subject') => ({
  ...foundRecord('unknown', role),
  emails: [{ value: email, source: 'visible-text' as const, where: 'text' }],
});

const page = (lines: TextLine[], records = [withEmail('info@flinthamandson.example')]) =>
  domainClues({
    url: 'https://www.brazda-stavby.example/kontakt',
    title: 'Kontakt',
    clues: [],
    lines,
    records,
  });

describe('domainClues', () => {
  it('finds what the site’s domain is made of, as the text writes it, and how often', () => {
    const lines = ['Vítá vás Brázda Stavby', 'BRÁZDA STAVBY, Brno', 'Stavby všeho druhu'];
    expect(page(lines.map((text) => ({ text })))).toEqual([
      { kind: 'domain', value: 'Brázda Stavby', count: 2 },
    ]);
  });

  it('reads the title and the logo as well', () => {
    const clues = domainClues({
      url: 'https://brazda.example/',
      title: 'Kovárna Brázda',
      clues: [{ kind: 'logo', value: 'BRÁZDA', count: 1 }],
      lines: [],
      records: [],
    });
    expect(clues).toEqual([{ kind: 'domain', value: 'Brázda', count: 2 }]);
  });

  it('takes the host itself where it is written as a name', () => {
    expect(page([{ text: 'Brazda-Stavby.example – stavíme' }])).toEqual([
      { kind: 'domain', value: 'Brazda-Stavby.example', count: 1 },
    ]);
    expect(page([{ text: 'napište na info@brazda-stavby.example' }])).toEqual([]);
  });

  it('finds what a mailbox’s domain is made of, unless the mailbox is in a part about others', () => {
    const lines = [{ text: 'Kent Fitters Flintham & Son' }];
    expect(page(lines)).toEqual([{ kind: 'mailbox', value: 'Flintham & Son', count: 1 }]);
    expect(page(lines, [withEmail('info@flinthamandson.example', 'other')])).toEqual([]);
  });

  it('passes over parts about others, and is silent without the page’s text', () => {
    expect(page([{ text: 'Brázda Stavby', part: 'foreign' }])).toEqual([]);
    expect(domainClues({ url: 'https://brazda.example/', title: 'Brázda', records: [] })).toEqual(
      [],
    );
  });
});
