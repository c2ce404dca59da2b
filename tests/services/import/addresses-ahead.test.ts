import { afterEach, describe, expect, it, vi } from 'vitest';
import { readAddress } from '@/lib/domain/import/cell-values';
import type { ColumnTarget } from '@/lib/domain/import/import-target';
import type { ImportTable } from '@/lib/exchange/read/import-table';
import {
  AddressesAhead,
  type AddressPort,
  type AddressThread,
  serveAddresses,
} from '@/lib/services/import/addresses-ahead';
import { createImportJob } from '@/lib/services/import/import-job';
import { freshStore } from '../store-for-test';
import { importedAt, usualOptions } from './import-world';

vi.mock('@/lib/domain/import/cell-values', async (importActual) => {
  const actual = await importActual<typeof import('@/lib/domain/import/cell-values')>();
  return { ...actual, readAddress: vi.fn(actual.readAddress) };
});
const readHere = vi.mocked(readAddress);

const targets: ColumnTarget[] = ['company', 'address', 'country'];
const choice = { targets, rowKind: 'company', responsible: '' } as const;
const cellOf = (at: number) => `Zkušební ${at}, 602 00 Brno`;

function tableWith(count: number): ImportTable {
  const rows = Array.from({ length: count }, (_, at) => [
    `Dílna ${at}`,
    cellOf(at),
    at % 2 === 0 ? '' : 'Slovensko',
  ]);
  return { format: 'csv', name: 'x.csv', headers: [], rows, problems: [] } as never;
}

/** A second thread by a channel; `answers` is called for each. */
function threads() {
  const made: AddressThread[] = [];
  const start = () => {
    const { port1, port2 } = new MessageChannel();
    serveAddresses(port2 as unknown as AddressPort);
    const thread = Object.assign(port1, {
      terminate: vi.fn(() => port1.close()),
      onerror: null,
    }) as unknown as AddressThread;
    made.push(thread);
    return thread;
  };
  return { made, start };
}

afterEach(() => readHere.mockClear());

describe('addresses read ahead', () => {
  it('are those that would be read here, each for its country, and read only once', async () => {
    const { made, start } = threads();
    const ahead = new AddressesAhead(start);
    ahead.begin([tableWith(3500)], [choice], 'CZ');
    await vi.waitFor(() => expect(made[0]?.terminate).toHaveBeenCalled());
    expect(readHere).toHaveBeenCalledTimes(3500);
    expect(ahead.read(cellOf(8), 'CZ')).toEqual({
      text: 'Zkušební 8, 602 00 Brno',
      street: 'Zkušební 8',
      postalCode: '602 00',
      locality: 'Brno',
      country: 'CZ',
    });
    expect(ahead.read(cellOf(9), 'SK')?.country).toBe('SK');
    expect(readHere).toHaveBeenCalledTimes(3500);
  });

  it('are read here where they are not there yet, or of another country', () => {
    const { start } = threads();
    const ahead = new AddressesAhead(start);
    ahead.begin([tableWith(3500)], [choice], 'CZ');
    expect(ahead.read(cellOf(3), 'SK')?.country).toBe('SK');
    expect(ahead.read(cellOf(3), 'HU')?.country).toBe('HU');
    expect(readHere).toHaveBeenCalledTimes(2);
    ahead.end();
  });

  it('need no thread where there are few, or none', () => {
    const { made, start } = threads();
    const ahead = new AddressesAhead(start);
    ahead.begin([tableWith(20)], [choice], 'CZ');
    ahead.begin([tableWith(3500)], [{ ...choice, targets: ['company', 'ignore'] }], 'CZ');
    expect(made).toEqual([]);
  });

  it('that fail end neither the import nor its thread', () => {
    const { made, start } = threads();
    const ahead = new AddressesAhead(start);
    ahead.begin([tableWith(3500)], [choice], 'CZ');
    const preventDefault = vi.fn();
    made[0]?.onerror?.({ preventDefault } as unknown as ErrorEvent);
    expect(preventDefault).toHaveBeenCalled();
    expect(made[0]?.terminate).toHaveBeenCalled();
    expect(ahead.read(cellOf(3), 'CZ')?.street).toBe('Zkušební 3');
  });

  it('are given up with the import, and begun anew with another plan', async () => {
    const { made, start } = threads();
    const ahead = new AddressesAhead(start);
    ahead.begin([tableWith(3500)], [choice], 'CZ');
    ahead.begin([tableWith(3500)], [choice], 'SK');
    expect(made[0]?.terminate).toHaveBeenCalled();
    ahead.end();
    expect(made[1]?.terminate).toHaveBeenCalled();
  });
});

describe('an import with a second thread', () => {
  const store = freshStore();
  const headings = 'Firma;Adresa\n';
  const lines = Array.from({ length: 3100 }, (_, at) => `Dílna č. ${at} s.r.o.;"${cellOf(at)}"`);
  const file = { file: new Blob([headings, lines.join('\n')]), name: 'dilny.csv' };
  const owner = { region: 'CZ', responsible: '', strictness: 'careful' } as const;

  it('makes the same leads', async () => {
    const { made, start } = threads();
    const job = createImportJob(store.base(), () => importedAt, start);
    const { tables } = await job.readFiles([file], owner);
    await job.plan(
      tables.map((table) => table.choice),
      usualOptions,
    );
    await vi.waitFor(() => expect(made[0]?.terminate).toHaveBeenCalled());
    readHere.mockClear();
    await job.commit();
    expect(readHere).not.toHaveBeenCalled();
    const leads = await store.base().leads.orderBy('number').toArray();
    expect(leads).toHaveLength(3100);
    for (const [at, { addresses }] of leads.entries())
      expect(addresses).toMatchObject([readAddress(cellOf(at), 'CZ') ?? {}]);
  });
});
