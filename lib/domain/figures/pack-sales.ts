import type { Sale } from '@/lib/domain/sale';

const between = ';';
const escaped: Record<string, string> = { '%': '%25', ';': '%3B', ':': '%3A' };
const plain: Record<string, string> = { '%25': '%', '%3B': ';', '%3A': ':' };

/** Sales as one text, "20261122:1990.5:Seals;20261124:200:". */
export const packSales = (sales: readonly Sale[]): string =>
  sales
    .map(({ on, amount, product }) => {
      const name = product.replace(/[%;:]/g, (sign) => escaped[sign] ?? sign);
      return `${on.replaceAll('-', '')}:${amount}:${name}`;
    })
    .join(between);

/** The sales that a text of packSales tells of, in its order. */
export function unpackSales(packed: string): Sale[] {
  if (packed === '') return [];
  return packed.split(between).map((sale) => {
    const [day = '', amount = '', name = ''] = sale.split(':');
    return {
      on: `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6, 8)}`,
      amount: Number(amount),
      product: name.replace(/%(?:25|3B|3A)/g, (code) => plain[code] ?? code),
    };
  });
}
