import { describe, expect, it } from 'vitest';
import { settleKind } from '@/lib/capture/records/settle-kind';
import { found } from './found';

const kindOf = (names: string, more = {}) =>
  settleKind(found({ type: 'person', source: 'visible-text', names, ...more })).type;

describe('settleKind', () => {
  it.each(['For Physicians', 'From Sampletown', 'Our Puppies', 'Naše Kotce', 'Наша Команда'])(
    'takes the heading %s for nobody',
    (name) => expect(kindOf(name, { jobTitles: 'Owner' })).toBe('unknown'),
  );

  it('makes no person of words that are nobody’s name', () => {
    expect(kindOf('Sample Lodging', { source: 'list' })).toBe('organization');
  });

  it.each(['Per Sample', 'Jana Příkladná', 'Fromm Beispiel', 'Quorra Zintl'])(
    'leaves %s a person',
    (name) => expect(kindOf(name)).toBe('person'),
  );

  it('believes what structured data says', () => {
    expect(kindOf('For Sample', { source: 'json-ld' })).toBe('person');
  });

  it('takes a name with a registration number for a firm', () => {
    expect(kindOf('Montáže Příklad', { numbers: '12345679' })).toBe('organization');
  });
});
