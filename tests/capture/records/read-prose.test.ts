import { describe, expect, it } from 'vitest';
import { readProse } from '@/lib/capture/records/read-prose';

const read = (text: string) =>
  readProse([{ text }], { people: [], companies: [] }).people.map(({ names, jobTitles, role }) =>
    [names[0]?.value, jobTitles[0]?.value, role].join(' / '),
  );

describe('readProse', () => {
  it.each([
    ['Harold Sampleton works as director of the trust.', 'Harold Sampleton / director / member'],
    [
      'Wendy Sampleton is a freelance photographer living in Springfield.',
      'Wendy Sampleton / freelance photographer / member',
    ],
    ['Our society was founded by Buddy Sample.', 'Buddy Sample /  / member'],
    ['Brother Paul was named Choir Director in 2013.', 'Brother Paul / Choir Director / member'],
    ['The hall was built by Pastor Sampleton in 1999.', 'Pastor Sampleton /  / other'],
    ['Captain Buddy will meet you at the dock.', 'Captain Buddy /  / other'],
  ])('%s', (text, person) => {
    expect(read(text)).toEqual([person]);
  });

  it('takes the office and surname of somebody known for them', () => {
    const known = { people: ['Jane Sampleton'], companies: [] };
    expect(readProse([{ text: 'It was Pastor Sampleton’s idea.' }], known).people).toEqual([]);
  });

  it.each(['Pastor Search begins again.', 'Coach Tours are booked here.', 'Captain Class boats'])(
    'finds nobody in "%s"',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it('leaves the firm that is called after somebody', () => {
    expect(read('Harold Sampleton Works Ltd')).toEqual([]);
  });
});
