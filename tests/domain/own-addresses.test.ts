import { expect, it } from 'vitest';
import { namedInText, ownAddresses } from '@/lib/domain/own-addresses';

it('leaves out towns that a page only names', () => {
  const at = (where: string) => ({
    text: where,
    origin: { source: 'visible-text' as const, where, at: 1 },
  });
  expect(ownAddresses([at(namedInText), at('text'), at('')]).map(({ text }) => text)).toEqual([
    'text',
    '',
  ]);
});
