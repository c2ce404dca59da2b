import { describe, expect, it } from 'vitest';
import { isWebAddress, partnerCommas, shorterNames } from '@/lib/capture/records/name-forms';

describe('forms of names', () => {
  it.each([
    ['Příklad Festival 2019', ['Příklad Festival']],
    ['Beispielwerk, 2009-2014', ['Beispielwerk']],
    ['Hartwell Towing School in Leeds', ['Hartwell Towing School']],
    ['Tierarztpraxis Beispiel in Köln', ['Tierarztpraxis Beispiel']],
    ['Friends of Hartwell Library on Sample Island', ['Friends of Hartwell Library']],
    ['Hartwell Gutters by Jane Sample', ['Hartwell Gutters']],
    ['Gebr. Beispiel GmbH & Co. KG Meschede', ['Gebr. Beispiel GmbH & Co. KG']],
    ['Näidis OÜ (12345678)', ['Näidis OÜ']],
    ['Made in Heaven', []],
    ['Design by Nature', []],
    ['Sokol 1921 Příkladná', []],
  ])('%s begins with %j', (text, names) => {
    expect(shorterNames(text)).toEqual(names);
  });

  it('counts the commas between partners', () => {
    expect(partnerCommas('Roe, Doe & Sample')).toBe(1);
    expect(partnerCommas('Roe, Doe, Vale and Sample, P.A.')).toBe(2);
    expect(partnerCommas('Gutters, drains & roofs')).toBe(0);
  });

  it('knows web addresses', () => {
    for (const text of ['www.hartwell.example', 'Hartwell.example', 'hartwell-roofing.co.uk'])
      expect([text, isWebAddress(text)]).toEqual([text, true]);
    for (const text of ['Hartwell Inc.', 'St. Hartwell', 'Hartwell'])
      expect([text, isWebAddress(text)]).toEqual([text, false]);
  });
});
