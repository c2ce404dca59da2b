import { describe, expect, it } from 'vitest';
import { defaultQuestionSet } from '@/lib/domain/default-question-set';
import { type Strictness, strictnesses } from '@/lib/domain/matching/strictness';
import { openList } from '@/lib/services/open-list';
import { openProspect } from '@/lib/services/open-prospect';
import { saveEntries } from '@/lib/services/save-entries';
import { saveDraft } from '@/lib/services/save-lead';
import { inventedRecord, seenAt, text } from '../support/invented-lead';
import { imported } from './import/import-world';
import { freshStore, newDraft, page, saveOptions } from './store-for-test';

const store = freshStore();
const base = () => store.base();

const emails = [text('info@kovarna-brazda.test')];
const known = { name: text('Kovárna Brázda s.r.o.'), emails, phones: [], websites: [], people: [] };
/** The same name and e-mail, and another name with that e-mail. */
const records = {
  same: inventedRecord(known),
  other: inventedRecord({ ...known, name: text('Strojírny Vltava a.s.') }),
};
type Which = keyof typeof records;

/** Whether a record is taken for the lead in the base, by each way in which one comes. */
const ways: Record<string, (which: Which, strictness: Strictness) => Promise<boolean>> = {
  'opening a page': async (which, strictness) => {
    const opening = { page, pageKey: page.url, how: 'page' as const, responsible: '', now: seenAt };
    const prospect = await openProspect(base(), records[which], { ...opening, strictness });
    return prospect.known !== undefined;
  },
  'opening a list': async (which, strictness) => {
    const opening = { page, pageKey: page.url, strictness };
    const { entries } = await openList(base(), [records[which]], opening);
    return entries[0]?.known !== undefined;
  },
  'saving from the panel': async (which, strictness) => {
    const draft = newDraft({ ...records[which] });
    return saveDraft(base(), draft, saveOptions({ strictness })).then(
      () => false,
      ({ code }) => code === 'conflict',
    );
  },
  'saving entries': async (which, strictness) => {
    const given = { page, set: defaultQuestionSet, responsible: '', now: seenAt, strictness };
    return (await saveEntries(base(), [records[which]], given)).skipped === 1;
  },
  importing: async (which, strictness) => {
    const csv = `Company;E-mail\n${records[which].name.value};${emails[0]?.value}\n`;
    const done = await imported(base(), [{ text: csv }], {}, (choice) => choice, strictness);
    return done.plan.counts.new === 0;
  },
};

const expected: Record<Strictness, Record<Which, boolean>> = {
  numbers: { same: false, other: false },
  careful: { same: true, other: false },
  'any-key': { same: true, other: true },
};

describe.each(Object.entries(ways))('%s follows how strict the user wants it', (_, isKnown) => {
  it.each(strictnesses)('%s', async (strictness) => {
    for (const which of ['other', 'same'] as const) {
      await base().leads.clear();
      await saveDraft(base(), newDraft(known), saveOptions({ asNew: true }));
      expect(await isKnown(which, strictness), which).toBe(expected[strictness][which]);
    }
  });
});
