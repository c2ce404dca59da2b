/** Runs in a bare page of the extension: fills its store, and does by plain means what the product does. */

import uFuzzy from '@leeoniya/ufuzzy';
import { Dexie } from 'dexie';
import MiniSearch from 'minisearch';
import Papa from 'papaparse';
import { changeLeads } from '@/lib/db/change-leads';
import { openLeadBase } from '@/lib/db/database';
import { version3 } from '@/lib/db/versions/v3';
import type { Lead } from '@/lib/domain/lead';
import { defaultStrictness } from '@/lib/domain/matching/strictness';
import type { ColumnChunk } from '@/lib/domain/projections/column-store';
import { searchTexts } from '@/lib/domain/projections/search-texts';
import { createLeadIndex } from '@/lib/services/lead-index';
import { recognise } from '@/lib/services/recognise';
import { prepareSearch, searchLeads } from '@/lib/services/search-leads';
import { inventLead } from './invented-leads';
import { deletePlainly, openPlainly, readPlainly, writePlainly } from './plain-store';

const product = 'prospect-clipper';
const plain = 'bench-plain';
const withDexie = 'bench-dexie';
const own = 'bench-own';

/** Milliseconds of what `work` takes. */
async function timed(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/**
 * Puts invented leads into the product's store, which has to be there and empty, as another release
 * would have left them: without projections, which the product then makes by itself.
 */
async function fill(count: number): Promise<void> {
  const database = await openPlainly(product);
  function* leads() {
    for (let number = 1; number <= count; number += 1) yield inventLead(number);
  }
  await writePlainly(database, 'leads', leads());
  const state: object[] = [];
  await readPlainly<{ key: string }>(database, 'meta', (rows) =>
    state.push(...rows.filter(({ key }) => key === 'state')),
  );
  const now = Date.now();
  await writePlainly(database, 'meta', [
    {
      ...state[0],
      leadCount: count,
      nextNumber: count + 1,
      changes: 1,
      lastChange: now,
      projection: '',
    },
  ]);
  database.close();
}

async function rowsOfProduct(): Promise<Lead[]> {
  const database = await openPlainly(product);
  const all: Lead[] = [];
  await readPlainly<Lead>(database, 'leads', (rows) => {
    for (const row of rows) all.push(row);
  });
  database.close();
  return all;
}

async function searchChunksOfProduct(): Promise<ColumnChunk[]> {
  const database = await openPlainly(product);
  const chunks: ColumnChunk[] = [];
  await readPlainly<ColumnChunk & { part: string }>(database, 'projections', (rows) => {
    chunks.push(...rows.filter(({ part }) => part === searchTexts.part));
  });
  database.close();
  return chunks;
}

function* numbered(leads: readonly Lead[], takeNumber: () => number): Generator<Lead> {
  for (const lead of leads) yield { ...lead, number: takeNumber() };
}

interface SearchTimes {
  prepared: number;
  indexed: number;
  product: number[];
  miniSearch: number[];
  uFuzzy: number[];
}

let rows: Lead[] = [];

const bench = {
  fill,
  /** Keeps the finished rows in memory for the writes that follow. */
  async takeRows(): Promise<number> {
    rows = await rowsOfProduct();
    return rows.length;
  },
  dropRows(): void {
    rows = [];
  },
  /** The same rows into an empty store with the same indexes. */
  async writeWithIndexedDb(): Promise<number> {
    await deletePlainly(plain);
    const database = await openPlainly(plain, (made) => {
      const leads = made.createObjectStore('leads', { keyPath: 'id' });
      leads.createIndex('number', 'number', { unique: true });
      leads.createIndex('keys', 'keys', { multiEntry: true });
    });
    const taken = await timed(() => writePlainly(database, 'leads', rows));
    database.close();
    await deletePlainly(plain);
    return taken;
  },
  async writeWithDexie(): Promise<number> {
    await Dexie.delete(withDexie);
    const database = new Dexie(withDexie, { chromeTransactionDurability: 'strict' });
    database.version(1).stores({ leads: version3.stores.leads });
    await database.open();
    const taken = await timed(async () => {
      await database.table('leads').bulkAdd(rows);
    });
    database.close();
    await Dexie.delete(withDexie);
    return taken;
  },
  /** The product's own change of the lead base: with projections, and with the way back. */
  async writeWithProduct(): Promise<number> {
    await deletePlainly(own);
    const base = openLeadBase(own);
    await base.open();
    const taken = await timed(async () => {
      await changeLeads(base, { now: 1, kind: 'import' }, async (change) => {
        change.putNew(numbered(rows, () => change.takeNumber()));
      });
    });
    base.close();
    await deletePlainly(own);
    return taken;
  },
  /** Whether leads that are there, and some that are not, are known: milliseconds of each question. */
  async askWhetherKnown(numbers: readonly number[]): Promise<number[]> {
    const base = openLeadBase(product);
    await base.open();
    const times: number[] = [];
    for (const number of numbers) {
      const record = inventLead(number);
      times.push(await timed(async () => void (await recognise(base, record, defaultStrictness))));
    }
    base.close();
    return times;
  },
  /** Every search by each way over the same texts: milliseconds each; and making their indexes. */
  async searchEachWay(searches: readonly string[]): Promise<SearchTimes> {
    const chunks = await searchChunksOfProduct();
    const { leads } = createLeadIndex()({ fresh: true, chunks, searchable: true });
    const prepared = await timed(async () => {
      for (const step of prepareSearch(leads)) step();
    });
    const texts = leads.texts('search').filter((text) => text !== '');
    const mini = new MiniSearch({ fields: ['text'], storeFields: [] });
    const indexed = await timed(async () => mini.addAll(texts.map((text, id) => ({ id, text }))));
    const fuzzy = new uFuzzy();
    const ways = {
      product: (typed: string) => searchLeads(leads, typed)?.length ?? 0,
      miniSearch: (typed: string) =>
        mini.search(typed, { prefix: true, combineWith: 'AND' }).length,
      uFuzzy: (typed: string) => fuzzy.filter(texts, typed)?.length ?? 0,
    };
    const timesOf = (way: (typed: string) => number) =>
      searches.map((typed) => {
        const begun = performance.now();
        way(typed);
        return performance.now() - begun;
      });
    return {
      prepared,
      indexed,
      product: timesOf(ways.product),
      miniSearch: timesOf(ways.miniSearch),
      uFuzzy: timesOf(ways.uFuzzy),
    };
  },
  /** Every row read and its plain values joined to lines, as a file. */
  async exportByHand(): Promise<{ milliseconds: number; size: number }> {
    const database = await openPlainly(product);
    let size = 0;
    const milliseconds = await timed(async () => {
      const parts: string[] = [];
      await readPlainly<Lead>(database, 'leads', (found) => {
        for (const lead of found) parts.push(`${cellsOf(lead).map(quoted).join(',')}\r\n`);
      });
      size = new Blob(parts).size;
    });
    database.close();
    return { milliseconds, size };
  },
  async exportWithPapa(): Promise<number> {
    const database = await openPlainly(product);
    const taken = await timed(async () => {
      const parts: string[] = [];
      await readPlainly<Lead>(database, 'leads', (found) => {
        parts.push(Papa.unparse(found.map(cellsOf)), '\r\n');
      });
      new Blob(parts);
    });
    database.close();
    return taken;
  },
  parseWithPapa(text: string): Promise<number> {
    return timed(async () => {
      Papa.parse(text, { header: true });
    });
  },
};

const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** As much of a lead as a form has columns for. */
function cellsOf(lead: Lead): string[] {
  const [person] = lead.people;
  const joined = (values: readonly (string | undefined)[]) =>
    values.filter((value) => value).join('; ');
  return [
    String(lead.number),
    lead.name.value,
    person?.name ?? '',
    person?.jobTitle ?? '',
    lead.industry?.value ?? '',
    joined(lead.phones.map(({ e164, shown }) => e164 ?? shown)),
    joined(lead.emails.map(({ value }) => value)),
    joined(lead.websites.map(({ value }) => value)),
    joined(lead.addresses.map(({ text }) => text)),
    joined(lead.registrationNumbers.map(({ value, scheme }) => `${value} (${scheme})`)),
    joined(lead.socialProfiles.map(({ value }) => value)),
    joined(lead.people.flatMap(({ phones }) => phones.map(({ shown }) => shown))),
    joined(lead.people.flatMap(({ emails }) => emails.map(({ value }) => value))),
    lead.stage.value,
    lead.stage.reason,
    lead.potential ?? '',
    lead.temperature ?? '',
    lead.sourceChannel,
    lead.sourceSite,
    joined(lead.tags),
    lead.note,
    lead.responsible,
    lead.paidOrders,
    joined(lead.visits.map(({ url }) => url)),
    new Date(lead.createdAt).toISOString().slice(0, 10),
    new Date(lead.updatedAt).toISOString().slice(0, 10),
  ];
}

declare global {
  var leadBench: typeof bench;
}
globalThis.leadBench = bench;
