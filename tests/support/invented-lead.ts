import type { CapturedRecord, ContactPerson, Phone } from '@/lib/domain/captured-record';
import { emptyRecord } from '@/lib/domain/captured-record';
import { defaultQuestionSet } from '@/lib/domain/default-question-set';
import { emptyQualification } from '@/lib/domain/empty-qualification';
import type { Lead } from '@/lib/domain/lead';
import type { Origin } from '@/lib/domain/origin';

export const seenAt = Date.UTC(2026, 10, 2, 9, 30);
export const seen: Origin = {
  source: 'visible-text',
  where: 'Telefon:',
  page: 'http://katalog.firmy-demo.test/firma/kovarna-brazda/',
  at: seenAt,
};

export const text = (value: string) => ({ value, origin: seen });
export const phone = (e164: string, kind: Phone['kind'] = 'landline'): Phone => ({
  shown: e164,
  e164,
  kind,
  origin: seen,
});

export function inventedPerson(name: string, parts: Partial<ContactPerson> = {}): ContactPerson {
  return {
    id: name.toLowerCase().replace(/\W+/g, '-'),
    name,
    phones: [],
    emails: [],
    socialProfiles: [],
    decides: false,
    origin: seen,
    ...parts,
  };
}

/** A company that does not exist, as read from a page. */
export function inventedRecord(parts: Partial<CapturedRecord> = {}): CapturedRecord {
  return {
    ...emptyRecord('organization', text('Kovárna Brázda s.r.o.')),
    phones: [phone('+420541000001')],
    emails: [text('info@kovarna-brazda.test')],
    websites: [text('http://www.kovarna-brazda.test/')],
    ...parts,
  };
}

/** A lead of the base with nothing answered yet. */
export function inventedLead(parts: Partial<Lead> = {}): Lead {
  const { detailUrl: _, ...record } = inventedRecord();
  return {
    ...record,
    qualification: emptyQualification(defaultQuestionSet),
    entryStage: 'suspect',
    stage: { value: 'suspect', since: seenAt, reason: '' },
    sourceChannel: 'business-directory',
    sourceSite: 'katalog.firmy-demo.test',
    tags: [],
    note: '',
    responsible: 'Petra Vzorná',
    paidOrders: '',
    preliminaryOrders: '',
    id: '019a0000-0000-7000-8000-000000000001',
    number: 1,
    visits: [],
    createdAt: seenAt,
    updatedAt: seenAt,
    revision: 1,
    keys: [],
    ...parts,
  };
}
