import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Lead } from '@/lib/domain/lead';
import { findCanary } from '@/lib/services/canary';
import { deleteLeads } from '@/lib/services/delete-leads';
import { eraseSubject } from '@/lib/services/erase';
import { restoreBackup } from '@/lib/services/restore-backup';
import { saveDraft } from '@/lib/services/save-lead';
import { ensureCopy, findCopy, keepCopy } from '@/lib/services/second-copy';
import { stubPrivateFiles } from '../support/private-files';
import { freshStore, newDraft, saveOptions } from './store-for-test';

const store = freshStore();
const now = Date.UTC(2026, 10, 22, 8);
let files: Map<string, Blob>;
beforeEach(() => {
  files = stubPrivateFiles();
});
afterEach(() => vi.unstubAllGlobals());

const save = async (note: string) =>
  (await saveDraft(store.base(), newDraft({ note }), saveOptions({ asNew: true, now }))).lead;
const leadsIn = async () => ((await findCopy())?.rows.leads ?? []) as Lead[];
const notes = async () => (await leadsIn()).map(({ note }) => note).sort();
/** Until nothing is being written behind a commit any more. */
const settled = (lines: number) =>
  vi.waitFor(async () => {
    const [journal] = [...files].filter(([name]) => name.endsWith('.changes'));
    const text = (await journal?.[1].text()) ?? '';
    expect(text.split('\n').length - 1).toBe(lines);
  });

describe('the copy beside the store', () => {
  it('holds what was in the store, and every change that came after', async () => {
    await save('a');
    await settled(1);
    await keepCopy(store.base(), now);
    const gone = await save('b');
    await save('c');
    await deleteLeads(store.base(), [gone.id], now);
    await settled(3);
    expect(await notes()).toEqual(['a', 'c']);
    expect((await findCopy())?.sound).toBe(true);
  });

  it('brings leads back into the store that the browser made in the place of a lost one', async () => {
    const lead = await save('a');
    await settled(1);
    await keepCopy(store.base(), now);
    const later = await save('b');
    await settled(1);
    const canary = await findCanary();
    await store.base().delete();
    const fresh = store.reopen();
    const copy = await findCopy();
    if (!copy || !canary) throw new Error('Neither may be gone.');
    // Nothing that was made anew may push it out.
    expect(await keepCopy(fresh, now)).toBe(false);
    await restoreBackup(fresh, copy, { exact: false, now });
    expect((await fresh.leads.toArray()).map(({ id }) => id).sort()).toEqual(
      [lead.id, later.id].sort(),
    );
  });

  it('of the store before is found where that one and the next are lost in a row', async () => {
    await save('a');
    await settled(1);
    await keepCopy(store.base(), now);
    const copy = await findCopy();
    if (!copy) throw new Error('There is a copy.');
    await store.base().delete();
    await restoreBackup(store.reopen(), copy, { exact: false, now });
    // The browser ended before a copy of what was brought back was made; one lead was saved since.
    await vi.waitFor(() => expect(files.size).toBeGreaterThan(2));
    const { databaseId = '' } = (await findCanary()) ?? {};
    files.delete(`${databaseId}.copy`);
    files.delete(`${databaseId}.changes`);
    expect(await notes()).toEqual(['a']);
    await save('b');
    await vi.waitFor(() => expect([...files.keys()]).toContain(`${databaseId}.changes`));
    await vi.waitFor(async () => expect(await notes()).toEqual(['a', 'b']));
    expect((await findCopy())?.sound).toBe(false);
  });

  it('is the journal alone as long as the store is young', async () => {
    await save('a');
    await save('b');
    await settled(2);
    await ensureCopy(store.base(), now);
    expect([...files.keys()].filter((name) => name.endsWith('.copy'))).toEqual([]);
    expect(await notes()).toEqual(['a', 'b']);
    expect((await findCopy())?.sound).toBe(true);
  });

  it('is not said to be sound where a change between is missing', async () => {
    await save('a');
    await save('b');
    await save('c');
    await settled(3);
    for (const [name, file] of files) {
      const lines = (await file.text()).split('\n');
      files.set(name, new Blob([[lines[0], lines[2], ''].join('\n')]));
    }
    expect(await notes()).toEqual(['a', 'c']);
    expect((await findCopy())?.sound).toBe(false);
  });

  it('is made anew where a change never came into the journal', async () => {
    await save('a');
    await settled(1);
    await keepCopy(store.base(), now);
    await settled(0);
    const before = [...files].find(([name]) => name.endsWith('.copy'))?.[1];
    await save('b');
    await settled(1);
    await ensureCopy(store.base(), now);
    expect([...files].find(([name]) => name.endsWith('.copy'))?.[1]).toBe(before);
    // A page that was closed right after it had saved.
    for (const [name] of files) if (name.endsWith('.changes')) files.delete(name);
    await ensureCopy(store.base(), now);
    expect(await notes()).toEqual(['a', 'b']);
  });

  it('passes over a line that was cut off or altered', async () => {
    await save('a');
    await settled(1);
    await keepCopy(store.base(), now);
    await save('b');
    await settled(1);
    for (const [name, file] of files)
      if (name.endsWith('.changes'))
        files.set(
          name,
          new Blob([file, '{"changes":99,"at":1,"put":[{"id":1}],"gone":[]}\n{"cha']),
        );
    expect(await notes()).toEqual(['a', 'b']);
  });

  it('forgets whoever is erased', async () => {
    const lead = await save('Zapomenout');
    await save('Nechat');
    await settled(2);
    await keepCopy(store.base(), now);
    await eraseSubject(store.base(), { lead: lead.id }, { suppress: false, now });
    await vi.waitFor(async () => expect(await notes()).toEqual(['Nechat']));
    for (const file of files.values())
      expect(JSON.stringify(await leadsIn()) + (await file.text())).not.toContain('Zapomenout');
  });

  it('of a store before this one stays, but not of those before it', async () => {
    await save('a');
    await settled(1);
    await keepCopy(store.base(), now);
    const [copy] = [...files].filter(([name]) => name.endsWith('.copy'));
    if (!copy) throw new Error('There is a copy.');
    files.clear();
    files.set('first.copy', copy[1]);
    files.set('second.copy', copy[1]);
    await keepCopy(store.base(), now);
    const copies = [...files.keys()].filter((name) => name.endsWith('.copy'));
    expect(copies.toSorted()).toEqual([copy[0], 'second.copy'].toSorted());
  });
});

it('does without where the browser keeps no files', async () => {
  vi.unstubAllGlobals();
  await save('a');
  expect(await keepCopy(store.base(), now)).toBe(false);
  expect(await findCopy()).toBeUndefined();
});
