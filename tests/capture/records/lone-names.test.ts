import { describe, expect, it } from 'vitest';
import { loneNames } from '@/lib/capture/records/lone-names';
import { nameSpans, wordsOf } from '@/lib/capture/records/name-runs';

const namesIn = (text: string) => {
  const words = wordsOf(text);
  return loneNames(words, nameSpans(words)).map(({ name, contact }) =>
    contact ? `${name} (contact)` : name,
  );
};

describe('loneNames', () => {
  it.each([
    ['Dear Gemma and Heather,', ['Gemma', 'Heather']],
    ['Liebe Sabine, vielen Dank!', ['Sabine']],
    ['Thank you so much Susan for your patience.', ['Susan']],
    ['Děkujeme moc, Kateřina byla úžasná.', ['Kateřina']],
    ['Please ask for Barbara or call us.', ['Barbara (contact)']],
    ['You can speak to Nicole any time.', ['Nicole (contact)']],
    ['Nicole and Peter Sampleton', ['Nicole']],
    ['Barbara explained every step of it.', ['Barbara']],
    ['Nicole (who was my consultant) was kind.', ['Nicole']],
    ['She runs it with her husband Gordon on the old farm.', ['Gordon']],
    ['2004 übernahm er den Betrieb von seinem Vater Wilhelm.', ['Wilhelm']],
    ['Owners John and Mary Sampleton', ['John']],
    ["Hi, I'm Barbara and I run the office.", ['Barbara']],
    ['Ich bin Sabine und freue mich auf Sie.', ['Sabine']],
    ['Please ask for Barbara or Gordon.', ['Barbara (contact)', 'Gordon (contact)']],
    ['Our shops in Florence and Victoria are open.', []],
    ['The Barbara Design Studio is open.', []],
    ['We are in Barbara Street.', []],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});
