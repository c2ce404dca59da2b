import { describe, expect, it } from 'vitest';
import { settleKind } from '@/lib/capture/records/settle-kind';
import { found } from './found';

const kindOf = (names: string, numbers: string[] = []) =>
  settleKind(found({ type: 'person', source: 'list', names, numbers })).type;

describe('settleKind', () => {
  it('makes no person of words that are nobody’s name', () => {
    expect(kindOf('From Sampletown')).toBe('organization');
    expect(kindOf('Nearby Lodging')).toBe('organization');
    expect(kindOf('For Physicians')).toBe('organization');
  });

  it('leaves names, also those nobody lists', () => {
    expect(kindOf('Jane Sampleton')).toBe('person');
    expect(kindOf('Quorra Zintl')).toBe('person');
  });

  it('makes a firm of who has a registration number', () => {
    expect(kindOf('Jan Příkladný', ['IČO: 00000019'])).toBe('organization');
  });
});
