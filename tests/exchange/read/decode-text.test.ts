import { describe, expect, it } from 'vitest';
import { decodeText, type Encoding } from '@/lib/exchange/read/decode-text';
import { encodeText } from '../../support/encode-text';

const texts: Record<string, [string, Encoding[]]> = {
  Czech: [
    'Firma;Obec\nKovárna Brázda s.r.o.;Třebíč\nPekárna U Žlutého koně;Plzeň\n',
    ['windows-1250'],
  ],
  Slovak: [
    'Názov;Mesto\nStolárstvo Ľubomír Ďurko;Žilina\nMliekareň Kľúč;Košice\n',
    ['windows-1250'],
  ],
  Hungarian: [
    'Cégnév;Város\nŐrház Kőműves Kft.;Győr\nTűzhely Bt.;Hódmezővásárhely\n',
    ['windows-1250'],
  ],
  Romanian: [
    'Denumire;Oraş\nBrutăria Ţăranului S.R.L.;Iaşi\nLemnărie Sântă Ană;Braşov\n',
    ['windows-1250'],
  ],
  Polish: [
    'Nazwa firmy;Miasto\nPiekarnia Złoty Kłos;Łódź\nŚlusarstwo Żelazko;Gdańsk\n',
    ['windows-1250'],
  ],
  Russian: ['Компания;Город\nООО Ромашка;Тверь\nЗавод Вектор;Нижний Новгород\n', ['windows-1251']],
  Ukrainian: ['Компанія;Місто\nТОВ Їжачок;Київ\nЗавод Ґедзь;Львів\n', ['windows-1251']],
  German: [
    'Firma;Straße\nMüller & Söhne;Mühlenstraße 3\nBäckerei Größe;Übergasse 7\n',
    ['windows-1252'],
  ],
  Estonian: ['Ettevõte;Linn\nÕunapuu OÜ;Põlva\nPärna Töökoda;Jõgeva\n', ['windows-1252']],
};
const wide: Encoding[] = ['utf-8', 'utf-16le', 'utf-16be'];

describe('the encoding of a text', () => {
  for (const [language, [text, narrow]] of Object.entries(texts))
    for (const encoding of [...wide, ...narrow]) {
      it(`is found: ${language} in ${encoding}`, () => {
        expect(decodeText(encodeText(text, encoding))).toEqual({ text, encoding });
      });
      if (wide.includes(encoding))
        it(`is told by its mark, which is no part of it: ${language} in ${encoding}`, () => {
          expect(decodeText(encodeText(`\u{FEFF}${text}`, encoding))).toEqual({ text, encoding });
        });
    }

  it('may be given where it was found wrong', () => {
    const bytes = encodeText('Õunapuu', 'windows-1252');
    expect(decodeText(bytes, 'windows-1250').text).toBe('Őunapuu');
  });

  it('of plain ASCII and of nothing is UTF-8', () => {
    expect(decodeText(encodeText('a,b', 'utf-8')).encoding).toBe('utf-8');
    expect(decodeText(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8' });
  });
});
