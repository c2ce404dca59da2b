import { describe, expect, it } from 'vitest';
import { findHeadingName } from '@/lib/capture/records/heading-name';
import { findingsOf, found } from './found';

const name = (
  text: string,
  heading: string,
  title: string,
  source: 'visible-text' | 'json-ld' = 'visible-text',
) =>
  findHeadingName(
    found({ names: text, source }),
    findingsOf([], { title, headings: heading ? [heading] : [] }),
  )?.value;

describe('findHeadingName', () => {
  it('completes a piece of a name', () => {
    const full = 'Lisovna plastů Haluza a.s.';
    expect(name('Haluza a.s.', full, `${full} – Dubňany | Katalog`)).toBe(full);
  });

  it('prefers a heading that the title repeats to a sentence', () => {
    expect(
      name('Klempířské a tesařské práce.', 'Střechy Fiala', 'Střechy Fiala – Brno | Katalog'),
    ).toBe('Střechy Fiala');
  });

  it('takes a part of the title with a legal form where there is no heading', () => {
    expect(name('NÁSTROJÁRNY', '', 'NÁSTROJÁRNA KŘENEK, v.o.s. – Vyškov | Katalog')).toBe(
      'NÁSTROJÁRNA KŘENEK, v.o.s.',
    );
  });

  it('leaves a name with its legal form beside the heading of a product or a page', () => {
    expect(name('Mecanica S.R.L.', 'Strung SN 400', 'Strung SN 400 – Anunț')).toBeUndefined();
    expect(name('Brázda s.r.o.', 'Kontakt', 'Kontakt | Brázda')).toBeUndefined();
    expect(
      name('Brázda s.r.o.', 'Brázda s.r.o.', 'Brázda s.r.o. nabídky | Katalog'),
    ).toBeUndefined();
  });

  it('does not touch what structured data says', () => {
    expect(name('Haluza', 'Lisovna Haluza', 'Lisovna Haluza', 'json-ld')).toBeUndefined();
  });
});
