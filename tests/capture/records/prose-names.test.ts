import { describe, expect, it } from 'vitest';
import { wordsOf } from '@/lib/capture/records/name-runs';
import { proseNames } from '@/lib/capture/records/prose-names';

const namesIn = (text: string, language = 'en') =>
  proseNames(text, wordsOf(text), language).map(({ name, title }) =>
    title ? `${name}: ${title}` : name,
  );

describe('proseNames', () => {
  it.each([
    ['For a quotation please call Steve Example today.', ['Steve Example']],
    ['Our firm was founded by attorney R. Mack Example in 1999.', ['R. Mack Example: attorney']],
    [
      'Jan Example – Practice Manager of the Example Law Firm since 2001.',
      ['Jan Example: Practice Manager'],
    ],
    ['Ve věci dotazů se obraťte na jednatele, kterým je Jan Příkladný.', ['Jan Příkladný']],
    [
      'Ansprechpartner ist unser Vertriebsleiter Max van der Beispiel.',
      ['Max van der Beispiel: Vertriebsleiter'],
    ],
    ['Записаться можно у администратора, Ольга Примерова, по телефону.', ['Ольга Примерова']],
    ['Write to Jonty Blackledge (head chef) first.', ['Jonty Blackledge: head chef']],
    ['This page is maintained by Vernon Sampleton.', []],
    ['Gestaltung: Walter Beispiel, Musterstadt', []],
    ['Haus Martha Maria liegt am Café Luise Beispiel.', []],
    ['nothing here is written with capitals at all, you see.', []],
    ['It was done by our Friend Robert Sampleton and his crew.', ['Robert Sampleton']],
    ['Posted by: Hannah Sampleton Posted on: Tuesday', ['Hannah Sampleton']],
    [
      'Paul Sampleton Rebecca Exampler Jonathan Specimen',
      ['Paul Sampleton', 'Rebecca Exampler', 'Jonathan Specimen'],
    ],
    [
      'The Director of Sample Park, Dr. Arthur Exampler, studied law.',
      ['Dr. Arthur Exampler: Director'],
    ],
    ['Hugh Sampleton has been our organist since 1999.', ['Hugh Sampleton: organist']],
    ['Hugh Sampleton, who is our head baker, starts at four.', ['Hugh Sampleton: head baker']],
    ['Hugh Sampleton joined the firm as office manager.', ['Hugh Sampleton: office manager']],
    ['Hugh Sampleton has been with us since 1999.', ['Hugh Sampleton']],
    ['Owner and founder: Hugh Sampleton once ran it alone.', ['Hugh Sampleton: Owner and founder']],
    ['Visit us at 12 Harry Sampleton Road or in San Luis Sampleton.', []],
    ['The Jane Exampler Memorial French Scholarship is open.', []],
    ['Morada: Rua Pedro Sampleton Exemplar, 608', []],
    ['Attorney Zzyzka Exampler has practiced law since 1987.', ['Zzyzka Exampler: Attorney']],
    ['Our Sales Manager Northern Europe will call you back.', []],
    [
      'Jane Exampler, co-founder and chief executive, nods and smiles.',
      ['Jane Exampler: co-founder and chief executive'],
    ],
    [
      'Dnes ji vede Jan Příkladný, o obchod se stará Mgr. Eva Vzorná.',
      ['Jan Příkladný', 'Eva Vzorná'],
    ],
    ['Ask our CEO, Jane Exampler, for a demonstration.', ['Jane Exampler: CEO']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it('knows surnames that stand first', () => {
    expect(namesIn('Ügyvezetőnk Példás János várja hívását.', 'hu')).toEqual([
      'Példás János: Ügyvezetőnk',
    ]);
  });

  it('is bounded', () => {
    const many = Array.from({ length: 500 }, (_, n) => `Jan P${'abcdefghij'[n % 10]}er`);
    expect(namesIn(many.join(' called ')).length).toBeLessThanOrEqual(40);
  });
});
