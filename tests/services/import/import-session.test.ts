import { describe, expect, it, vi } from 'vitest';
import { ImportFileError } from '@/lib/exchange/read/import-table';
import { listBackups } from '@/lib/services/backup';
import { ImportCancelledError } from '@/lib/services/import/import-cancelled-error';
import { createImportJob } from '@/lib/services/import/import-job';
import { importSession } from '@/lib/services/import/import-session';
import type { ImportJob, OnProgress } from '@/lib/services/import/import-types';
import { type Port, serveImport } from '@/lib/services/import/serve-import';
import { importActions } from '@/lib/services/import-actions';
import { inventedCsv } from '../../support/invented-csv';
import { freshStore } from '../store-for-test';
import { fileOf, usualOptions } from './import-world';

const store = freshStore();

/** A worker whose thread is this one: every message is copied as between threads. */
function worker(job: ImportJob) {
  const port: Port = {
    onmessage: null,
    postMessage: (message) => side.onmessage?.({ data: structuredClone(message) } as MessageEvent),
  };
  const side: Parameters<typeof importSession>[0] = {
    onmessage: null,
    onerror: null,
    terminate: vi.fn(),
    postMessage: (message: unknown) =>
      queueMicrotask(() => port.onmessage?.({ data: structuredClone(message) } as MessageEvent)),
  };
  serveImport(port, () => job);
  return side;
}
const owner = { region: 'CZ', responsible: '', strictness: 'careful' as const };

