import { describe, expect, it } from 'vitest';
import { amountOf, hasSales, recogniseSales } from '@/lib/domain/import/recognise-sales';

describe('recogniseSales', () => {
  it('finds the columns by their headings in several languages', () => {
    const row = ['2026-11-02', 'Firma', 'Ventil', '1 200'];
    for (const headers of [
      ['Date', 'Customer', 'Product', 'Amount'],
      ['Datum prodeje', 'Odběratel', 'Zboží', 'Cena celkem (Kč)'],
      ['Rechnungsdatum', 'Kunde', 'Artikel', 'Betrag (EUR)'],
      ['Дата', 'Клиент', 'Товар', 'Сумма'],
    ])
      expect(recogniseSales(headers, [row]), headers.join()).toEqual({
        columns: ['date', 'customer', 'product', 'amount'],
        isSales: true,
      });
  });

  it('believes a heading only where the cells agree', () => {
    const found = recogniseSales(
      ['Datum', 'Firma', 'Hodnota'],
      [
        ['nikdy', 'Kovárna', 'vysoká'],
        ['zítra', 'Pekárna', 'nízká'],
      ],
    );
    expect(found).toEqual({ columns: ['ignore', 'customer', 'ignore'], isSales: false });
  });

  it('needs a day, an amount and somebody', () => {
    expect(hasSales(['date', 'amount'])).toBe(false);
    expect(hasSales(['date', 'amount', 'email'])).toBe(true);
    expect(
      recogniseSales(['Date', 'Date', 'Customer'], [['2026-11-01', '2026-11-02', 'X']]),
    ).toEqual({
      columns: ['date', 'ignore', 'customer'],
      isSales: false,
    });
  });
});

describe('amountOf', () => {
  it('reads amounts with their currency', () => {
    expect(amountOf('1 234,50 Kč')).toBe(1234.5);
    expect(amountOf('$1,299.90')).toBe(1299.9);
    expect(amountOf('EUR 99')).toBe(99);
    expect(amountOf('−40,-')).toBe(-40);
    expect(amountOf('(250.00)')).toBe(-250);
    expect(amountOf('mnoho')).toBeUndefined();
  });
});
