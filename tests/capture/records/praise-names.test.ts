import { describe, expect, it } from 'vitest';
import { praiseNames } from '@/lib/capture/records/praise-names';

const said =
  'We were nervous about the first day, and by the end of the week nobody wanted to go home.';

/** "# Heading" and plain lines. */
const read = (head: string, ...texts: string[]) =>
  praiseNames(
    texts.map((text) =>
      text.startsWith('# ') ? { text: text.slice(2), heading: true } : { text },
    ),
    head,
  );

describe('praiseNames', () => {
  it('takes given names over what is said for people', () => {
    expect(read('Testimonials | Sample Nursery', '# Henry', said, '# Faith and Ivy', said)).toEqual(
      ['Henry', 'Faith', 'Ivy'],
    );
    expect(read('Sample Clinic', '# Testimonials', '# Henry', said, '# Jonathan', said)).toEqual([
      'Henry',
      'Jonathan',
    ]);
  });

  it('takes none on other pages, none of a single heading and none of things', () => {
    expect(read('Our rooms', '# Henry', said, '# Victoria', said)).toEqual([]);
    expect(read('Testimonials', '# Henry', said)).toEqual([]);
    expect(read('Testimonials', '# Hope', said, '# Comfort', said)).toEqual([]);
  });
});
