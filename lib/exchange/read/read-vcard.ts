import { fileLimits, ImportFileError, type TableProblem } from './import-table';
import { type CardProperty, cardProperties } from './vcard-properties';

/** What a card's values are called in the table; the recognition of columns knows these words. */
const headings: Record<string, string> = {
  title: 'Job title',
  role: 'Role',
  note: 'Note',
  categories: 'Categories',
  email: 'E-mail',
  url: 'Website',
};
/** Pictures, sounds, keys, what is about the card itself or nobody's business (birthdays, sex). */
const passedOver =
  /^(?:photo|logo|sound|key|bday|anniversary|gender|geo|tz|rev|uid|prodid|mailer|agent|class|source|name|profile|sort-string|lang|related|clientpidmap|label|impp|xml|fburl|caladruri|caluri|x-ab.*|x-image.*|x-phonetic.*|x-android.*|x-ms-.*|x-evolution.*|x-gender|x-birthday)$/;

type Row = Map<string, string[]>;

function add(row: Row, heading: string, value: string): void {
  const text = value.trim();
  if (!text) return;
  const known = row.get(heading);
  if (!known) row.set(heading, [text]);
  else if (!known.includes(text)) known.push(text);
}

function addPhone(row: Row, { types, values }: CardProperty): void {
  const number = (values[0] ?? '').replace(/^tel:/i, '').replace(/;ext=/i, ' ext. ');
  if (types.includes('fax')) add(row, 'Fax', number);
  else add(row, types.includes('cell') ? 'Mobile phone' : 'Phone', number);
}

function addAddress(row: Row, { values }: CardProperty): void {
  const [box = '', extended = '', street = '', town = '', region = '', code = '', country = ''] =
    values;
  const lines = [box, extended, street].filter((part) => part.trim()).join(', ');
  if (['Street', 'Town', 'Postal code', 'Country'].some((heading) => row.has(heading))) {
    const line = [lines, `${code} ${town}`.trim(), region, country];
    add(row, 'Address', line.filter((part) => part.trim()).join(', '));
    return;
  }
  add(row, 'Street', lines);
  add(row, 'Town', town);
  add(row, 'Region', region);
  add(row, 'Postal code', code);
  add(row, 'Country', country);
}

function nameOf(properties: readonly CardProperty[]): { name: string; isPerson: boolean } {
  const parts = properties.find(({ name }) => name === 'n')?.values ?? [];
  const [last = '', first = '', middle = '', before = '', after = ''] = parts;
  const spelled = [before, first, middle, last, after].filter((part) => part.trim()).join(' ');
  const full = properties.find(({ name }) => name === 'fn')?.values[0]?.trim();
  return { name: full || spelled, isPerson: Boolean(first.trim() || last.trim()) };
}

function rowOf(card: string): Row {
  const properties = cardProperties(card);
  const row: Row = new Map();
  const { name, isPerson } = nameOf(properties);
  const kind = properties.find((each) => each.name === 'kind')?.values[0]?.toLowerCase();
  const [company = '', ...units] = properties.find((each) => each.name === 'org')?.values ?? [];
  const shownAsCompany = properties.some(
    (each) => each.name === 'x-abshowas' && /company/i.test(each.values[0] ?? ''),
  );
  const isCompany =
    /^org/.test(kind ?? '') || shownAsCompany || (!isPerson && (!company || company === name));
  if (isCompany) add(row, 'Company', company || name);
  else {
    add(row, 'Full name', name);
    add(row, 'Company', company);
  }
  if (name || company) add(row, 'Kind', isCompany ? 'Company' : 'Person');
  add(row, 'Department', units.join(', '));
  for (const property of properties) {
    const { name: property_, values } = property;
    const heading = headings[property_];
    if (property_ === 'tel') addPhone(row, property);
    else if (property_ === 'adr') addAddress(row, property);
    else if (property_ === 'x-socialprofile') add(row, 'Social profile', values[0] ?? '');
    else if (property_ === 'url' && /linkedin\.|facebook\.|xing\./i.test(values[0] ?? ''))
      add(row, 'Social profile', values[0] ?? '');
    else if (heading) for (const value of values) add(row, heading, value);
    else if (!passedOver.test(property_) && !/^(?:n|fn|org|kind|nickname)$/.test(property_))
      add(row, property_, values.join('; '));
  }
  return row;
}

/** What stands between several values of one cell; texts of one value keep their line breaks. */
const joined = (values: readonly string[] | undefined) => values?.join('; ') ?? '';

/** The cards of a file as a table, a card a row; of a card that cannot be read nothing but that is said. */
export function readVCards(
  text: string,
  file: string,
): { headers: string[]; rows: string[][]; places: number[]; problems: TableProblem[] } {
  const problems: TableProblem[] = [];
  const rows: Row[] = [];
  const places: number[] = [];
  const begin = /^[^\S\n]*BEGIN:VCARD[^\S\n]*\r?$/gim;
  const starts = [...text.matchAll(begin)].map(({ index }) => index);
  if (starts.length === 0) throw new ImportFileError('no-cards', file);
  if (starts.length > fileLimits.rows)
    throw new ImportFileError('too-many-rows', file, starts.length);
  let line = 1;
  let counted = 0;
  starts.forEach((start, at) => {
    for (; counted < start; counted += 1) if (text[counted] === '\n') line += 1;
    const card = text.slice(start, starts[at + 1] ?? text.length);
    const end = /^[^\S\n]*END:VCARD[^\S\n]*\r?$/im.exec(card);
    if (!end) problems.push({ code: 'unreadable-card', row: line });
    const row = rowOf(end ? card.slice(0, end.index + end[0].length) : card);
    if (row.size === 0) {
      if (end) problems.push({ code: 'unreadable-card', row: line });
      return;
    }
    rows.push(row);
    places.push(line);
  });
  const headers = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  return {
    headers,
    rows: rows.map((row) => headers.map((heading) => joined(row.get(heading)))),
    places,
    problems,
  };
}
