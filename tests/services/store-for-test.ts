import 'fake-indexeddb/auto';
import { afterEach, beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type LeadBase, openLeadBase } from '@/lib/db/database';
import type { PageInfo } from '@/lib/domain/capture-result';
import { defaultQuestionSet } from '@/lib/domain/default-question-set';
import type { LeadDraft } from '@/lib/domain/lead';
import { draftFromLead } from '@/lib/domain/lead-draft';
import type { SaveOptions } from '@/lib/services/save-lead';
import { inventedLead, seenAt } from '../support/invented-lead';

export const page: PageInfo = {
  url: 'http://katalog.firmy-demo.test/firma/kovarna-brazda/?utm_source=x',
  canonicalUrl: 'http://katalog.firmy-demo.test/firma/kovarna-brazda/',
  title: 'Kovárna Brázda',
};

/** A draft of a prospect the base does not have. */
export function newDraft(parts: Partial<LeadDraft> = {}): LeadDraft {
  const { leadId: _, ...draft } = draftFromLead(inventedLead());
  return { ...draft, ...parts };
}

export const saveOptions = (parts: Partial<SaveOptions> = {}): SaveOptions => ({
  set: defaultQuestionSet,
  strictness: 'careful',
  now: seenAt,
  ...parts,
});

let serial = 0;

/** A fresh store and a fresh browser for every test of the file. */
export function freshStore(): { base(): LeadBase; reopen(): LeadBase } {
  let base: LeadBase;
  let name: string;
  beforeEach(() => {
    fakeBrowser.reset();
    serial += 1;
    name = `services-test-${serial}`;
    base = openLeadBase(name);
  });
  afterEach(() => base.close());
  return {
    base: () => base,
    reopen() {
      base.close();
      base = openLeadBase(name);
      return base;
    },
  };
}
