import { describe, expect, it } from 'vitest';
import { foundWebAddress } from '@/lib/capture/records/found-web-address';

const page = 'https://www.guide.example/biz/hartwell';
const leadsTo = (value: string) =>
  foundWebAddress({ value, source: 'visible-text', where: 'text' }, page);

describe('foundWebAddress', () => {
  it("follows a link through the page's own site", () => {
    expect(leadsTo('https://www.guide.example/out?id=7&url=http%3A%2F%2Fhartwell.test%2F')).toBe(
      'http://hartwell.test/',
    );
  });

  it('leaves other addresses as they are', () => {
    for (const address of [
      'https://shop.test/?url=http%3A%2F%2Fhartwell.test%2F',
      'https://www.guide.example/out?id=7',
    ])
      expect(leadsTo(address)).toBe(address);
  });
});
