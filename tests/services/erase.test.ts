import { describe, expect, it } from 'vitest';
import type { CapturedRecord } from '@/lib/domain/captured-record';
import { emptyRecord } from '@/lib/domain/captured-record';
import { defaultQuestionSet } from '@/lib/domain/default-question-set';
import { draftFromRecord } from '@/lib/domain/lead-draft';
import type { Subject } from '@/lib/domain/suppression/eraser';
import { usualView } from '@/lib/domain/table-view';
import { readBackupFile } from '@/lib/exchange/backup-file';
import { makeBackup, readBackup } from '@/lib/services/backup';
import { backupToFile } from '@/lib/services/backup-to-file';
import { commitLeads } from '@/lib/services/commit-leads';
import { deleteLeads } from '@/lib/services/delete-leads';
import { eraseSubject } from '@/lib/services/erase';
import { findAbout, personFile } from '@/lib/services/person-file';
import { previewRestore, restoreBackup } from '@/lib/services/restore-backup';
import { saveEntries } from '@/lib/services/save-entries';
import { saveDraft } from '@/lib/services/save-lead';
import { listActions, undoAction } from '@/lib/services/undo-action';
import { inventedPerson, phone, seen, text } from '../support/invented-lead';
import { recaptured } from './recaptured';
import { freshStore, newDraft, page, saveOptions } from './store-for-test';

const store = freshStore();
const now = Date.UTC(2026, 10, 22, 8);
const set = defaultQuestionSet;

const jana: CapturedRecord = {
  ...emptyRecord('person', text('Ing. Jana Křenková, Ph.D.')),
  organization: text('Kovárna Brázda s.r.o.'),
  phones: [phone('+420601000001', 'mobile')],
  emails: [text('jana.krenkova@gmail.com')],
  socialProfiles: [
    { network: 'linkedin', value: 'https://www.linkedin.com/in/jana-krenkova-demo', origin: seen },
  ],
};
const contact = inventedPerson('Jana Křenková', {
  emails: [text('jana.krenkova@gmail.com')],
  phones: [phone('+420601000001', 'mobile')],
});
const petr = inventedPerson('Petr Hrubeš', { emails: [text('petr@kovarna-brazda.test')] });

const bareOfAll = { phones: [], emails: [], websites: [], people: [] };

const draftOf = (record: CapturedRecord) =>
  draftFromRecord(record, { set, pageUrl: page.url, responsible: '', now });

/** A base in which one person stands in every place there is. */
async function everywhere(): Promise<{ person: Subject; company: string; contact: Subject }> {
  const base = store.base();
  const options = saveOptions({ now, asNew: true, page });
  const { lead } = await saveDraft(base, draftOf(jana), options);
  await saveDraft(
    base,
    { ...draftOf(jana), leadId: lead.id, note: 'Jana Křenková volala' },
    saveOptions({ now }),
  );
  const people = [contact, petr];
  const note = 'Volat JANĚ ne; křenková jana má dovolenou. Mail jana.krenkova@gmail.com.';
  const company = await saveDraft(base, newDraft({ people, note }), options);
  const twin = await saveDraft(base, draftOf(jana), options);
  await deleteLeads(base, [twin.lead.id], now);
  await base.drafts.put({ pageKey: 'a', page, at: 1, lead: draftOf(jana), read: jana });
  await base.drafts.put({ pageKey: 'b', page, at: 1, lead: newDraft({ people }) });
  await makeBackup(base, 'manual', now);
  return {
    person: { lead: lead.id },
    company: company.lead.id,
    contact: { lead: company.lead.id, person: contact.id },
  };
}

/** The whole store as text, backups unpacked. */
async function everything(): Promise<string> {
  const base = store.base();
  const tables = await Promise.all(
    base.tables
      .filter(({ name }) => name !== 'backupParts')
      .map(async (table) => [table.name, await table.toArray()]),
  );
  const backups = await base.backups.toArray();
  const contents = await Promise.all(backups.map(({ id }) => readBackup(base, id)));
  expect(contents.every(({ sound }) => sound)).toBe(true);
  return JSON.stringify([tables, contents]).toLowerCase();
}

const traces = ['krenkova', 'křenková', 'jana', '601000001'];

