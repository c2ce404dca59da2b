import { expect, it } from 'vitest';
import { type Refusal, RefusalList } from '@/lib/exchange/preflight';

const refusal = (at: number, parts: Partial<Refusal> = {}): Refusal => ({
  leadId: `lead-${at}`,
  number: at,
  name: `Firma ${at}`,
  column: 'Email',
  reason: 'not-an-email',
  effect: 'without',
  value: 'x',
  ...parts,
});

it('a list of refusals counts all of them and keeps as many as anybody reads', () => {
  const list = new RefusalList();
  for (let at = 0; at < 25_000; at += 1) list.add(refusal(at));
  list.add(refusal(1, { reason: 'missing', effect: 'left-out' }));
  list.add(refusal(1, { reason: 'missing', effect: 'left-out' }));
  expect(list.kept).toHaveLength(20_000);
  expect(list.total).toBe(25_002);
  expect([...list.counts]).toEqual([
    ['not-an-email', 25_000],
    ['missing', 2],
  ]);
  expect(list.leftOut).toEqual(new Set(['lead-1']));
});
