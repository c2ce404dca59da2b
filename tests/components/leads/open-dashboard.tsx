import { act, cleanup, configure, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, vi } from 'vitest';
import { Dashboard } from '@/components/leads/dashboard';
import { fakeActions } from './fake-actions';
import { inventedLeads } from './invented-leads';
import { silenceHistory } from './silent-history';

// Whether something is hidden costs most of a query by role, and nothing here hides. A loaded machine
// takes its time.
configure({ defaultHidden: true, asyncUtilTimeout: 15_000 });
vi.setConfig({ testTimeout: 60_000 });

// happy-dom lays nothing out; the virtual table asks how much room there is. All columns fit.
Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, value: 160 });
Object.defineProperty(HTMLElement.prototype, 'clientWidth', {
  configurable: true,
  writable: true,
  value: 4000,
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

silenceHistory();

type World = NonNullable<Parameters<typeof fakeActions>[0]>;

/** The dashboard over a lead base in memory, opened at a hash route; `state` is there on a page loaded again. */
export async function openDashboard(world: World = {}, hash = '#/leads', state: unknown = null) {
  history.replaceState(state, '', hash);
  const base = fakeActions({ leads: inventedLeads(20), ...world });
  const user = userEvent.setup({ delay: null });
  render(<Dashboard actions={base.actions} settings={base.settings} />);
  await act(async () => {});
  return { base, user };
}

export const grid = () => screen.getByRole('grid');
/** The leads' rows that are drawn, without the headings. */
export const rows = () => within(grid()).getAllByRole('row').slice(1);
/** What the cells of one column show, from 1; the tick is the first. */
export const column = (index: number) =>
  rows().map((row) => within(row).getAllByRole('cell')[index - 1]?.textContent);
/** The row the keys act on. */
export const activeRow = () =>
  document.getElementById(grid().getAttribute('aria-activedescendant') ?? '');
export const sheet = () => screen.getByRole('complementary');
