import type { Lead } from '@/lib/domain/lead';
import type { LeadBase } from './database';

/** Leads that were read together. */
export interface LeadChunk {
  leads: Lead[];
  /** How many of them are there but cannot be read: the store is damaged. */
  unreadable: number;
}

/** Few enough to be worked on between two frames, enough for a request not to count. */
const chunkSize = 500;

/** One by one where the whole gave an error: what can be read of a damaged store is read. */
async function salvaged(base: LeadBase, ids: readonly string[]): Promise<LeadChunk> {
  const leads: Lead[] = [];
  let unreadable = 0;
  for (const id of ids) {
    try {
      const lead = await base.leads.get(id);
      if (lead) leads.push(lead);
    } catch {
      unreadable += 1;
    }
  }
  return { leads, unreadable };
}

async function byIds(base: LeadBase, ids: readonly string[]): Promise<LeadChunk> {
  try {
    const found = await base.leads.bulkGet([...ids]);
    return { leads: found.filter((lead) => lead !== undefined), unreadable: 0 };
  } catch {
    return salvaged(base, ids);
  }
}

async function* chosenLeads(base: LeadBase, ids: readonly string[]): AsyncGenerator<LeadChunk> {
  let next: Promise<LeadChunk> | undefined = byIds(base, ids.slice(0, chunkSize));
  for (let from = chunkSize; next; from += chunkSize) {
    const chunk = await next;
    next = from < ids.length ? byIds(base, ids.slice(from, from + chunkSize)) : undefined;
    yield chunk;
  }
}

interface Page extends LeadChunk {
  /** Where the next one begins; undefined at the end. */
  after: string | undefined;
}

async function pageAfter(base: LeadBase, after: string): Promise<Page> {
  const page = () => base.leads.where(':id').above(after).limit(chunkSize);
  try {
    const leads = await page().toArray();
    return {
      leads,
      unreadable: 0,
      after: leads.length < chunkSize ? undefined : leads.at(-1)?.id,
    };
  } catch {
    const ids = await page().primaryKeys();
    const chunk = await salvaged(base, ids);
    return { ...chunk, after: ids.length < chunkSize ? undefined : ids.at(-1) };
  }
}

async function* allLeads(base: LeadBase): AsyncGenerator<LeadChunk> {
  let next: Promise<Page> | undefined = pageAfter(base, '');
  while (next) {
    const { after, ...chunk }: Page = await next;
    next = after === undefined ? undefined : pageAfter(base, after);
    // Whoever stops before does not hear of it any more.
    next?.catch(() => undefined);
    yield chunk;
  }
}

/**
 * Leads whole, some hundred at a time: `all` in the order they were first saved, or those of the
 * ids in their order, without those the base does not have. The next ones are read while the caller
 * works on the last, so that a hundred thousand are neither waited for twice nor held at once.
 */
export function leadChunks(
  base: LeadBase,
  which: 'all' | readonly string[],
): AsyncGenerator<LeadChunk> {
  return which === 'all' ? allLeads(base) : chosenLeads(base, which);
}
