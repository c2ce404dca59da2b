import { describe, expect, it } from 'vitest';
import { isJobName, namesJob, saysJob } from '@/lib/capture/records/job-titles';

describe('saysJob', () => {
  it.each([
    'Schriftführer',
    'Jugendleiterin',
    'Gerätewart',
    'Reinigungskraft',
    'školnice',
    'sociální pracovnice',
    'opatrovateľka',
    'rzecznik prasowy',
    'minőségellenőr',
    'контролёр',
    'keevitaja',
    'dārznieks',
    'ūkvedys',
    'hišnik',
    'pročelnik',
    'hospodář',
    'Kronikárka',
    'Fizjoterapeutka',
    'skarbnik',
    'egyetemi docens',
    'vegyész',
    'analist financiar',
    'Lider de unitate',
    'Косметолог',
    'Майстер манікюру',
    'счетоводител',
    'blagajničarka',
    'Laekur',
    'grāmatvede',
    'pirmininkas',
    'Γραμματεία',
    'ταμίας',
    'trésorière',
    'consigliera',
    'vocal',
    'tesoureiro',
    'Vorsitzender',
    'Cook',
    'Line Cook',
    'Dean of Students',
    'Member-at-Large',
    'Fire Chief',
    'Rear Commodore',
    'Classroom Aide',
    'Fishing Guide',
  ])('%s is a job title', (text) => {
    expect(saysJob(text)).toBe(true);
  });

  it.each([
    'klempířství',
    'Bäckerei',
    'Provozní doba',
    'Pracovní doba',
    'Realitní kancelář',
    'Nyitvatartás',
    'Контакты',
    'Unser Schriftführer sagt',
    'hospodar@example.com',
    'Xanthe Baker',
    'Example Builder',
    'Visitor Guide',
  ])('%s is none', (text) => {
    expect(saysJob(text)).toBe(false);
  });
});

describe('isJobName', () => {
  it('leaves surnames that are trades', () => {
    expect(['Zzyzka Baker', 'Zzyzka Judge'].map(isJobName)).toEqual([false, false]);
  });
});

describe('namesJob', () => {
  it('finds the head of a title by either vocabulary', () => {
    expect(namesJob('Technischer Leiter')).toBe(true);
    expect(namesJob('Druhý pokladník')).toBe(true);
    expect(namesJob('Lipová alej')).toBe(false);
  });
});

describe('isJobName', () => {
  it('tells a title with capitals from a name', () => {
    expect(isJobName('Analist Financiar')).toBe(true);
    expect(isJobName('Anna Kuchař')).toBe(false);
    expect(isJobName('Probă Model')).toBe(false);
  });
});

describe('saysJob in the north', () => {
  it.each([
    'Managing Director',
    'General Committee Member',
    'Farrier',
    'Motoring Correspondent',
    'H.M. Coroner',
    'Kassör',
    'Suppleant 1',
    'Næstformand',
    'Bestyrelsesmedlem',
    'Helsesekretær',
    'Avlskonsulent',
    'Kilpailujohtaja',
    'Rahastonhoitaja',
  ])('%s', (title) => expect(saysJob(title)).toBe(true));

  it.each(['Garvargatan 11B', 'Our musicians want to hear from you', 'Opening hours'])(
    'not %s',
    (text) => expect(saysJob(text)).toBe(false),
  );
});
