import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companyNameKey, hasLegalForm, splitLegalForm } from '@/lib/domain/normalize/company-name';
import { suffixForms } from '@/lib/domain/normalize/legal-forms';

describe('splitLegalForm', () => {
  it.each([
    ['Kvítek a syn, s.r.o.', 'Kvítek a syn', 's.r.o.'],
    ['Kvítek s. r. o.', 'Kvítek', 's. r. o.'],
    ['KVÍTEK SPOL. S R.O.', 'KVÍTEK', 'SPOL. S R.O.'],
    ['Kvítek, spol. s r. o.', 'Kvítek', 'spol. s r. o.'],
    ['Kvítek,s.r.o.', 'Kvítek', 's.r.o.'],
    ['Kvítek s.r.o. v likvidaci', 'Kvítek', 's.r.o.'],
    ['Strojírny Dolany a. s.', 'Strojírny Dolany', 'a. s.'],
    ['Põhjatuul OÜ', 'Põhjatuul', 'OÜ'],
    ['OÜ Põhjatuul', 'Põhjatuul', 'OÜ'],
    ['AS Põhjatuul', 'Põhjatuul', 'AS'],
    ['Põhjatuul AS (likvideerimisel)', 'Põhjatuul', 'AS'],
    ['SIA "Ziemeļvējš"', 'Ziemeļvējš', 'SIA'],
    ['Ziemeļvējš, SIA', 'Ziemeļvējš', 'SIA'],
    ['UAB „Šiaurys“', 'Šiaurys', 'UAB'],
    ['Šiaurys, UAB', 'Šiaurys', 'UAB'],
    ['Fagyöngy Kft.', 'Fagyöngy', 'Kft.'],
    ['Fagyöngy Nonprofit Kft', 'Fagyöngy', 'Nonprofit Kft'],
    ['Fagyöngy Zrt. f.a.', 'Fagyöngy', 'Zrt.'],
    ['SC Florile Prod SRL', 'Florile Prod', 'SRL'],
    ['S.C. Florile Prod S.R.L.', 'Florile Prod', 'S.R.L.'],
    ['SC Freiheit Musterstadt', 'SC Freiheit Musterstadt', undefined],
    ['ООО «Ромашка-Плюс»', 'Ромашка-Плюс', 'ООО'],
    ['ООО "Торговый дом "Ромашка"', 'Торговый дом "Ромашка', 'ООО'],
    ['«Ромашка», ООО', 'Ромашка', 'ООО'],
    ['ИП Иванов Иван Иванович', 'Иванов Иван Иванович', 'ИП'],
    ['ТОВ «Барвінок»', 'Барвінок', 'ТОВ'],
    ['Muster GmbH & Co. KG', 'Muster', 'GmbH & Co. KG'],
    ['Muster GmbH und Co KG', 'Muster', 'GmbH und Co KG'],
    ['Muster UG (haftungsbeschränkt)', 'Muster', 'UG (haftungsbeschränkt)'],
    ['Max Muster e. K.', 'Max Muster', 'e. K.'],
    ['Muster Ges.m.b.H.', 'Muster', 'Ges.m.b.H.'],
    ['Kowal Sp. z o. o.', 'Kowal', 'Sp. z o. o.'],
    ['Kowal spółka z o.o. sp.k.', 'Kowal', 'spółka z o.o. sp.k.'],
    ['Example Widgets Pty Ltd', 'Example Widgets', 'Pty Ltd'],
    ['Example Widgets, L.L.C.', 'Example Widgets', 'L.L.C.'],
    ['Exemple S.à r.l.', 'Exemple', 'S.à r.l.'],
    ['Esempio S.p.A.', 'Esempio', 'S.p.A.'],
    ['Ejemplo, S.L.U.', 'Ejemplo', 'S.L.U.'],
    ['Voorbeeld B.V.', 'Voorbeeld', 'B.V.'],
    ['Primer d.o.o.', 'Primer', 'd.o.o.'],
    ['株式会社見本', '見本', '株式会社'],
    ['“Kvítek” s.r.o.', 'Kvítek', 's.r.o.'],
    ['Kvítek', 'Kvítek', undefined],
    ["Joe's", "Joe's", undefined],
    ['s.r.o.', 's.r.o.', undefined],
    ['Made for us as', 'Made for us as', undefined],
    ['', '', undefined],
  ])('%s → %s | %s', (name, base, legalForm) => {
    expect(splitLegalForm(name)).toEqual(legalForm ? { base, legalForm } : { base });
  });

  it('takes off every form of the table', () => {
    for (const form of Object.values(suffixForms).flat()) {
      expect(splitLegalForm(`Kvítek ${form}`).base, form).toBe('Kvítek');
    }
  });

  it('never throws, never returns nothing for something', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (name) => {
        const { base } = splitLegalForm(name);
        expect(base === '' && /[\p{L}\p{N}]/u.test(name)).toBe(false);
      }),
    );
  });
});

describe('companyNameKey', () => {
  it.each([
    ['Kvítek a syn, s.r.o.', 'KVITEK A SYN SPOL. S R.O.'],
    ['ООО «Ромашка»', 'Romashka OOO'],
    ['Novák Jan', 'Jan Novák, s.r.o.'],
    ['SIA "Ziemeļvējš"', 'Ziemelvejs SIA'],
  ])('%s = %s', (one, other) => {
    expect(companyNameKey(one)).toBe(companyNameKey(other));
  });

  it('keeps different names apart', () => {
    expect(companyNameKey('Kvítek s.r.o.')).not.toBe(companyNameKey('Kvítko s.r.o.'));
  });
});

describe('hasLegalForm', () => {
  it.each([
    'Kvítek s.r.o.',
    'Põhjatuul AS',
    'AS Põhjatuul',
    'Muster GmbH',
    'ООО «Ромашка»',
    'X Ltd',
  ])('%s has one', (name) => {
    expect(hasLegalForm(name)).toBe(true);
  });

  it.each([
    'Kvítek',
    's.r.o.',
    'Jan Novák',
    'made for us as',
    'Kontakt',
    'We are so',
    '',
    'Made by se',
  ])('%j has none', (name) => {
    expect(hasLegalForm(name)).toBe(false);
  });
});
