import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, foldText } from '@/lib/domain/normalize/clean-text';

const unicodeText = fc.string({ unit: 'binary' });

describe('cleanText', () => {
  it('folds white space of every kind and trims', () => {
    expect(cleanText('  Nová\u00a0 \n\t firma\u2003s.r.o.\u2028 ')).toBe('Nová firma s.r.o.');
  });

  it('removes control, bidi and invisible characters', () => {
    expect(cleanText('Al\u0000pha\u202e\u2066 Be\u200bta\ufeff\u00ad\u0007')).toBe('Alpha Beta');
  });

  it('composes accents', () => {
    expect(cleanText('Nova\u0301k')).toBe('Novák');
  });

  it.each(['محمد الأمين', 'דוד לוי', 'अनुष्का शर्मा', 'می‌خواهم', '👩‍👩‍👧‍👦 Rodina', '👩🏽‍🔧 Servis'])(
    'keeps %s unchanged',
    (name) => {
      expect(cleanText(name)).toBe(name);
    },
  );

  it('cuts by code points and never inside a character', () => {
    expect(cleanText('ab👍cd', 3)).toBe('ab👍');
    expect(cleanText('a👩‍👩‍👧‍👦b', 4)).toBe('a');
    expect(cleanText(`e${'\u0301'.repeat(50)}`, 5).length).toBe(5);
    expect(cleanText('slovo další', 6)).toBe('slovo');
  });

  it('gives text that is already clean, of the asked length, without lone surrogates', () => {
    fc.assert(
      fc.property(unicodeText, fc.integer({ min: 1, max: 40 }), (text, max) => {
        const cleaned = cleanText(text, max);
        expect([...cleaned].length).toBeLessThanOrEqual(max);
        expect(cleanText(cleaned, max)).toBe(cleaned);
        expect(cleaned.isWellFormed?.() ?? true).toBe(true);
        expect(cleaned).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|\s\s|^\s|\s$/);
      }),
    );
  });
});

describe('foldText', () => {
  it.each([
    ['Žluťoučký  kůň, s.r.o.', 'zlutoucky kun s r o'],
    ['Łódź – Gdańsk', 'lodz gdansk'],
    ['Straße', 'strasse'],
    ['ООО «Ромашка»', 'ooo romashka'],
    ['Київ, їжак і ґанок', 'kiiv izhak i ganok'],
    ['Юрий Щукин', 'yuriy shchukin'],
    ['Ελληνική Επιχείρηση', 'elliniki epicheirisi'],
    ['Őrség ŰRHAJÓ', 'orseg urhajo'],
    ['Õun & Öö OÜ', 'oun oo ou'],
    ['Bucureşti București', 'bucuresti bucuresti'],
    ['北京公司', '北京公司'],
  ])('%s → %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('is stable and blind to case', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
        expect(foldText(text)).not.toMatch(/^\s|\s\s|\s$/);
      }),
    );
    expect(foldText('ŘEŘICHA ЁЖ')).toBe(foldText('řeřicha ёж'));
    expect(foldText('Říčaňský Йод'.normalize('NFD'))).toBe('ricansky yod');
  });
});
