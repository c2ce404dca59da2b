import { describe, expect, it } from 'vitest';
import { parseHeadline, parsePosition } from '@/lib/capture/sites/linkedin-headline';

/** Interface language, headline, title, employer. */
const headlines = [
  ['en', 'Sales Director at Sample Works', 'Sales Director', 'Sample Works'],
  ['en', 'CEO @Sample Works', 'CEO', 'Sample Works'],
  ['en', 'Founder of Sample Works | Speaker', 'Founder', 'Sample Works'],
  ['de', 'Einkaufsleiterin bei Musterwerk', 'Einkaufsleiterin', 'Musterwerk'],
  ['cs', 'nákupčí ve společnosti Vzor', 'nákupčí', 'Vzor'],
  ['cs', 'jednatel v Vzorové dílny', 'jednatel', 'Vzorové dílny'],
  ['pl', 'Kierownik jakości w Przykład', 'Kierownik jakości', 'Przykład'],
  ['hu', 'beszerzési vezető a Minta Kft.-nél', 'beszerzési vezető', 'Minta Kft.'],
  ['hu', 'Ügyvezető igazgató, Minta Kft.', 'Ügyvezető igazgató', 'Minta Kft.'],
  ['ro', 'Director comercial la Exemplu', 'Director comercial', 'Exemplu'],
  ['ru', 'Директор по закупкам в Пример', 'Директор по закупкам', 'Пример'],
  ['uk', 'Керівниця відділу у Зразок', 'Керівниця відділу', 'Зразок'],
  ['et', 'Ostujuht ettevõttes Näidis', 'Ostujuht', 'Näidis'],
  ['fr', 'Acheteuse chez Exemple ✦ Achats durables', 'Acheteuse', 'Exemple'],
  ['fr', 'Acheteur chez Exemple & Fils (CDI)', 'Acheteur', 'Exemple & Fils'],
  ['es', 'Gerente de Operaciones en Muestra', 'Gerente de Operaciones', 'Muestra'],
  ['it', 'Direttrice presso Esempio', 'Direttrice', 'Esempio'],
  ['nl', 'Hoofd inkoop bij Voorbeeld', 'Hoofd inkoop', 'Voorbeeld'],
  ['tr', 'Örnek şirketinde Satış Müdürü', 'Satış Müdürü', 'Örnek'],
  ['sv', 'Inköpschef på Exempelverken', 'Inköpschef', 'Exempelverken'],
  ['sv', 'Inköpschef hos Exempelverken', 'Inköpschef', 'Exempelverken'],
  ['pt', 'Diretora comercial na Modelo', 'Diretora comercial', 'Modelo'],
  ['pt', 'Comprador em Modelo', 'Comprador', 'Modelo'],
  ['da', 'Indkøbschef hos Eksempel', 'Indkøbschef', 'Eksempel'],
  ['nb', 'Daglig leder i Eksempel AS', 'Daglig leder', 'Eksempel AS'],
  ['fi', 'Ostopäällikkö yrityksessä Esimerkki', 'Ostopäällikkö', 'Esimerkki'],
] as const;

describe('headlines', () => {
  it.each(headlines)('%s: "%s"', (language, headline, title, organization) => {
    expect(parseHeadline(headline, language)).toEqual({ title, organization });
  });

  it.each([
    ['es', 'Especialista en Compras'],
    ['es', 'Estudiante en Universidad de Muestra'],
    ['pt', 'Técnico em Mecânica'],
    ['cs', 'Vedoucí na Moravě'],
    ['en', 'Product Manager | Technical textiles'],
    ['hu', 'Faipari mérnök'],
  ])('%s: "%s" names no employer', (language, headline) => {
    expect(parseHeadline(headline, language)).toEqual({});
  });

  it('with a label before them may have a dash alone between title and employer', () => {
    const position = { title: 'beszerzési vezető', organization: 'Minta Szövetkezet' };
    expect(parsePosition('beszerzési vezető – Minta Szövetkezet', 'hu')).toEqual(position);
    expect(parseHeadline('beszerzési vezető – Minta Szövetkezet', 'hu')).toEqual({});
  });
});
