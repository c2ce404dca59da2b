import { describe, expect, it } from 'vitest';
import type { TextLine } from '@/lib/capture/records/findings-schema';
import { placeLines } from '@/lib/capture/records/page-parts';

/** "# Contact" is a heading. */
const linesOf = (...texts: string[]): TextLine[] =>
  texts.map((text) => (text.startsWith('# ') ? { text: text.slice(2), heading: true } : { text }));
const ofOthers = (...texts: string[]) =>
  placeLines(linesOf(...texts), 'Kovárna Příklad')
    .filter((line) => line.ofOthers && !line.heading)
    .map(({ text }) => text);

describe('placeLines', () => {
  it('knows what neighbours, reviews and advertisements are headed by', () => {
    for (const heading of [
      'Similar companies',
      'Benzer Firmalar',
      'Altre aziende nelle vicinanze',
      'Podobné firmy v okolí',
      'Reviews (64)',
      'Past sales (388 all-time)',
    ])
      expect([heading, ofOthers('mine', `# ${heading}`, 'theirs')]).toEqual([heading, ['theirs']]);
  });

  it('goes on over headings that name others, to the next kind of part', () => {
    const texts = ['# Další firmy', '# Slévárna Vzor', 'Brno', '# Kontakt', 'Praha'];
    expect(ofOthers(...texts)).toEqual(['Brno']);
  });

  it('ends where the page comes back to its subject', () => {
    const texts = ['# Podobné firmy', 'Brno', '# Kovárna Příklad - adresa', 'Praha'];
    expect(ofOthers(...texts)).toEqual(['Brno']);
  });

  it('knows lines that introduce others where nothing is a heading, to the next such line', () => {
    const texts = ['Also in the neighborhood:', 'theirs', 'How to find us:', 'mine'];
    expect(ofOthers(...texts)).toEqual(['Also in the neighborhood:', 'theirs']);
    expect(ofOthers('# Similar companies', 'theirs', 'Phone and fax:', 'also theirs')).toEqual([
      'theirs',
      'Phone and fax:',
      'also theirs',
    ]);
  });

  it('takes a few lines below the word for an advertisement', () => {
    expect(ofOthers('Reklama', 'one', 'two', 'three', 'four')).toEqual([
      'Reklama',
      'one',
      'two',
      'three',
    ]);
  });

  it('knows a line that is an advertisement, and what stands above the name', () => {
    expect(ofOthers('Reklama Slévárna Vzor, volejte 541 000 001', 'mine')).toEqual([
      'Reklama Slévárna Vzor, volejte 541 000 001',
    ]);
    const lines = placeLines(linesOf('the site', '# Kovárna Příklad', 'mine'), 'Kovárna Příklad');
    expect(lines.filter(({ above }) => above).map(({ text }) => text)).toEqual(['the site']);
  });

  it('knows where the subject is told of', () => {
    const lines = placeLines(linesOf('top', '# Contact', 'mine', '# Ratings', 'stars'), 'Vale');
    expect(lines.filter((line) => line.inOwnPart).map(({ text }) => text)).toEqual([
      'Contact',
      'mine',
    ]);
  });
});
