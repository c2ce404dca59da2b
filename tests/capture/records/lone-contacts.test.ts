import { describe, expect, it } from 'vitest';
import { lonePhones, loneSites } from '@/lib/capture/records/lone-contacts';
import { placeLines } from '@/lib/capture/records/page-parts';

const placed = (...texts: string[]) =>
  placeLines(
    texts.map((text) => ({ text })),
    '',
  );
const phones = (region: string, ...texts: string[]) =>
  lonePhones(placed(...texts), region).map(({ value }) => value);
const sites = (...texts: string[]) =>
  loneSites(placed(...texts), 'https://www.guide.example/biz/hartwell').map(({ value }) => value);

describe('contacts that no label introduces', () => {
  it('are telephones that begin a line', () => {
    expect(phones('FR', '01 99 00 12 34 N° non surtaxé')).toEqual(['01 99 00 12 34']);
    expect(phones('GB', '020 7946 0018')).toEqual(['020 7946 0018']);
  });

  it('are no telephones in sentences or below labels', () => {
    expect(phones('GB', 'Call Jane on 020 7946 0018 for catering')).toEqual([]);
    expect(phones('GB', 'Company number:', '020 7946 0018')).toEqual([]);
    expect(phones('GB', '01.01 - 31.12')).toEqual([]);
  });

  it('are web addresses that are a line, glued to hidden words or not', () => {
    expect(sites('hartwell.test')).toEqual(['hartwell.test']);
    expect(sites('Business websitehartwell.test')).toEqual(['hartwell.test']);
    expect(sites('hartwell.test Visit this website')).toEqual(['hartwell.test']);
  });

  it('are not pages of the directory, files or sentences', () => {
    expect(sites('guide.example', 'leaflet.pdf', 'We wrote hartwell.test in a day')).toEqual([]);
  });
});
