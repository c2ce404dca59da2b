import { foldText } from '@/lib/domain/normalize/clean-text';
import { dayOf, numberOf } from './plain-values';

/** What a column of a list of sales holds. */
export const salesColumns = [
  'date',
  'customer',
  'product',
  'amount',
  'registrationNumber',
  'email',
  'ignore',
] as const;
export type SalesColumn = (typeof salesColumns)[number];

/** Folded when they are compared. */
const headings: Record<Exclude<SalesColumn, 'ignore'>, string> = {
  date: `date, day, sale date, order date, invoice date, date of sale, closed on, datum, den, datum prodeje, datum objednávky,
    datum faktury, datum vystavení, duzp, dátum, dátum predaja, kuupäev, kelte, teljesítés, data, data zakupu, data sprzedaży,
    data vânzării, дата, дата продажи, дата заказа, дата продажу, rechnungsdatum, verkaufsdatum, bestelldatum`,
  customer: `customer, customer name, client, buyer, company, account, sold to, bill to, zákazník, odběratel, klient, firma, společnost,
    kupující, zákazník firma, odberateľ, klient firma, ostja, klient nimi, vevő, ügyfél, cég, client nume, cumpărător, companie,
    клиент, покупатель, заказчик, компания, клієнт, покупець, kunde, käufer, firma kunde, klient nazwa, nabywca, kontrahent`,
  product: `product, product name, item, goods, service, description, article, výrobek, produkt, zboží, položka, služba, název položky, popis,
    tovar, výrobok, toode, kaup, termék, tétel, megnevezés, produs, articol, товар, продукт, услуга, послуга, produkt nazwa, artikel, ware, usługa, towar`,
  amount: `amount, total, price, sum, value, revenue, sales, net amount, turnover, částka, cena, celkem, obrat, tržba, tržby, hodnota, bez dph, cena celkem,
    suma, čiastka, summa, hind, összeg, ár, érték, valoare, sumă, preț, сумма, цена, выручка, стоимость, сума, ціна, betrag, umsatz, preis, wert, kwota, wartość`,
  registrationNumber: `registration number, reg. no., company id, ico, ičo, vat, vat number, dič, ič dph, registrikood, adószám, cui, инн, єдрпоу, nip, ust-id`,
  email: `email, e-mail, e-mail address, customer email, e-post, почта`,
};

const columnOf = new Map<string, SalesColumn>();
for (const [column, words] of Object.entries(headings) as [SalesColumn, string][])
  for (const word of words.split(','))
    if (foldText(word) && !columnOf.has(foldText(word))) columnOf.set(foldText(word), column);

const withoutBrackets = (heading: string) => heading.replace(/[([{][^)\]}]{0,40}[)\]}]/g, ' ');

/** Whether most of the cells that have something in them are what a column should hold. */
function holds(cells: readonly string[], test: (cell: string) => boolean): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.length > 0 && filled.filter(test).length * 2 > filled.length;
}

/**
 * What each column of a table holds if it is a list of sales, and whether it is one: days, customers
 * and amounts, under headings that say so and with cells that are such. Each column is found once.
 */
export function recogniseSales(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): { columns: SalesColumn[]; isSales: boolean } {
  const taken = new Set<SalesColumn>();
  const columns = headers.map((heading, at): SalesColumn => {
    const known =
      columnOf.get(foldText(heading)) ?? columnOf.get(foldText(withoutBrackets(heading)));
    if (!known || taken.has(known)) return 'ignore';
    const cells = rows.map((row) => row[at] ?? '');
    if (known === 'date' && !holds(cells, (cell) => dayOf(cell) !== undefined)) return 'ignore';
    if (known === 'amount' && !holds(cells, (cell) => amountOf(cell) !== undefined))
      return 'ignore';
    taken.add(known);
    return known;
  });
  return { columns, isSales: hasSales(columns) };
}

/** Whether the columns say enough: when, how much, and to whom. */
export const hasSales = (columns: readonly SalesColumn[]): boolean =>
  columns.includes('date') &&
  columns.includes('amount') &&
  (['customer', 'registrationNumber', 'email'] as const).some((who) => columns.includes(who));

/** "1 234,50 Kč", "$99.90", "(250.00)": a number with its currency, in brackets a negative one. */
export function amountOf(text: string): number | undefined {
  const plain = text.trim().slice(0, 60);
  const inBrackets = /^\((.+)\)$/.exec(plain)?.[1];
  const bare = (inBrackets ?? plain)
    .trim()
    .replace(/^(?:\p{Sc}|[A-Z]{3}\b)|(?:\p{Sc}|\b[A-Z]{3}|Kč|kr|zł|Ft|lei|,-)\.?$/gu, '')
    .trim();
  const number = numberOf(bare.replace(/^−/, '-'));
  return number === undefined ? undefined : inBrackets ? -Math.abs(number) : number;
}
