import { sameValue } from '@/lib/domain/same-value';
import type { AddressedTable } from '@/lib/domain/table-address';
import type { TableView } from '@/lib/domain/table-view';
import type { TableSettings } from '@/lib/settings/table-settings';

interface Views {
  find(id: string): { view: TableView } | undefined;
}

const mostDrafts = 20;

/** The drafts with what was changed in the view that is left, and was not saved. */
function leaving({ drafts, viewId, view }: TableSettings, views: Views) {
  const left = views.find(viewId);
  if (!left || sameValue(left.view, view)) return drafts;
  const { [viewId]: _, ...others } = drafts;
  return Object.fromEntries([...Object.entries(others), [viewId, view]].slice(-mostDrafts));
}

/**
 * Another view, as it was left: what was changed in it and not saved is there again, and so it will be
 * of the one that is shown now.
 */
export function turnToView(before: TableSettings, views: Views, id: string) {
  const found = views.find(id);
  if (!found || id === before.viewId) return {};
  const { [id]: draft, ...drafts } = leaving(before, views);
  return { viewId: id, view: draft ?? found.view, drafts };
}

/**
 * A view by its link: limited as the link says. Columns and widths are as the reader has them: in the
 * view that is shown they stay, another one has those of its draft or as it was saved.
 */
export function openLink(before: TableSettings, views: Views, { viewId, limits }: AddressedTable) {
  const { search, tolerant, choices, ranges, sort } = limits;
  const limited = { search, tolerant, choices, ranges, sort };
  if (viewId === before.viewId) return { view: { ...before.view, ...limited } };
  const found = views.find(viewId);
  if (!found) return {};
  const { columns, widths } = before.drafts[viewId] ?? found.view;
  const view = { ...found.view, columns, widths, ...limited };
  return { viewId, view, drafts: leaving(before, views) };
}
