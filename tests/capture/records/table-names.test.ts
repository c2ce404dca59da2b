import { describe, expect, it } from 'vitest';
import type { TextLine } from '@/lib/capture/records/findings-schema';
import { tableNames } from '@/lib/capture/records/table-names';

/** Rows of a table, cells apart by "|"; an empty cell has no line. */
function tableOf(...rows: string[]): TextLine[] {
  return rows.flatMap((row) =>
    row
      .split('|')
      .map((cell, column) => ({ text: cell.trim(), column }))
      .filter(({ text }) => text !== ''),
  );
}

describe('tableNames', () => {
  it('puts given name and surname together by the labels of their columns', () => {
    const lines = tableOf(
      'Surname | First name | Position | Direct line | E-mail',
      'Holdcroft | Marianne | Registrar | 020 7946 0011 | mholdcroft@works.example',
      'van der Tillotson | Hollis | | |',
    );
    expect(tableNames(lines, 'en')).toEqual([
      {
        name: 'Marianne Holdcroft',
        title: 'Registrar',
        phones: ['020 7946 0011'],
        emails: ['mholdcroft@works.example'],
      },
      { name: 'Hollis van der Tillotson', phones: [], emails: [] },
    ]);
  });

  it.each([
    ['Příjmení | Jméno', 'Budařová | Lenka', 'Lenka Budařová'],
    ['Nachname | Vorname', 'Ahlemeyer | Kirsten', 'Kirsten Ahlemeyer'],
    ['Vezetéknév | Keresztnév', 'Bodrogközi | Emőke', 'Emőke Bodrogközi'],
    ['Perekonnanimi | Eesnimi', 'Kurgjärv | Leida', 'Leida Kurgjärv'],
    ['Nume | Prenume', 'Hălăucescu | Codruța', 'Codruța Hălăucescu'],
    ['Фамилия | Имя', 'Белозёров | Никита', 'Никита Белозёров'],
    ['Nom | Prénom', 'Delorge | Capucine', 'Capucine Delorge'],
    ['Nazwisko | Imię', 'Olszowa | Danuta', 'Danuta Olszowa'],
  ])('knows the labels %s', (labels, row, name) => {
    expect(tableNames(tableOf(labels, row)).map((person) => person.name)).toEqual([name]);
  });

  it('needs no labels where most rows hold a given name beside another word', () => {
    const lines = tableOf(
      'President | Lorna | Thackray | 020 7946 0012',
      'Secretary | Gareth | Pumphrey | 020 7946 0013',
      'Fixtures | Dilys | Eccleston | 020 7946 0014',
    );
    expect(tableNames(lines).map(({ name, title }) => [name, title])).toEqual([
      ['Lorna Thackray', 'President'],
      ['Gareth Pumphrey', 'Secretary'],
      ['Dilys Eccleston', undefined],
    ]);
  });

  it('takes a whole column for job titles where most of it are some', () => {
    const lines = tableOf(
      'Direktor | Õie Rannamets',
      'Sekretär | Kalev Sibul',
      'Majandusjuhataja | Leida Kurgjärv',
      'Ringijuht | Rael Tammsoo',
    );
    expect(tableNames(lines, 'et').map(({ name, title }) => `${name}: ${title}`)).toEqual([
      'Õie Rannamets: Direktor',
      'Kalev Sibul: Sekretär',
      'Leida Kurgjärv: Majandusjuhataja',
      'Rael Tammsoo: Ringijuht',
    ]);
  });

  it.each([
    ['a form', ['First name | Last name', 'Phone | Home Work Cell', 'Country | United States']],
    ['towns', ['Springfield | Charlotte', 'Marsden | Raleigh', 'Otley | Augusta']],
    ['goods', ['Oliver Sofa | 499', 'Charlotte Armchair | 299']],
    ['names beside nothing that people have', ['Tess Marwood | 12', 'Graham Sinclair | 14']],
    ['two texts side by side', ['We deliver quality. | Call us today.', 'More | Less']],
  ])('leaves out %s', (_, rows) => {
    expect(tableNames(tableOf(...rows))).toEqual([]);
  });

  it('reads a stretch of rows within a table that lays out the page', () => {
    const lines = tableOf(
      'Start | Medlemmer | Kontakt',
      'Velkommen til ringen for hundefolk',
      'Formand | Conny Prøve | Tlf. 00 00 00 01',
      'Kasserer: | Ulla Eksempel-Krogh | Tlf. 00 00 00 02',
      'Avlskonsulent: | Dorte Prøveby | Tlf. 00 00 00 03',
      'Copyright | by the club',
    );
    expect(tableNames(lines, 'da').map(({ name, title }) => [name, title])).toEqual([
      ['Conny Prøve', 'Formand'],
      ['Ulla Eksempel-Krogh', 'Kasserer'],
      ['Dorte Prøveby', 'Avlskonsulent'],
    ]);
  });

  it('takes names one below the other in a cell for several people', () => {
    const lines: TextLine[] = [
      ...tableOf('Role | Holder', 'Secretary | Alistair Dunmore', 'Treasurer | Rowena Nichol'),
      ...tableOf('Committee | Kelvin Anderby'),
      { text: "Maree O'Sample", column: 1 },
    ];
    expect(tableNames(lines, 'en').map(({ name, title }) => [name, title])).toEqual([
      ['Alistair Dunmore', 'Secretary'],
      ['Rowena Nichol', 'Treasurer'],
      ['Kelvin Anderby', 'Committee'],
      ["Maree O'Sample", 'Committee'],
    ]);
  });

  it('believes what could be a thing or is half a name beside a title', () => {
    const lines = tableOf(
      'Name | Position',
      'Sr. Bernarda | Assistant Principal',
      'Neil Church | President',
      'Ryan Morley | Bursar',
      'Linda Szymek | Registrar',
      'Joanne Roberts | Librarian',
    );
    expect(tableNames(lines, 'en').map(({ name }) => name)).toContain('Sr. Bernarda');
    expect(tableNames(lines, 'en').map(({ name }) => name)).toContain('Neil Church');
  });
});
