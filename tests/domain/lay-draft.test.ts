import { describe, expect, it } from 'vitest';
import { bringDraft } from '@/lib/domain/bring-draft';
import { layDraft } from '@/lib/domain/lay-draft';
import { draftOf, kovarna, leadOf, origin } from '@/tests/components/panel/fake-panel';

const typed = { origin: origin('manual', '') };

describe('layDraft', () => {
  it('keeps what was typed, corrected and removed', () => {
    const read = kovarna();
    const draft = draftOf(read);
    draft.name = { value: 'Kovárna Brázda a syn', ...typed };
    draft.phones = draft.phones.slice(1);
    draft.emails = [...draft.emails, { value: 'jana@example.com', ...typed }];
    draft.note = 'volat po deváté';
    expect(layDraft(draft, read, kovarna())).toEqual(draft);
  });

  it('adds what the page did not say last time, and follows what nobody touched', () => {
    const read = kovarna();
    const draft = draftOf(read);
    draft.note = 'volat po deváté';
    const today = kovarna();
    today.emails.push({ value: 'obchod@kovarna-brazda.test', ...typed });
    today.industry = { value: 'Kování', ...typed };
    const laid = layDraft(draft, read, today);
    expect(laid.emails.map(({ value }) => value)).toEqual([
      'info@kovarna-brazda.test',
      'obchod@kovarna-brazda.test',
    ]);
    expect(laid.industry?.value).toBe('Kování');
    expect(laid.note).toBe('volat po deváté');
  });

  it('gives a draft without a reading back as it is', () => {
    const draft = draftOf(kovarna());
    expect(layDraft(draft, undefined, kovarna())).toBe(draft);
  });
});

describe('bringDraft', () => {
  it('joins new answers with those of the lead; nothing of the lead is lost', () => {
    const lead = leadOf(kovarna(), {
      note: 'z veletrhu',
      tags: ['kovárny'],
      responsible: 'Petra Malá',
      stage: { value: 'mql', since: 1, reason: '' },
    });
    lead.qualification.criteria.need.answer = 'yes';
    lead.qualification.markers.answers = { users: 'over-10' };
    const draft = draftOf(kovarna());
    draft.note = 'volat po deváté';
    draft.tags = ['urgentní'];
    draft.responsible = 'Karel Velký';
    draft.qualification.criteria.funds.answer = 'no';
    draft.qualification.markers.answers = { today: 'supplier' };
    const brought = bringDraft(lead, draft);
    expect(brought).toMatchObject({
      leadId: lead.id,
      note: 'z veletrhu\nvolat po deváté',
      tags: ['kovárny', 'urgentní'],
      responsible: 'Petra Malá',
      stage: { value: 'mql' },
    });
    expect(brought.qualification.criteria.need.answer).toBe('yes');
    expect(brought.qualification.criteria.funds.answer).toBe('no');
    expect(brought.qualification.markers.answers).toEqual({ users: 'over-10', today: 'supplier' });
  });
});