describe('erasing a person', () => {
  it.each(['person', 'contact'] as const)('as a %s leaves no trace anywhere', async (how) => {
    const places = await everywhere();
    const before = await everything();
    expect(traces.filter((trace) => !before.includes(trace))).toEqual([]);
    const erased = await eraseSubject(store.base(), places[how], { suppress: true, now });
    expect(erased).toMatchObject({ leads: 1, mentioned: 1, bin: 1, drafts: 2, backups: 1 });
    expect(erased.history).toBeGreaterThan(1);
    const left = await everything();
    expect(traces.filter((trace) => left.includes(trace))).toEqual([]);
    const company = await store.base().leads.get(places.company);
    expect(company?.people.map(({ name }) => name)).toEqual(['Petr Hrubeš']);
    expect(company?.note).toContain('[…] má dovolenou');
    expect(left).toContain('petr@kovarna-brazda.test');
  });

  it('cannot be undone, and undoing what came before does not bring them back', async () => {
    const { person } = await everywhere();
    await eraseSubject(store.base(), person, { suppress: false, now });
    for (const { id } of await listActions(store.base(), 20))
      await undoAction(store.base(), id, now).catch(() => undefined);
    const left = await everything();
    expect(traces.filter((trace) => left.includes(trace))).toEqual([]);
  });

  it('leaves a colleague of the same name responsible, and their touches', async () => {
    const { person, company } = await everywhere();
    const base = store.base();
    const name = 'Jana Křenková';
    const options = saveOptions({ now, asNew: true, page });
    const other = newDraft({ name: text('Pila Rousínov a.s.'), ...bareOfAll, responsible: name });
    const { lead } = await saveDraft(base, other, options);
    const touch = { id: 't1', at: now, channel: 'call', outcome: 'reached', by: name } as const;
    const touches = [{ ...touch, note: `Mluvila s ${name}.` }];
    await commitLeads(base, { now, kind: 'touch' }, async (change) => {
      change.put({ ...lead, touches, revision: 2 }, lead);
      const mentioned = await base.leads.get(company);
      if (mentioned)
        change.put(
          { ...mentioned, responsible: name, revision: mentioned.revision + 1 },
          mentioned,
        );
    });
    await base.drafts.put({ pageKey: 'c', page, at: 1, lead: other });
    const about = await findAbout(base, person);
    expect(about.mentionedIn.map(({ id }) => id).sort()).toEqual([company, lead.id].sort());
    await eraseSubject(base, person, { suppress: true, now });
    const kept = await base.leads.get(lead.id);
    expect(kept).toMatchObject({
      responsible: name,
      touches: [{ by: name, note: 'Mluvila s […].' }],
    });
    expect((await base.leads.get(company))?.responsible).toBe(name);
    expect((await base.drafts.get('c'))?.lead).toMatchObject({ responsible: name });
  });

  it('leaves another company its own addresses whole, and takes a page of theirs from its websites', async () => {
    const base = store.base();
    const options = saveOptions({ now, asNew: true });
    const info = text('info@kovarna-brazda.test');
    const profile = 'https://www.linkedin.com/in/jana-krenkova-demo';
    const { lead } = await saveDraft(base, newDraft({ ...bareOfAll, emails: [info] }), options);
    const other = newDraft({
      ...{ ...bareOfAll, name: text('Nájemce a.s.'), emails: [info] },
      websites: [text('https://najemce.test/'), text(profile)],
      note: 'Píše z info@kovarna-brazda.test.',
    });
    const kept = (await saveDraft(base, other, options)).lead;
    await eraseSubject(base, { lead: lead.id }, { suppress: false, now });
    expect(await base.leads.get(kept.id)).toMatchObject({
      emails: [info],
      keys: kept.keys,
      note: 'Píše z […].',
    });
    const person = (await saveDraft(base, draftOf(jana), options)).lead;
    await eraseSubject(base, { lead: person.id }, { suppress: false, now });
    const left = await base.leads.get(kept.id);
    expect(left?.websites.map(({ value }) => value)).toEqual(['https://najemce.test/']);
    expect(left?.keys.join()).not.toContain('krenkova');
  });

  it('takes them out of what was written elsewhere, backups included', async () => {
    const { person } = await everywhere();
    const base = store.base();
    const view = { ...usualView, search: 'Křenková Jana', choices: { responsible: ['Petra'] } };
    const request = { id: 'r', expert: 'e', lead: 'another', on: '2026-11-22', hours: 1 };
    await base.savedViews.put({ id: 'v', name: 'Pro Janu: jana KRENKOVA', view, createdAt: now });
    await base.savedViews.put({ id: 'w', name: 'Jiné', view: usualView, createdAt: now });
    await base.expertRequests.put({ ...request, note: 'Zná se s Janou? jana.krenkova@gmail.com' });
    await base.sourceCosts.put({
      ...{ id: 'c', source: 'seminar', from: '2026-11-01', to: '2026-11-02', amount: 5 },
      note: 'Seminář: Jana Křenková',
    });
    await makeBackup(base, 'manual', now + 1);
    await eraseSubject(base, person, { suppress: true, now });
    const left = await everything();
    expect(traces.slice(0, 2).filter((trace) => left.includes(trace))).toEqual([]);
    expect(await base.savedViews.get('v')).toMatchObject({
      name: 'Pro Janu: […]',
      view: { ...view, search: '[…]' },
    });
    expect(await base.savedViews.get('w')).toMatchObject({ name: 'Jiné', view: usualView });
    expect((await base.expertRequests.get('r'))?.note).toBe('Zná se s Janou? […]');
    expect((await base.sourceCosts.get('c'))?.note).toBe('Seminář: […]');
  });

  it('of a company takes its people, and leaves another one with the same telephone', async () => {
    const base = store.base();
    const options = saveOptions({ now, asNew: true });
    const { lead } = await saveDraft(base, newDraft({ people: [petr] }), options);
    const other = newDraft({ name: text('Nájemce a.s.'), emails: [], websites: [] });
    await saveDraft(base, other, options);
    await eraseSubject(base, { lead: lead.id }, { suppress: true, now });
    expect((await base.leads.toArray()).map(({ name }) => name.value)).toEqual(['Nájemce a.s.']);
    await expect(saveDraft(base, newDraft(), options)).rejects.toMatchObject({
      code: 'suppressed',
    });
    await saveDraft(base, other, options);
    expect(await base.leads.count()).toBe(2);
  });
});

