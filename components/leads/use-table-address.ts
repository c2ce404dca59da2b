import { useEffect, useRef } from 'react';
import {
  type AddressedTable,
  type AddressProblem,
  type AddressWorld,
  plainViewId,
  readTableAddress,
  tableAddress,
} from '@/lib/domain/table-address';
import { usualView } from '@/lib/domain/table-view';

interface TableOfAddress extends AddressWorld, AddressedTable {
  /** Whether all that an address can name was read. */
  ready: boolean;
  open(asked: AddressedTable): void;
  /** The address asks for what is not there. */
  refuse(problem: AddressProblem): void;
}

const path = '#/leads';
const plain: AddressedTable = { viewId: plainViewId, limits: usualView };

const isHere = () => location.hash.split('?')[0] === path;
const queryHere = () => location.hash.slice(path.length + 1);
const hashOf = (query: string) => (query ? `${path}?${query}` : path);

/** Whether the entry of the history says how the table was, rather than only leading to it. */
const saysTable = () => history.state instanceof Object && 'table' in history.state;
const entry = () => ({ ...history.state, table: true });

const behindKey = 'table-address';

/** Remembers, for the page's next load in this tab, what its address does not say yet. */
function noteBehind(query: string): void {
  try {
    sessionStorage.setItem(behindKey, JSON.stringify([location.hash, query]));
  } catch {
    // Forbidden storage: then the address counts.
  }
}

/** Brings the address up to how the table was left, where the page was left before it was written. */
function catchUp(): void {
  try {
    const noted: unknown = JSON.parse(sessionStorage.getItem(behindKey) ?? 'null');
    sessionStorage.removeItem(behindKey);
    if (!Array.isArray(noted) || noted[0] !== location.hash || !isHere()) return;
    history.replaceState(entry(), '', hashOf(String(noted[1])));
  } catch {
    // As above, and what is no note of ours.
  }
}

/** Whether two addresses differ in nothing but what is searched. */
function differBySearch(one: string, other: string): boolean {
  const [a, b] = [new URLSearchParams(one), new URLSearchParams(other)];
  a.delete('q');
  b.delete('q');
  return a.toString() === b.toString();
}

/**
 * The address of the lead base says what the table is searched, filtered and sorted by, so that a link
 * leads back to it. Every change but those of typing is a step of the browser's history; an address that
 * is opened, typed or gone back to is followed. One without a query leads to the table as it was left.
 */
export function useTableAddress({
  ready,
  viewId,
  limits,
  findView,
  isOwn,
  open,
  refuse,
}: TableOfAddress): void {
  const query = ready ? tableAddress({ viewId, limits }, findView) : '';
  /** Whether the last step came of typing: the next letter makes no further one. */
  const typed = useRef(false);
  const follow = useRef(() => {});
  follow.current = () => {
    if (!isHere()) return;
    const asked = queryHere();
    if (asked === query || (asked === '' && !saysTable()))
      return history.replaceState(entry(), '', hashOf(query));
    typed.current = false;
    const read = readTableAddress(asked, { findView, isOwn });
    const table = 'problem' in read ? plain : read;
    history.replaceState(entry(), '', hashOf(tableAddress(table, findView)));
    open(table);
    if ('problem' in read) refuse(read);
  };
  useEffect(() => {
    if (!ready) return;
    const onHashChange = () => follow.current();
    catchUp();
    onHashChange();
    addEventListener('hashchange', onHashChange);
    return () => removeEventListener('hashchange', onHashChange);
  }, [ready]);
  useEffect(() => {
    if (!ready) return;
    const write = () => {
      const before = queryHere();
      if (!isHere() || before === query) return;
      const byTyping = differBySearch(before, query);
      if (!saysTable() || (byTyping && typed.current))
        history.replaceState(entry(), '', hashOf(query));
      else history.pushState({ table: true }, '', hashOf(query));
      typed.current = byTyping;
    };
    // A change of the address takes longer than drawing the rows: it waits until nobody types.
    const waiting = setTimeout(write, 300);
    const leave = () => isHere() && queryHere() !== query && noteBehind(query);
    addEventListener('pagehide', leave);
    return () => {
      clearTimeout(waiting);
      removeEventListener('pagehide', leave);
    };
  }, [ready, query]);
}
