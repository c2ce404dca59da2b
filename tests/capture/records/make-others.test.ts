import { describe, expect, it } from 'vitest';
import { addFound, foundPerson } from '@/lib/capture/found-record';
import { makeOthers } from '@/lib/capture/records/make-others';
import { emptyRecord } from '@/lib/domain/captured-record';

const context = { page: 'https://firma.example/', now: 0 };
const origin = { source: 'visible-text', where: 'h1', page: context.page, at: 0 } as const;
const subject = emptyRecord('organization', { value: 'Firma', origin });

function person(name: string) {
  const found = foundPerson('other');
  addFound(found.names, name, 'visible-text', 'text');
  return found;
}

describe('makeOthers', () => {
  it('makes each once a record of their own, without the subject’s people', () => {
    const member = { id: 'person-1', name: 'Eva Příkladná', phones: [], emails: [] };
    const withMember = {
      ...subject,
      people: [{ ...member, socialProfiles: [], decides: false, origin }],
    };
    const others = [person('Jan Příklad'), person('Ing. Eva Příkladná'), person('Příklad Jan')];
    const records = makeOthers(others, withMember, context);
    expect(records.map(({ kind, name }) => [kind, name.value])).toEqual([
      ['person', 'Jan Příklad'],
    ]);
  });

  it('is bounded', () => {
    const many = Array.from({ length: 100 }, (_, n) =>
      person(`Jan Příklad${'abcdefghij'[n % 10]}${'klmnopqrst'[Math.floor(n / 10)]}`),
    );
    expect(makeOthers(many, subject, context).length).toBeLessThanOrEqual(40);
  });
});