describe('one person exported whole', () => {
  it('names every place that holds them', async () => {
    const { person } = await everywhere();
    const about = await findAbout(store.base(), person);
    expect(about.leads).toHaveLength(1);
    expect(about.mentionedIn.map(({ kind }) => kind)).toEqual(['organization']);
    expect([about.bin.length, about.drafts.length, about.backups]).toEqual([1, 2, [now]]);
    const { text: file } = await personFile(store.base(), person, now);
    const whole = JSON.parse(file);
    expect(whole.leads[0].emails[0].value).toBe('jana.krenkova@gmail.com');
    expect(whole.leads[0].visits[0].url).toBe(page.canonicalUrl);
    expect(whole.leads[0].createdAt).toBe('2026-11-22T08:00:00.000Z');
    expect(whole.history.length).toBeGreaterThan(0);
  });
});

describe('an erased person', () => {
  async function erased() {
    const base = store.base();
    const { lead } = await saveDraft(base, draftOf(jana), saveOptions({ now, asNew: true }));
    const file = (await backupToFile(base, now)).blob;
    await eraseSubject(base, { lead: lead.id }, { suppress: true, now });
    return file;
  }

  it('does not come back by 1,000 variants of a capture, nor in a list, nor as a contact', async () => {
    await erased();
    const base = store.base();
    const variants = recaptured(jana, 1000);
    expect(new Set(variants.map((variant) => JSON.stringify(variant))).size).toBe(1000);
    const back = { single: 0, list: 0, contact: 0 };
    for (const variant of variants)
      await saveDraft(base, draftOf(variant), saveOptions({ now, page, asNew: true })).then(
        () => {
          back.single += 1;
        },
        (error: { code: string }) => expect(error.code).toBe('suppressed'),
      );
    const listed = await saveEntries(base, variants, {
      page,
      set,
      responsible: '',
      strictness: 'careful',
      now,
    });
    back.list = listed.leads.length;
    expect(listed.withheld).toBe(1000 - back.list);
    for (const { name, phones, emails, socialProfiles } of variants.slice(0, 200)) {
      const person = inventedPerson(name.value, { phones, emails, socialProfiles });
      const saved = await saveDraft(
        base,
        newDraft({ people: [person, petr] }),
        saveOptions({ now, asNew: true }),
      );
      back.contact += saved.lead.people.length - 1;
    }
    process.stdout.write(`1,000 re-captures of an erased person: ${back.single} came back\n`);
    expect(back).toEqual({ single: 0, list: 0, contact: 0 });
  });

  it('does not come back from a backup file either, and the preview says so', async () => {
    const file = await erased();
    const read = await readBackupFile(file);
    if (!read.ok) throw new Error(read.problem);
    expect(await previewRestore(store.base(), read.contents)).toMatchObject({
      ...{ leads: 1, added: 0, suppressed: 1 },
    });
    await restoreBackup(store.base(), read.contents, { exact: true, now });
    expect(await store.base().leads.count()).toBe(0);
    await saveDraft(store.base(), newDraft(), saveOptions({ now }));
    await restoreBackup(store.base(), read.contents, { exact: false, now });
    expect(await store.base().leads.count()).toBe(1);
  });

  it('is heeded by a store that took the backup of another over', async () => {
    await erased();
    const read = await readBackupFile((await backupToFile(store.base(), now)).blob);
    if (!read.ok) throw new Error(read.problem);
    await store.base().delete();
    const other = store.reopen();
    await restoreBackup(other, read.contents, { exact: false, now });
    await expect(saveDraft(other, draftOf(jana), saveOptions({ now }))).rejects.toMatchObject({
      code: 'suppressed',
    });
  });

  it('keeps nobody else away', async () => {
    await erased();
    const base = store.base();
    const others: CapturedRecord[] = [
      // A colleague, a namesake elsewhere, a sister: other people.
      { ...jana, name: text('Petr Hrubeš'), emails: [], phones: [], socialProfiles: [] },
      {
        ...emptyRecord('person', text('Jana Křenková')),
        organization: text('Pila Rousínov a.s.'),
        emails: [text('krenkova@pila-rousinov.test')],
      },
      { ...emptyRecord('person', text('Lucie Křenková')), organization: jana.organization },
    ];
    for (const other of others)
      await saveDraft(base, draftOf(other), saveOptions({ now, asNew: true }));
    expect(await base.leads.count()).toBe(3);
  });
});
