// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { noticeText } from '@/components/data/notice-text';
import type { ActionRow, BackupRow } from '@/lib/db/rows';
import { parseSettings } from '@/lib/settings/settings';
import { inventedLead, inventedPerson } from '../../support/invented-lead';
import { openedBackup } from '../leads/fake-safety';
import { inventedLeads } from '../leads/invented-leads';
import { openDashboard } from '../leads/open-dashboard';

const at = Date.UTC(2026, 10, 20, 8);
const backup: BackupRow = {
  ...{ id: 'b', at, why: 'daily', databaseId: 'd', changes: 3, counts: { leads: 12 }, sum: '' },
  ...{ parts: 1, size: 2 * 1024 * 1024, verified: true },
};
const section = (name: string) => screen.getByRole('region', { name });

describe('backups', () => {
  it('are listed, and restored only after what it would do was shown', async () => {
    const opened = openedBackup({ sound: false, refused: 2, suppressed: 1 });
    const safety = { listBackups: async () => [backup], openBackup: async () => opened };
    const { user } = await openDashboard({ safety }, '#/data');
    const backups = within(section('Backups'));
    expect(await backups.findByText('daily · 12 leads · 2.0 MB')).toBeTruthy();
    await user.click(backups.getByRole('button', { name: /^Restore the backup of/ }));
    expect(await backups.findByText(/damaged or cut off/)).toBeTruthy();
    expect(backups.getByText('2 lines could not be read.')).toBeTruthy();
    expect(backups.getByText('Asked not to be contacted: stay away')).toBeTruthy();
    expect(opened.restore).not.toHaveBeenCalled();
    await user.click(backups.getByRole('checkbox', { name: /Also take out/ }));
    await user.click(backups.getByRole('button', { name: 'Restore' }));
    expect(opened.restore).toHaveBeenCalledWith(true);
    expect(await screen.findByText(/5 came back, 2 became as they were/)).toBeTruthy();
    expect(await screen.findByRole('button', { name: 'Undo' })).toBeTruthy();
  });

  it('say what is wrong with a file that is none', async () => {
    const safety = { openFile: async () => ({ problem: 'not-a-backup' as const }) };
    const { user } = await openDashboard({ safety }, '#/data');
    const [input] = section('Backups').querySelectorAll('input[type="file"]');
    await user.upload(input as HTMLInputElement, new File(['x'], 'x.jsonl'));
    expect(await screen.findByText('This file is no backup of Prospect Clipper.')).toBeTruthy();
  });

  it('are asked for when the last file is too old, and made with one click', async () => {
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x' }));
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    let days: number | undefined = 9;
    const safety = {
      backupFileDue: async () => days,
      backupFile: async () => {
        days = undefined;
        return { fileName: 'all.jsonl.gz', blob: new Blob(['x']), leads: 20, changes: 1 };
      },
    };
    const { user } = await openDashboard({ safety });
    expect(await screen.findByText(/saved as a file 9 days ago/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Save backup as a file' }));
    expect(await screen.findByText('Saved: all.jsonl.gz')).toBeTruthy();
    await waitFor(() => expect(screen.queryByText(/9 days ago/)).toBeNull());
  });

  it('are offered by the recovery screen: what the last good one holds', async () => {
    const health = { state: 'damaged', detail: 'rows-missing', leadCount: 0, expectedCount: 12 };
    const bad = { ...backup, id: 'c', at: at + 1, verified: false };
    const opened = openedBackup();
    const safety = { listBackups: async () => [bad, backup], openBackup: async () => opened };
    const world = { leads: [], health: health as never, safety };
    const { user } = await openDashboard(world);
    expect(await screen.findByText(/last good backup .* holds 12 leads/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Restore it' }));
    await user.click(await screen.findByRole('button', { name: 'Restore' }));
    expect(opened.restore).toHaveBeenCalledWith(false);
  });

  it('give way to the copy beside the store where that is the later one', async () => {
    const health = { state: 'damaged', detail: 'other-database', leadCount: 0, expectedCount: 12 };
    const copy = openedBackup({ madeAt: at + 5, leads: 15 });
    const safety = { listBackups: async () => [backup], openCopy: async () => copy };
    const { user } = await openDashboard({ leads: [], health: health as never, safety });
    expect(await screen.findByText(/kept beside the store as well: .* with 15 leads/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Restore it' }));
    await user.click(await screen.findByRole('button', { name: 'Restore' }));
    expect(copy.restore).toHaveBeenCalledWith(false);
  });

  it('are looked for before one may go on without them', async () => {
    const health = { state: 'damaged', detail: 'other-database', leadCount: 0, expectedCount: 12 };
    let find: (copy: ReturnType<typeof openedBackup>) => void = () => undefined;
    const openCopy = () => new Promise<ReturnType<typeof openedBackup>>((found) => (find = found));
    const safety = { listBackups: async () => [], openCopy };
    await openDashboard({ leads: [], health: health as never, safety });
    expect(await screen.findByText(/Looking for what is kept/)).toBeTruthy();
    const goOn = () => screen.getByRole('button', { name: 'Go on with what is there' });
    expect(goOn()).toHaveProperty('disabled', true);
    find(openedBackup({ madeAt: at, leads: 15 }));
    expect(await screen.findByRole('button', { name: 'Restore it' })).toBeTruthy();
    expect(goOn()).toHaveProperty('disabled', false);
  });

  it('that cannot be read leave the way to a file', async () => {
    const health = { state: 'damaged', detail: 'other-database', leadCount: 0, expectedCount: 12 };
    const fail = async () => Promise.reject(new Error('no file'));
    const safety = { listBackups: fail, openCopy: fail };
    await openDashboard({ leads: [], health: health as never, safety });
    expect(await screen.findByText(/There is no backup in this browser/)).toBeTruthy();
    expect(screen.getByRole('button', { name: /file/ })).toBeTruthy();
  });
});

describe('the history', () => {
  const action: ActionRow = { id: 'a', at, kind: 'edit', leads: 3, detail: { name: 'Brázda' } };

  it('undoes what can be undone', async () => {
    const undo = vi.fn(async () => ({ undone: 2, left: 1 }));
    const erased: ActionRow = { id: 'e', at, kind: 'erase', leads: 1, detail: {} };
    const undone: ActionRow = { ...action, id: 'u', undoneAt: at };
    const safety = { listHistory: async () => [action, erased, undone], undo };
    const { user } = await openDashboard({ safety }, '#/data');
    const history = within(section('History'));
    await user.click(await history.findByRole('button', { name: /^Undo: Changed/ }));
    expect(undo).toHaveBeenCalledWith(action);
    expect(await screen.findByText(/2 leads are as they were. 1 was changed since/)).toBeTruthy();
    expect(history.getAllByRole('button', { name: /^Undo/ })).toHaveLength(1);
  });

  it('shows the leads that an action changed, as far as they are there', async () => {
    const leads = inventedLeads(4);
    const gone: ActionRow = { ...action, id: 'g', kind: 'delete', leads: 2 };
    const erased: ActionRow = { id: 'e', at, kind: 'erase', leads: 5, detail: {} };
    const leadsOf = async (id: string) =>
      id === 'a' ? leads.slice(0, 3).map((each) => each.id) : [];
    const safety = { listHistory: async () => [action, gone, erased], leadsOf };
    const { user } = await openDashboard({ leads, safety }, '#/data');
    const history = within(section('History'));
    await user.click(await history.findByRole('button', { name: /^2 leads – Deleted/ }));
    expect(await screen.findByText('None of these leads is in the base any more.')).toBeTruthy();
    expect(history.queryByRole('button', { name: /^5 leads/ })).toBeNull();
    await user.click(history.getByRole('button', { name: /^3 leads – Changed/ }));
    expect(await screen.findByText(/Changed, .*\(3\)/)).toBeTruthy();
  });
});

describe('people’s rights', () => {
  it('a person is exported by the third click, and erased after what goes was said', async () => {
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x' }));
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    const erase = vi.fn(async () => ({
      ...{ leads: 1, mentioned: 0, bin: 0, drafts: 0, history: 0, backups: 0 },
    }));
    const findAbout = async () => ({
      ...{ name: 'Jana Vzorná', leads: 1, mentioned: 2, bin: 0, drafts: 1, history: 3, backups: 2 },
    });
    const [lead] = inventedLeads(1);
    if (!lead) throw new Error('No lead.');
    const safety = { erase, findAbout };
    const { user } = await openDashboard({ leads: [lead], safety }, `#/leads/${lead.id}`);
    await user.click(await screen.findByRole('tab', { name: 'History' }));
    const [save] = screen.getAllByRole('button', { name: /^Save all data about/ });
    if (save) await user.click(save);
    expect(await screen.findByText('Saved: person.json')).toBeTruthy();
    const [ask] = screen.getAllByRole('button', { name: /^Erase .*…$/ });
    if (ask) await user.click(ask);
    expect(
      await screen.findByText(
        'Erases Jana Vzorná for good: 1 lead, mentions in 2 other leads, 3 states in the history, 1 draft, in 2 backups.',
      ),
    ).toBeTruthy();
    expect(erase).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Erase for good' }));
    expect(erase).toHaveBeenCalledWith({ lead: lead.id }, true);
  });

  it('what is over its time is shown before it goes', async () => {
    const purge = vi.fn(async () => ({ result: 2, undo: async () => undefined }));
    const leads = inventedLeads(2);
    const safety = {
      findOverdue: async () => leads.map((lead) => ({ lead, due: at })),
      purge,
    };
    const { user } = await openDashboard({ leads, safety }, '#/data');
    const part = within(section('How long leads are kept'));
    expect(await part.findByText('2 leads are over their time')).toBeTruthy();
    expect(part.getAllByRole('link')).toHaveLength(2);
    await user.click(part.getByRole('button', { name: 'Move all 2 to the bin' }));
    expect(purge).toHaveBeenCalledWith(leads.map(({ id }) => id));
  });

  it('who wants to come back is asked for by a value, found, allowed, and kept away again', async () => {
    let away = 2;
    const undo = vi.fn(async () => {
      away = 2;
    });
    const liftSuppression = vi.fn(async () => {
      away = 1;
      return { result: 1, undo };
    });
    const findKeptAway = vi.fn(async ({ contact }: { contact: string }) =>
      contact === 'jana@vzor.test' ? [at] : [],
    );
    const safety = { countSuppressed: async () => away, findKeptAway, liftSuppression };
    const { user } = await openDashboard({ safety }, '#/data');
    const part = within(section('Who must not come back'));
    expect(await part.findByText('2 people and companies are kept away.')).toBeTruthy();
    await user.click(part.getByRole('button', { name: /wants to be in the base again/ }));
    const contact = part.getByRole('textbox', { name: /^E-mail, phone/ });
    await user.type(contact, 'jana');
    await user.click(part.getByRole('button', { name: 'Look' }));
    expect(await part.findByText(/^Nobody who is kept away is known by this/)).toBeTruthy();
    await user.type(contact, '@vzor.test{Enter}');
    expect(await part.findByText(/^Kept away since Nov 20, 2026/)).toBeTruthy();
    expect(liftSuppression).not.toHaveBeenCalled();
    await user.click(part.getByRole('button', { name: 'Allow them again' }));
    expect(await part.findByText('1 person or company is kept away.')).toBeTruthy();
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await part.findByText('2 people and companies are kept away.')).toBeTruthy();
  });

  it.each(['en', 'cs'] as const)('the notice in %s has its fields filled', (locale) => {
    const lead = inventedLead({
      people: [inventedPerson('Jana Vzorná')],
      visits: [{ url: 'http://katalog.firmy-demo.test/x/', title: 'x', at }],
    });
    const settings = parseSettings({ controller: 'Prodejna Vzor s.r.o., Brno' });
    const { to, body } = noticeText(lead, locale, settings);
    expect(to).toBe('info@kovarna-brazda.test');
    for (const part of [
      'Jana Vzorná',
      'http://katalog.firmy-demo.test/x/',
      'Prodejna Vzor s.r.o., Brno',
      '2026',
      '2027',
      locale === 'cs' ? 'telefon, e-mail' : 'telephone, e-mail',
    ])
      expect(body).toContain(part);
    expect(body).not.toMatch(/[{}]/);
  });

  it('the notice of a lead out of a list names the list, and says nothing of a public page', () => {
    const origin = { source: 'import' as const, where: 'leads.csv: Firma', at };
    const name = { value: 'Pila Jasenice s.r.o.', origin };
    const lead = inventedLead({ name, visits: [], sourceChannel: 'bought-list' });
    const { body } = noticeText(lead, 'en', parseSettings({}));
    expect(body).toContain('from a list that we were given (Bought list) in order');
    expect(body).not.toContain('public');
    const typed = { value: 'Pila', origin: { ...origin, source: 'manual' as const } };
    const own = noticeText({ ...lead, name: typed }, 'cs', parseSettings({})).body;
    expect(own).toContain('z vlastních poznámek (');
    expect(own).not.toContain('veřejné');
  });
});
