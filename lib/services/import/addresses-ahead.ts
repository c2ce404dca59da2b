import { type ReadAddress, readAddress } from '@/lib/domain/import/cell-values';
import { addressReader } from '@/lib/domain/import/read-row';
import type { ParsedAddress } from '@/lib/domain/normalize/postal-address';
import type { ImportTable } from '@/lib/exchange/read/import-table';
import type { TableChoice } from './import-types';

/** Addresses to be read: each text with the country it is read for. */
type AddressTask = readonly { text: string; country: string }[];

/** What came of some of them, in their order. */
interface AddressesRead {
  from: number;
  read: readonly (ParsedAddress | undefined)[];
}

/** The side of a thread, or of a channel in tests. */
export interface AddressPort {
  postMessage(message: AddressesRead): void;
  onmessage: ((event: MessageEvent<AddressTask>) => void) | null;
}

export type AddressThread = Pick<Worker, 'terminate'> & {
  postMessage(message: AddressTask): void;
  onmessage: ((event: MessageEvent<AddressesRead>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
};

/** A thread costs more than so few addresses. */
const worthIt = 3000;
const atOnce = 1000;

/** Reads what it is given, a thousand addresses an answer; in a thread of its own. */
export function serveAddresses(port: AddressPort): void {
  port.onmessage = ({ data }) => {
    for (let from = 0; from < data.length; from += atOnce) {
      const some = data.slice(from, from + atOnce);
      port.postMessage({ from, read: some.map(({ text, country }) => readAddress(text, country)) });
    }
  };
}

const keyOf = (text: string, country: string) => `${country}\n${text}`;

function tasksOf(
  tables: readonly ImportTable[],
  choices: readonly TableChoice[],
  region: string,
): AddressTask {
  const tasks = new Map<string, { text: string; country: string }>();
  tables.forEach(({ leads, rows }, at) => {
    const { targets = [] } = choices[at] ?? {};
    if (leads || !targets.includes('address')) return;
    const taskOf = addressReader({ targets, region });
    for (const row of rows) {
      const task = taskOf(row);
      if (task) tasks.set(keyOf(task.text, task.country), task);
    }
  });
  return [...tasks.values()];
}

/**
 * Reads the addresses of an import in a second thread while the first understands the rest of the
 * rows: they are the dearest to read, and first needed when leads are made of the rows. What is not
 * there yet by then, or never comes, is read where it is needed.
 */
export class AddressesAhead {
  readonly #start: () => AddressThread;
  #thread: AddressThread | undefined;
  #known = new Map<string, ParsedAddress | undefined>();

  constructor(start: () => AddressThread) {
    this.#start = start;
  }

  begin(tables: readonly ImportTable[], choices: readonly TableChoice[], region: string): void {
    this.end();
    const tasks = tasksOf(tables, choices, region);
    if (tasks.length < worthIt) return;
    const thread = this.#start();
    this.#thread = thread;
    thread.onmessage = ({ data: { from, read } }) => {
      read.forEach((address, at) => {
        const { text = '', country = '' } = tasks[from + at] ?? {};
        this.#known.set(keyOf(text, country), address);
      });
      if (from + read.length === tasks.length) thread.terminate();
    };
    // Nothing depends on it; unhandled, its error would end the import's own thread as well.
    thread.onerror = (event) => {
      event.preventDefault();
      thread.terminate();
    };
    thread.postMessage(tasks);
  }

  readonly read: ReadAddress = (text, country) => {
    const key = keyOf(text, country);
    const known = this.#known.get(key);
    return known || this.#known.has(key) ? known : readAddress(text, country);
  };

  /** Stops reading and forgets what was read. */
  end(): void {
    this.#thread?.terminate();
    this.#thread = undefined;
    this.#known = new Map();
  }
}
