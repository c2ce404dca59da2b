import { describe, expect, it } from 'vitest';
import type { CapturedRecord } from '@/lib/domain/captured-record';
import { emptyRecord } from '@/lib/domain/captured-record';
import { defaultQuestionSet } from '@/lib/domain/default-question-set';
import { draftFromRecord } from '@/lib/domain/lead-draft';
import type { EnteredIdentity } from '@/lib/domain/suppression/entered-values';
import { readBackupFile } from '@/lib/exchange/backup-file';
import { backupToFile } from '@/lib/services/backup-to-file';
import { eraseSubject } from '@/lib/services/erase';
import {
  countSuppressed,
  findKeptAway,
  liftSuppression,
  undoLift,
} from '@/lib/services/lift-suppression';
import { restoreBackup } from '@/lib/services/restore-backup';
import { saveDraft } from '@/lib/services/save-lead';
import { loadSuppressed } from '@/lib/services/suppressed';
import { inventedPerson, phone, seen, text } from '../support/invented-lead';
import { imported, planned } from './import/import-world';
import { recaptured } from './recaptured';
import { freshStore, newDraft, page, saveOptions } from './store-for-test';

const store = freshStore();
const now = Date.UTC(2026, 10, 22, 8);
const region = 'CZ';

const jana: CapturedRecord = {
  ...emptyRecord('person', text('Ing. Jana Křenková, Ph.D.')),
  organization: text('Kovárna Brázda s.r.o.'),
  phones: [phone('+420601000001', 'mobile')],
  emails: [text('jana.krenkova@gmail.com')],
  socialProfiles: [
    { network: 'linkedin', value: 'https://www.linkedin.com/in/jana-krenkova-demo', origin: seen },
  ],
};
const draftOf = (record: CapturedRecord) =>
  draftFromRecord(record, { set: defaultQuestionSet, pageUrl: page.url, responsible: '', now });
const entered = (part: Partial<EnteredIdentity>): EnteredIdentity => ({
  ...{ name: '', company: '', contact: '' },
  ...part,
});
const save = (record: CapturedRecord) =>
  saveDraft(store.base(), draftOf(record), saveOptions({ now, page, asNew: true }));

async function eraseJana(): Promise<void> {
  const { lead } = await save(jana);
  await eraseSubject(store.base(), { lead: lead.id }, { suppress: true, now });
}
const lift = (part: Partial<EnteredIdentity>, at = now + 1000) =>
  liftSuppression(store.base(), entered(part), { region, now: at });
/** How many of the variants would be kept away. */
async function keptAway(variants: readonly CapturedRecord[]): Promise<number> {
  const suppressed = await loadSuppressed(store.base());
  return variants.filter((variant) => !suppressed.withhold(variant)).length;
}

describe('who asked not to be contacted', () => {
  it.each([
    ['an e-mail', { contact: 'Jana.Krenkova+x@googlemail.com' }],
    ['a phone without its country', { contact: '601 000 001' }],
    ['a profile', { contact: 'cz.linkedin.com/in/Jana-Krenkova-Demo?trk=1' }],
    ['a name and a company', { name: 'KŘENKOVÁ Jana', company: 'Kovárna Brázda' }],
    ['one value among others', { contact: 'nikdo@pila-rousinov.test, +420 601 000 001' }],
  ])('is found by %s, and by nothing else', async (_, known) => {
    await eraseJana();
    const base = store.base();
    expect(await countSuppressed(base)).toBe(1);
    expect(await findKeptAway(base, entered(known), region)).toEqual([now]);
    for (const stranger of [
      { contact: 'jana@kovarna-brazda.test' },
      { name: 'Jana Křenková' },
      { name: 'Petr Hrubeš', company: 'Kovárna Brázda' },
      { contact: '+420 601 000 002' },
      {},
    ])
      expect(await findKeptAway(base, entered(stranger), region)).toEqual([]);
  });

  it('comes back by all 1,000 variants once one value was lifted, and by none after its undo', async () => {
    await eraseJana();
    const variants = recaptured(jana, 1000);
    expect(await keptAway(variants)).toBe(1000);
    const { count, action } = await lift({ contact: 'jana.krenkova@gmail.com' });
    expect([count, await countSuppressed(store.base())]).toEqual([1, 0]);
    expect(await keptAway(variants)).toBe(0);
    expect((await save(jana)).lead.emails).toHaveLength(1);
    if (!action) throw new Error('Nothing was noted.');
    expect((await store.base().actions.get(action))?.detail).toMatchObject({
      name: 'jana.krenkova@gmail.com',
    });
    await undoLift(store.base(), action, now + 2000);
    expect(await keptAway(variants)).toBe(1000);
    // Who it was is forgotten again.
    expect(JSON.stringify(await store.base().actions.get(action))).not.toContain('jana');
    await expect(undoLift(store.base(), action, now)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('is one person of a company only: the others stay away', async () => {
    const base = store.base();
    const people = ['Petr Hrubeš', 'Lucie Malá'].map((name, at) =>
      inventedPerson(name, { emails: [text(`osoba${at}@kovarna-brazda.test`)] }),
    );
    const { lead } = await saveDraft(base, newDraft({ people }), saveOptions({ now, asNew: true }));
    await eraseSubject(base, { lead: lead.id }, { suppress: true, now });
    expect(await countSuppressed(base)).toBe(3);
    expect((await lift({ contact: 'osoba0@kovarna-brazda.test' })).count).toBe(1);
    expect(await countSuppressed(base)).toBe(2);
    expect((await lift({ contact: 'www.kovarna-brazda.test' })).count).toBe(1);
    const again = await saveDraft(base, newDraft({ people }), saveOptions({ now, asNew: true }));
    expect(again.lead.people.map(({ name }) => name)).toEqual(['Petr Hrubeš']);
  });

  it('stays allowed when a backup made before is restored, and away when erased once more', async () => {
    await eraseJana();
    const read = await readBackupFile((await backupToFile(store.base(), now)).blob);
    if (!read.ok) throw new Error(read.problem);
    await lift({ contact: '601000001' });
    await restoreBackup(store.base(), read.contents, { exact: true, now: now + 3000 });
    expect(await keptAway([jana])).toBe(0);
    const { lead } = await save(jana);
    await eraseSubject(store.base(), { lead: lead.id }, { suppress: true, now: now + 4000 });
    expect(await keptAway([jana])).toBe(1);
    // And one that another browser erased later is heeded.
    const later = await readBackupFile((await backupToFile(store.base(), now)).blob);
    if (!later.ok) throw new Error(later.problem);
    await lift({ contact: '601000001' }, now + 3500);
    await restoreBackup(store.base(), later.contents, { exact: false, now: now + 5000 });
    expect(await keptAway([jana])).toBe(1);
  });
});

describe('an import', () => {
  const text = 'Name;E-mail\nJana Křenková;jana.krenkova@gmail.com\nPetr Hrubeš;petr@pila.test\n';

  it('says which rows are kept away, and takes them once they are allowed', async () => {
    await eraseJana();
    const { job, plan } = await planned(store.base(), [{ text }], { badValues: 'note' });
    expect(plan.counts).toMatchObject({ new: 1, bad: 1 });
    const { rows } = await job.rows('bad', 0, 1);
    expect(rows[0]?.problems).toEqual([{ code: 'kept-away', value: 'Jana Křenková' }]);
    await lift({ contact: 'jana.krenkova@gmail.com' });
    await imported(store.base(), [{ text }]);
    expect(await store.base().leads.count()).toBe(2);
  });
});