describe('an import in a thread of its own', () => {
  it('goes from file to leads, with progress', async () => {
    const session = importSession(worker(createImportJob(store.base())));
    const steps = new Set<string>();
    const read = await session.readFiles(
      [fileOf({ text: 'Company;E-mail\nAlfa;info@alfa.example\n' })],
      owner,
      ({ step }) => steps.add(step),
    );
    const choices = read.tables.map(({ choice }) => choice);
    await session.plan(choices, usualOptions, ({ step }) => steps.add(step));
    expect((await session.rows('all', 0, 10)).rows[0]).toMatchObject({
      name: 'Alfa',
      outcome: 'new',
    });
    const { plan, state } = await session.commit(({ step }) => steps.add(step));
    expect(plan.newLeads).toBe(1);
    expect(state.leadCount).toBe(1);
    expect([...steps]).toEqual(['reading', 'saving']);
  });

  it('tells of its progress a few times a second, and at once of another step', async () => {
    const done: string[] = [];
    const job = {
      plan: async (_choices: unknown, _options: unknown, onProgress: OnProgress) => {
        for (const step of ['understanding', 'matching'] as const)
          for (let row = 1; row <= 1000; row += 1) onProgress({ step, done: row, total: 1000 });
        await new Promise((resolve) => setTimeout(resolve, 250));
        onProgress({ step: 'matching', done: 1000, total: 1000 });
        return { newLeads: 0, changedLeads: 0 };
      },
    };
    const session = importSession(worker(job as unknown as ImportJob));
    await session.plan([], usualOptions, (progress) =>
      done.push(`${progress.step} ${progress.done}`),
    );
    expect(done[0]).toBe('understanding 1');
    expect(done).toContain('matching 1');
    expect(done.at(-1)).toBe('matching 1000');
    expect(done.length).toBeLessThan(100);
  });

  it('keeps a backup of a base with leads before it changes many', async () => {
    const base = store.base();
    const rows = Array.from({ length: 120 }, (_, at) => `Dílna ${at};info@dilna-${at}.example\n`);
    const importAll = async (text: string) => {
      const steps: string[] = [];
      const actions = importActions(base, () => worker(createImportJob(base)) as Worker);
      const session = actions.begin();
      const read = await session.readFiles([fileOf({ text })], owner);
      const choices = read.tables.map(({ choice }) => choice);
      await session.plan(choices, usualOptions);
      await session.commit(({ step }) => steps.push(step));
      return steps;
    };
    await importAll('Company;E-mail\nAlfa;info@alfa.example\n');
    expect(await listBackups(base)).toEqual([]);
    const steps = await importAll(`Company;E-mail\n${rows.join('')}`);
    expect([...new Set(steps)]).toEqual(['backing-up', 'saving']);
    expect(await listBackups(base)).toMatchObject([{ why: 'import', counts: { leads: 1 } }]);
    expect(await base.leads.count()).toBe(121);
  });

  it('of sales keeps one as well, where it changes many', async () => {
    const base = store.base();
    const names = Array.from({ length: 120 }, (_, at) => `Dílna ${at}`);
    const importSales = async (customers: readonly string[]) => {
      const actions = importActions(base, () => worker(createImportJob(base)) as Worker);
      const session = actions.begin();
      const lines = customers.map((name) => `2026-11-02,${name},10\n`);
      const text = `Date,Customer,Amount\n${lines.join('')}`;
      const read = await session.readFiles([fileOf({ text })], owner);
      const columns = read.tables.map(({ sales }) => sales.columns);
      await session.planSales(columns, { unmatched: 'new', accepted: [] });
      await session.commitSales();
    };
    await importSales(['Alfa']);
    expect(await listBackups(base)).toEqual([]);
    await importSales(names);
    expect(await listBackups(base)).toMatchObject([{ why: 'import', counts: { leads: 1 } }]);
    expect(await base.leads.count()).toBe(121);
  });

  it('that is cancelled while its backup is made changes nothing', async () => {
    const base = store.base();
    const commit = vi.fn();
    const planned = { plan: async () => ({ newLeads: 5, changedLeads: 0 }), commit };
    const job = planned as unknown as ImportJob;
    const session = importActions(base, () => worker(job) as Worker).begin();
    await session.plan([], usualOptions);
    const committing = session.commit();
    session.end();
    await expect(committing).rejects.toThrow('cancelled');
    expect(commit).not.toHaveBeenCalled();
  });

  it('gives a commit up while it is written, and can make it again', async () => {
    const base = store.base();
    const session = importActions(base, () => worker(createImportJob(base)) as Worker).begin();
    const read = await session.readFiles([fileOf({ text: inventedCsv(3000) })], owner);
    await session.plan(
      read.tables.map(({ choice }) => choice),
      usualOptions,
    );
    const committing = session.commit(({ step, done }) => {
      if (step === 'saving' && done > 0) void session.cancelCommit();
    });
    await expect(committing).rejects.toBeInstanceOf(ImportCancelledError);
    expect(await base.leads.count()).toBe(0);
    await session.commit();
    expect(await base.leads.count()).toBe(3000);
    // Too late: what is through stays.
    await session.cancelCommit();
    expect(await base.leads.count()).toBe(3000);
  });

  it('of sales tells its progress, and is given up while it is written or its backup is made', async () => {
    const base = store.base();
    const session = importActions(base, () => worker(createImportJob(base)) as Worker).begin();
    const lines = Array.from({ length: 3000 }, (_, at) => `2026-11-02,Dílna ${at},10\n`);
    const text = `Date,Customer,Amount\n${lines.join('')}`;
    const read = await session.readFiles([fileOf({ text })], owner);
    const steps = new Set<string>();
    const columns = read.tables.map(({ sales }) => sales.columns);
    await session.planSales(columns, { unmatched: 'new', accepted: [] }, ({ step }) =>
      steps.add(step),
    );
    expect((await session.salesCustomers(100, 5)).length).toBe(5);
    const early = session.commitSales(({ step }) => {
      if (step === 'backing-up') void session.cancelSales();
    });
    await expect(early).rejects.toBeInstanceOf(ImportCancelledError);
    const late = session.commitSales(({ step, done }) => {
      steps.add(step);
      if (step === 'saving' && done > 0) void session.cancelSales();
    });
    await expect(late).rejects.toBeInstanceOf(ImportCancelledError);
    expect([...steps]).toEqual(['understanding', 'matching', 'backing-up', 'saving']);
    expect(await base.leads.count()).toBe(0);
    await session.commitSales();
    expect(await base.leads.count()).toBe(3000);
  });

  it('is ended when a file takes too long, and says so', async () => {
    const never = { readFiles: () => new Promise(() => {}) } as unknown as ImportJob;
    const side = worker(never);
    const reading = importSession(side, 5).readFiles([fileOf({ name: 'slow.csv' })], owner);
    await expect(reading).rejects.toMatchObject({ problem: 'took-too-long', file: 'slow.csv' });
    expect(side.terminate).toHaveBeenCalled();
  });

  it('rejects what was asked when it is cancelled or fails', async () => {
    const never = { plan: () => new Promise(() => {}) } as unknown as ImportJob;
    const cancelled = importSession(worker(never));
    const planning = cancelled.plan([], usualOptions);
    cancelled.end();
    await expect(planning).rejects.toThrow('cancelled');
    const side = worker(never);
    const failing = importSession(side).plan([], usualOptions);
    side.onerror?.({ message: 'out of memory' } as ErrorEvent);
    await expect(failing).rejects.toThrow('out of memory');
  });

  it('hands errors over with what they are about', async () => {
    const fails = {
      readFiles: async () => {
        throw new ImportFileError('not-json', 'x.json', 3);
      },
    } as unknown as ImportJob;
    const reading = importSession(worker(fails)).readFiles([], owner);
    await expect(reading).rejects.toEqual(new ImportFileError('not-json', 'x.json', 3));
  });
});
