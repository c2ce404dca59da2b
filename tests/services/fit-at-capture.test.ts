// Dexie looks for IndexedDB when it is loaded.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { defaultQuestionSet } from '@/lib/domain/default-question-set';
import { draftFromLead } from '@/lib/domain/lead-draft';
import { emptyPortrait } from '@/lib/domain/playbook/portrait';
import type { FitRules } from '@/lib/services/fit-rules';
import { saveEntries } from '@/lib/services/save-entries';
import { saveDraft } from '@/lib/services/save-lead';
import { inventedRecord, seenAt, text } from '../support/invented-lead';
import { freshStore, newDraft, page, saveOptions } from './store-for-test';

const store = freshStore();
const smiths: FitRules = {
  portraits: {
    organization: {
      ...emptyPortrait('organization'),
      criteria: [{ id: '1', field: 'industry', weight: 'must', anyOf: ['kovar'] }],
    },
  },
  ownColumns: [],
};

describe('the fit of what is saved', () => {
  it('is that of the draft by the rules given, and noted when it changes', async () => {
    const draft = newDraft({ industry: text('Kovárny') });
    const { lead } = await saveDraft(store.base(), draft, saveOptions({ page, fitRules: smiths }));
    expect(lead.fit).toBe('good');
    const baker = { ...draftFromLead(lead), industry: text('Pekárny') };
    await saveDraft(store.base(), baker, saveOptions({ fitRules: smiths, now: seenAt + 5 }));
    expect(await store.base().leads.get(lead.id)).toMatchObject({
      fit: 'none',
      history: [{ axis: 'fit', from: 'good', to: 'none', cause: 'rule', at: seenAt + 5 }],
    });
  });

  it('stays as it was where nothing is said of portraits', async () => {
    const draft = newDraft({ industry: text('Kovárny') });
    const { lead } = await saveDraft(store.base(), draft, saveOptions({ page, fitRules: smiths }));
    const edited = { ...draftFromLead(lead), industry: text('Pekárny') };
    expect((await saveDraft(store.base(), edited, saveOptions())).lead.fit).toBe('good');
  });

  it('is there for every entry of a list', async () => {
    const records = ['Kovárny', 'Pekárny', undefined].map((industry, at) =>
      inventedRecord({
        name: text(`Firma ${at}`),
        phones: [],
        emails: [text(`info@firma-${at}.test`)],
        websites: [],
        ...(industry && { industry: text(industry) }),
      }),
    );
    const { leads } = await saveEntries(store.base(), records, {
      page,
      set: defaultQuestionSet,
      responsible: '',
      strictness: 'careful',
      now: seenAt,
      fitRules: smiths,
    });
    expect(leads.map(({ fit }) => fit)).toEqual(['good', 'none', 'partial']);
  });
});
