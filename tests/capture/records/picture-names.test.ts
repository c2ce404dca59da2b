import { describe, expect, it } from 'vitest';
import type { TextLine } from '@/lib/capture/records/findings-schema';
import { pictureNames } from '@/lib/capture/records/picture-names';

/** Lines of a page; "[…]" is what a picture is said to show, "# …" a heading. */
function linesOf(...lines: string[]): TextLine[] {
  return lines.map((line) => {
    if (line.startsWith('# ')) return { text: line.slice(2), heading: true };
    const alt = /^\[(.*)\]$/.exec(line)?.[1];
    return alt === undefined ? { text: line } : { text: alt, part: 'picture' };
  });
}

const read = (...lines: string[]) => pictureNames(linesOf(...lines), 'en');

describe('pictureNames', () => {
  it('leaves whom the text names, with a firm behind', () => {
    expect(read('[Geraldine Fosse Example Paddling]', 'Meet Geraldine Fosse', 'Owner')).toEqual([]);
  });

  it('takes who is said to be shown above a job title', () => {
    expect(
      read('[Geraldine Fosse]', 'Senior Groomer', '[Wendell Marsh-Ito]', 'Kennel Manager'),
    ).toEqual(
      [{ name: 'Geraldine Fosse' }, { name: 'Wendell Marsh-Ito', title: 'Kennel Manager' }].map(
        (person, at) => (at === 0 ? { ...person, title: 'Senior Groomer' } : person),
      ),
    );
  });

  it.each([
    ['a portrait', ['[Photo of Leopold Hackney]'], { name: 'Leopold Hackney' }],
    [
      'a title behind the name',
      ['[Shauna Kirkbride, Owner]'],
      { name: 'Shauna Kirkbride', title: 'Owner' },
    ],
    [
      'a heading of people',
      ['# Our staff', '[Leopold Hackney]', 'Room 4'],
      { name: 'Leopold Hackney' },
    ],
  ])('believes %s', (_, lines, person) => {
    expect(read(...lines)).toEqual([person]);
  });

  it('believes a row of names', () => {
    const row = read('[Rupert Sandalwood]', '[Beatrix Kilmarnock]', '[Desmond Achebe]');
    expect(row.map(({ name }) => name)).toEqual([
      'Rupert Sandalwood',
      'Beatrix Kilmarnock',
      'Desmond Achebe',
    ]);
  });

  it.each([
    ['a single picture', ['[Leopold Hackney]', 'Call us today']],
    ['things', ['[Georgia Map]', '[Happy Family]', '[Crystal Chandelier]', '[Austin Skyline]']],
    ['what the text says too', ['[Photo of Leopold Hackney]', 'Leopold Hackney – our cat']],
  ])('leaves out %s', (_, lines) => {
    expect(read(...lines)).toEqual([]);
  });
});
