import { describe, expect, it } from 'vitest';
import { readProse } from '@/lib/capture/records/read-prose';

const read = (text: string) =>
  readProse([{ text }], { people: [], companies: [] }).people.map(({ names, jobTitles, role }) =>
    [names[0]?.value, jobTitles[0]?.value, role].join(' / '),
  );

describe('readProse', () => {
  it.each([
    ['Harold Sampleton works as director of the trust.', 'Harold Sampleton / director / member'],
    ['Our society was founded by Buddy Sample.', 'Buddy Sample /  / member'],
  ])('%s', (text, person) => {
    expect(read(text)).toEqual([person]);
  });

  it('leaves the firm that is called after somebody', () => {
    expect(read('Harold Sampleton Works Ltd')).toEqual([]);
  });
});
