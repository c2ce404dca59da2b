import { useEffect, useRef } from 'react';

interface TableAddress {
  /** Whether views can be found and settings were read. */
  ready: boolean;
  viewId: string;
  search: string;
  chooseView(id: string, search?: string): void;
  setSearch(search: string): void;
}

const [path, usualView] = ['#/leads', 'all'];

function readQuery(): URLSearchParams | undefined {
  const [at, query] = location.hash.split('?');
  return at === path && query ? new URLSearchParams(query) : undefined;
}

/**
 * The address of the lead base says the view and what is searched ("#/leads?view=…&q=…"), so that a
 * link leads back to it; an address that is opened or typed is followed.
 */
export function useTableAddress({
  ready,
  viewId,
  search,
  chooseView,
  setSearch,
}: TableAddress): void {
  const follow = useRef(() => {});
  follow.current = () => {
    const query = readQuery();
    if (!query) return;
    const view = query.get('view');
    const typed = (query.get('q') ?? '').slice(0, 200);
    if (view !== null && view !== viewId) chooseView(view, query.has('q') ? typed : undefined);
    else if (typed !== search) setSearch(typed);
  };
  const followed = useRef(false);
  useEffect(() => {
    if (!ready) return;
    const onHashChange = () => follow.current();
    onHashChange();
    followed.current = true;
    addEventListener('hashchange', onHashChange);
    return () => removeEventListener('hashchange', onHashChange);
  }, [ready]);
  useEffect(() => {
    if (!ready) return;
    const write = () => {
      if (location.hash.split('?')[0] !== path) return;
      const query = new URLSearchParams();
      if (viewId !== usualView) query.set('view', viewId);
      if (search) query.set('q', search);
      const hash = query.size > 0 ? `${path}?${query}` : path;
      if (followed.current && hash !== location.hash) history.replaceState(history.state, '', hash);
    };
    // A change of the address takes longer than drawing the rows: it waits until nobody types.
    const waiting = setTimeout(write, 300);
    // Coming back from a lead's sheet or another screen.
    addEventListener('hashchange', write);
    return () => {
      clearTimeout(waiting);
      removeEventListener('hashchange', write);
    };
  }, [ready, viewId, search]);
}
