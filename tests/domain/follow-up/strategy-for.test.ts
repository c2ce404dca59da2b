import { describe, expect, it } from 'vitest';
import { findStrategy, strategyFor } from '@/lib/domain/follow-up/strategy-for';
import type { PlaybookItem } from '@/lib/domain/playbook/playbook-item';
import { inventedStrategy } from '../../support/invented-strategy';

const items: PlaybookItem[] = [
  { part: 'hold-back', id: 'price', order: 0, updatedAt: 0, value: { text: 'Cena' } },
  inventedStrategy(),
  inventedStrategy({ potential: 'high' }, 's-2'),
  inventedStrategy({ potential: 'high' }, 's-3'),
];

describe('the strategy of a lead', () => {
  it('follows its potential', () => {
    expect(strategyFor('standard', items)?.id).toBe('s-1');
    expect(strategyFor('high', items)?.id).toBe('s-2');
  });

  it('is none where no effort is to be spent, or nothing is known', () => {
    expect(strategyFor('low', items)).toBeUndefined();
    expect(strategyFor(undefined, items)).toBeUndefined();
  });

  it('is found by its id among strategies alone', () => {
    expect(findStrategy(items, 's-3')?.id).toBe('s-3');
    expect(findStrategy(items, 'price')).toBeUndefined();
    expect(findStrategy(items, undefined)).toBeUndefined();
  });
});
