import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostAxisChanges } from '@/lib/domain/axis-change';
import type { Lead } from '@/lib/domain/lead';
import { noteAxisChanges } from '@/lib/domain/note-axis-changes';
import { potentials } from '@/lib/domain/qualification';
import { stages } from '@/lib/domain/stage';
import { inventedLead } from '../support/invented-lead';

const at = (value: Lead['stage']['value'], reason = ''): Lead['stage'] => ({
  value,
  since: 1,
  reason,
});

describe('noteAxisChanges', () => {
  it('keeps the stage a new lead entered at, and calls its beginning no change', () => {
    const lead = noteAxisChanges(
      inventedLead({ stage: at('mql'), entryStage: undefined, potential: 'high' }),
      undefined,
      5,
    );
    expect(lead.entryStage).toBe('mql');
    expect(lead.history).toBeUndefined();
  });

  it('says from what to what, when and why', () => {
    const before = inventedLead({ stage: at('lead') });
    const lead = noteAxisChanges(
      { ...before, stage: at('lost', 'price'), potential: 'high', fit: 'none' },
      before,
      7,
    );
    expect(lead.history).toEqual([
      { axis: 'stage', from: 'lead', to: 'lost', at: 7, cause: 'person', detail: 'price' },
      { axis: 'potential', from: '', to: 'high', at: 7, cause: 'answers' },
      { axis: 'fit', from: '', to: 'none', at: 7, cause: 'rule' },
    ]);
  });

  it('takes the cause that is given', () => {
    const before = inventedLead({ stage: at('lead') });
    const cause = { cause: 'import', detail: 'leads.csv' } as const;
    const { history } = noteAxisChanges({ ...before, stage: at('sql') }, before, 7, cause);
    expect(history).toMatchObject([{ axis: 'stage', ...cause }]);
  });

  it('gives back the very lead where nothing changed', () => {
    const before = inventedLead();
    const lead = { ...before, note: 'more' };
    expect(noteAxisChanges(lead, before, 7)).toBe(lead);
  });

  it('keeps the first change of the stage and the latest of all', () => {
    let lead = inventedLead({ stage: at('suspect') });
    lead = noteAxisChanges({ ...lead, stage: at('lead') }, lead, 1);
    for (let turn = 2; turn <= mostAxisChanges + 50; turn += 1)
      lead = noteAxisChanges({ ...lead, potential: turn % 2 === 0 ? 'low' : 'high' }, lead, turn);
    expect(lead.history).toHaveLength(mostAxisChanges);
    expect(lead.history?.[0]).toMatchObject({ axis: 'stage', at: 1 });
    expect(lead.history?.at(-1)?.at).toBe(mostAxisChanges + 50);
  });

  it('leads from the entry to the present, whatever happened between', () => {
    const step = fc.record({
      stage: fc.constantFrom(...stages),
      potential: fc.option(fc.constantFrom(...potentials), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let lead = noteAxisChanges(
          inventedLead({ stage: at('suspect'), entryStage: undefined, potential: undefined }),
          undefined,
          0,
        );
        const beginning = { stage: lead.entryStage ?? '', potential: '' };
        steps.forEach(({ stage, potential }, turn) => {
          lead = noteAxisChanges({ ...lead, stage: at(stage), potential }, lead, turn);
        });
        const now = { ...beginning };
        for (const { axis, from, to } of lead.history ?? []) {
          if (axis !== 'stage' && axis !== 'potential') continue;
          expect(now[axis]).toBe(from);
          now[axis] = to;
        }
        expect(now).toEqual({ stage: lead.stage.value, potential: lead.potential ?? '' });
      }),
    );
  });
});
