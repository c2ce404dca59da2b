import { describe, expect, it } from 'vitest';
import type { LeadDraft } from '@/lib/domain/lead';
import { draftFromLead } from '@/lib/domain/lead-draft';
import { mergeEdits } from '@/lib/domain/merge-edits';
import { inventedLead, inventedPerson, phone, text } from '../support/invented-lead';

const jana = inventedPerson('Jana Vzorná', { jobTitle: 'ředitelka' });
const base = draftFromLead(inventedLead({ people: [jana], tags: ['a', 'b'] }));
const merge = (mine: Partial<LeadDraft>, theirs: Partial<LeadDraft>) =>
  mergeEdits({ base, mine: { ...base, ...mine }, theirs: { ...base, ...theirs } });

describe('two edits of one lead', () => {
  it('are joined where each changed another field', () => {
    const { draft, clashes } = merge({ note: 'moje' }, { responsible: 'Karel' });
    expect(clashes).toEqual([]);
    expect(draft).toEqual({ ...base, note: 'moje', responsible: 'Karel' });
  });

  it('are the same whoever comes first, where nothing clashes', () => {
    const [mine, theirs] = [{ tags: ['a', 'c'] }, { tags: ['a', 'b', 'd'], note: 'x' }];
    const one = merge(mine, theirs);
    const other = merge(theirs, mine);
    expect([...one.draft.tags].sort()).toEqual(['a', 'c', 'd']);
    expect([...other.draft.tags].sort()).toEqual(['a', 'c', 'd']);
    expect([one.clashes, other.clashes]).toEqual([[], []]);
  });

  it('add and remove in one list', () => {
    const [first] = base.phones;
    const { draft } = merge(
      { phones: [phone('+420541000002')] },
      { phones: [...(first ? [first] : []), phone('+420541000003')] },
    );
    expect(draft.phones.map(({ e164 }) => e164)).toEqual(['+420541000002', '+420541000003']);
  });

  it('join what was changed of one person', () => {
    const { draft, clashes } = merge(
      { people: [{ ...jana, emails: [text('jana@vzor.test')] }] },
      { people: [{ ...jana, jobTitle: 'jednatelka' }, inventedPerson('Petr Nový')] },
    );
    expect(clashes).toEqual([]);
    expect(draft.people[0]).toMatchObject({
      jobTitle: 'jednatelka',
      emails: [{ value: 'jana@vzor.test' }],
    });
    expect(draft.people[1]?.name).toBe('Petr Nový');
  });

  it('join answers criterion by criterion and own columns one by one', () => {
    const answered = (name: 'need' | 'funds', answer: 'yes' | 'no'): LeadDraft['qualification'] => {
      const { criteria } = base.qualification;
      return {
        ...base.qualification,
        criteria: { ...criteria, [name]: { ...criteria[name], answer } },
      };
    };
    const { draft, clashes } = merge(
      { qualification: answered('need', 'yes'), ownValues: { a: 1 } },
      { qualification: answered('funds', 'no'), ownValues: { b: 'x' } },
    );
    expect(clashes).toEqual([]);
    expect(draft.qualification.criteria.need.answer).toBe('yes');
    expect(draft.qualification.criteria.funds.answer).toBe('no');
    expect(draft.ownValues).toEqual({ a: 1, b: 'x' });
    expect(
      merge({ qualification: answered('need', 'yes') }, { qualification: answered('need', 'no') })
        .clashes,
    ).toEqual([{ field: 'need', mine: 'yes', theirs: 'no' }]);
  });

  it('that changed the same name both values; mine stands until somebody decides', () => {
    const { draft, clashes } = merge(
      { note: 'moje', name: text('Moje s.r.o.'), industry: text('kovárna') },
      { note: 'jejich', name: text('Jejich s.r.o.') },
    );
    expect(clashes).toEqual([
      { field: 'name', mine: 'Moje s.r.o.', theirs: 'Jejich s.r.o.' },
      { field: 'note', mine: 'moje', theirs: 'jejich' },
    ]);
    expect(draft).toMatchObject({ note: 'moje', industry: { value: 'kovárna' } });
  });

  it('do not lose what one removed and the other changed', () => {
    const { clashes } = merge({ people: [] }, { people: [{ ...jana, jobTitle: 'jednatelka' }] });
    expect(clashes.map(({ field }) => field)).toEqual(['people']);
  });
});
