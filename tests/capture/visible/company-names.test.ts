import { describe, expect, it } from 'vitest';
import { findCompanyName, hasLegalForm } from '@/lib/capture/visible/company-names';

describe('a legal form behind a name', () => {
  it.each([
    'Kuźnia Próbna Sp. z o.o.',
    'Kuźnia Próbna Sp z o.o.',
    'KUŹNIA PRÓBNA SP. Z O.O.',
    'Kuźnia Próbna Spółka z o.o.',
    'Kuźnia Próbna Sp. k.',
    'Kovárna Zkouška společnost s ručením omezeným',
    'Próba Kovács korlátolt felelősségű társaság',
    'KOVÁRNA ZKOUŠKA S.R.O.',
    'KOVÁRNA ZKOUŠKA SPOL. S R.O.',
    'Kovárna Zkouška S.R.O.',
    'Kovárna Zkouška s.r.o',
    'KOVÁRNA ZKOUŠKA A.S.',
    'PRÓBA KOVÁCS KFT.',
    'PRÓBA KOVÁCS KFT',
    'PRÓBA KOVÁCS ZRT.',
    'MUSTER METALLBAU GMBH',
    'MUSTER METALLBAU GMBH & CO. KG',
    'Exemplu Metal Srl',
    'SAMPLE FORGE LTD.',
    'SAMPLE FORGE INC.',
    'Проба Метал ЕООД',
    'Näidis osaühing',
  ])('%s', (name) => {
    expect(hasLegalForm(name)).toBe(true);
    expect(findCompanyName(name)).toBe(name);
  });

  it.each([
    'Jana Zkušební A.S.',
    'Wellness & SPA',
    'Sampleton, GBR',
    'Denver, CO.',
    'K.S. Sampleton',
    'Otevřeno denně 8–16',
  ])('%s has none', (text) => {
    expect(hasLegalForm(text)).toBe(false);
  });
});
