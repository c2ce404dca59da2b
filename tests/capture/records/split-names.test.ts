import { describe, expect, it } from 'vitest';
import { splitNames } from '@/lib/capture/records/split-names';

const read = (...texts: string[]) =>
  splitNames(
    texts.map((text) => ({ text })),
    'en',
  );

describe('splitNames', () => {
  it('joins a given name and the surname below it where a job title follows', () => {
    expect(read('Friederike', 'Mohnhaupt-Linz', 'Office Manager')).toEqual([
      { name: 'Friederike Mohnhaupt-Linz', title: 'Office Manager' },
    ]);
  });

  it('joins the lines of a heading', () => {
    const lines = ['Alastair', 'Greenhow'].map((text) => ({ text, heading: true }));
    expect(splitNames(lines, 'en')).toEqual([{ name: 'Alastair Greenhow' }]);
  });

  it('joins a surname, a given name and a patronymic on three lines', () => {
    const lines = ['Примеров', 'Аркадий', 'Степанович,', 'Главный инженер'];
    expect(read(...lines)).toEqual([
      { name: 'Примеров Аркадий Степанович', title: 'Главный инженер' },
    ]);
  });

  it.each([
    ['two given names', ['Anna', 'Peter', 'Office Manager']],
    ['a name and a thing', ['Victoria', 'Beach', 'Director']],
    ['words without a title', ['Alastair', 'Greenhow', 'Read more']],
    ['whole names below each other', ['Alastair Greenhow', 'Imelda Castaneda', 'Office Manager']],
  ])('leaves %s apart', (_, texts) => {
    expect(read(...texts)).toEqual([]);
  });
});
