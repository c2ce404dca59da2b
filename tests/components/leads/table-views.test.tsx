// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { usualView } from '@/lib/domain/table-view';
import { column, grid, openDashboard, rows } from './open-dashboard';

const headings = () =>
  within(grid())
    .getAllByRole('columnheader')
    .slice(1)
    .map((heading) => heading.getAttribute('aria-label'));
const region = { id: 'r', name: 'Region', type: 'choice', choices: ['North'], order: 1 } as const;
const ownColumns = [{ ...region, choices: [...region.choices] }];

describe('rows', () => {
  it('are ticked in ranges that grow and shrink, by keys and by pointer', async () => {
    const { user } = await openDashboard();
    grid().focus();
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowUp}{/Shift}');
    expect(screen.getByText('3 leads ticked')).toBeTruthy();
    const [first, , , , , sixth] = rows();
    if (!first || !sixth) throw new Error('There are rows.');
    await user.keyboard('{Shift>}');
    await user.click(sixth);
    expect(screen.getByText('6 leads ticked')).toBeTruthy();
    await user.keyboard('{/Shift}{Control>}');
    await user.click(first);
    await user.keyboard('{/Control}');
    expect(screen.getByText('5 leads ticked')).toBeTruthy();
    expect(location.hash).toBe('#/leads');
    grid().focus();
    await user.keyboard('{Escape}');
    expect(screen.queryByText(/ticked/)).toBeNull();
  });
});

describe('columns', () => {
  it('are moved and widened by keys, and the first two keep their place', async () => {
    const { user } = await openDashboard({ ownColumns });
    const heading = screen.getByRole('columnheader', { name: 'Phone' });
    within(heading).getByRole('button').focus();
    await user.keyboard('{Shift>}{ArrowLeft}{ArrowLeft}{/Shift}');
    expect(headings().slice(0, 4)).toEqual(['No.', 'Company / name', 'Phone', 'Head / person']);
    expect(screen.getByText('Phone is column 3 now')).toBeTruthy();
    const edge = screen.getByRole('separator', { name: 'Width of Phone' });
    edge.focus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(edge.getAttribute('aria-valuenow')).toBe('156');
    await user.keyboard('{Home}');
    expect(edge.getAttribute('aria-valuenow')).toBe('140');
  });

  it('leave the name behind the running number, however wide that is made', async () => {
    const { user } = await openDashboard();
    const nameAt = () => grid().style.getPropertyValue('--name-at');
    expect(nameAt()).toBe('108px');
    screen.getByRole('separator', { name: 'Width of No.' }).focus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(nameAt()).toBe('124px');
  });

  it('are chosen, own ones as well', async () => {
    const { user, base } = await openDashboard({ ownColumns });
    act(() => {
      const [lead] = base.leads;
      if (lead) base.put({ ...lead, ownValues: { r: 'North' } });
    });
    await user.click(screen.getByRole('button', { name: 'Columns' }));
    const dialog = await screen.findByRole('dialog', { name: 'Columns' });
    await user.click(within(dialog).getByRole('checkbox', { name: 'Region' }));
    await user.click(within(dialog).getByRole('checkbox', { name: 'E-mail' }));
    await user.click(within(dialog).getByRole('button', { name: 'Move Region forward' }));
    await user.keyboard('{Escape}');
    expect(headings()).toContain('Region');
    expect(headings()).not.toContain('E-mail');
    const heading = screen.getByRole('columnheader', { name: 'Region' });
    await user.click(within(heading).getByRole('button'));
    expect(column(Number(heading.getAttribute('aria-colindex')))[0]).toBe('North');
  });
});

describe('a view', () => {
  it('is saved, said to be changed, overwritten and deleted with the way back', async () => {
    const { user, base } = await openDashboard();
    const search = screen.getByRole('searchbox', { name: 'Search the lead base' });
    await user.type(search, 'brazda');
    await user.click(screen.getByRole('button', { name: 'View: All (changed)' }));
    await user.type(screen.getByRole('textbox', { name: 'Name of the view' }), 'Smiths{Enter}');
    await waitFor(() => expect(location.hash).toBe('#/leads?view=view-1'));
    expect(base.table.views()).toMatchObject([{ name: 'Smiths', view: { search: 'brazda' } }]);
    await user.type(search, ' 12');
    await user.click(screen.getByRole('button', { name: 'View: Smiths (changed)' }));
    await user.click(screen.getByRole('button', { name: 'Overwrite “Smiths”' }));
    await waitFor(() =>
      expect(base.table.views()).toMatchObject([{ view: { search: 'brazda 12' } }]),
    );
    await user.click(screen.getByRole('button', { name: 'Delete Smiths' }));
    // What was said of the overwriting has an Undo as well.
    expect(await screen.findByText('View “Smiths” deleted.')).toBeTruthy();
    expect(base.table.views()).toEqual([]);
    // What had the focus is gone, and happy-dom tells nobody who would give it to the rest.
    const [view] = within(screen.getByRole('dialog')).getAllByRole('button');
    act(() => view?.focus());
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.getByText('20 leads')).toBeTruthy();
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(base.table.views()).toHaveLength(1));
  });

  it('and what is searched come back from the address', async () => {
    const views = [{ id: 'v', name: 'Mine', view: { ...usualView, search: 'x' }, createdAt: 1 }];
    await openDashboard({ views }, '#/leads?view=v&q=brazda');
    expect(await screen.findByRole('button', { name: 'View: Mine (changed)' })).toBeTruthy();
    const search = screen.getByRole('searchbox', { name: 'Search the lead base' });
    expect((search as HTMLInputElement).value).toBe('brazda');
  });
});

/** What the browser does when an address is typed or gone back to. */
async function goTo(hash: string, state: unknown = null) {
  history.replaceState(state, '', hash);
  await act(async () => void dispatchEvent(new HashChangeEvent('hashchange')));
}
const countText = () => screen.getByText(/^[\d,]+ (of [\d,]+ )?leads?$/).textContent;

describe('the address of the table', () => {
  it('says what is filtered and sorted, and each change is a step back', async () => {
    const push = vi.spyOn(history, 'pushState');
    const { user } = await openDashboard();
    const filters = within(screen.getByRole('group', { name: 'Filters' }));
    await user.click(filters.getByRole('button', { name: 'Stage' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('checkbox', { name: /^SQL/ }));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(location.hash).toBe('#/leads?stage=sql'));
    expect(push).toHaveBeenCalledTimes(1);
    const heading = screen.getByRole('columnheader', { name: 'Company / name' });
    await user.click(within(heading).getByRole('button'));
    await waitFor(() => expect(location.hash).toBe('#/leads?sort=name&stage=sql'));
    expect(push).toHaveBeenCalledTimes(2);
    const search = screen.getByRole('searchbox', { name: 'Search the lead base' });
    await user.type(search, 'b');
    await waitFor(() => expect(location.hash).toBe('#/leads?q=b&sort=name&stage=sql'));
    await user.type(search, 'r');
    await waitFor(() => expect(location.hash).toBe('#/leads?q=br&sort=name&stage=sql'));
    expect(push).toHaveBeenCalledTimes(3);
    push.mockRestore();
  });

  it('is followed: a link, a step back, and the plain table where it says nothing', async () => {
    const { base } = await openDashboard({}, '#/leads?stage=sql&sort=name');
    const sql = base.leads.filter(({ stage }) => stage.value === 'sql').length;
    expect(countText()).toBe(`${sql} of 20 leads`);
    const heading = screen.getByRole('columnheader', { name: 'Company / name' });
    expect(heading.getAttribute('aria-sort')).toBe('ascending');
    await goTo('#/leads?q=brazda&view=all', { table: true });
    expect(screen.queryByRole('button', { name: /Remove .*SQL/ })).toBeNull();
    await goTo('#/leads', { table: true });
    expect(countText()).toBe('20 leads');
    await goTo('#/leads?stage=sql');
    expect(countText()).toBe(`${sql} of 20 leads`);
    // A way there that says nothing of the table: it is as it was left.
    await goTo('#/leads');
    expect(countText()).toBe(`${sql} of 20 leads`);
    expect(location.hash).toBe('#/leads?stage=sql');
  });

  it.each([
    ['view=of-somebody-else', /leads to a view that is not in this lead base/],
    [
      'own:theirs=North&stage=sql',
      /asks for “own:theirs=North”, which this lead base does not know/,
    ],
    ['stage=sql&q=%E0%A4%A', undefined],
  ])('that is foreign gives the plain table, and says so: %s', async (query, words) => {
    const { user } = await openDashboard({}, `#/leads?${query}`);
    if (!words) return expect(screen.getByRole('main').textContent).not.toContain('This link');
    expect(screen.getByText(words)).toBeTruthy();
    expect(countText()).toBe('20 leads');
    expect(location.hash).toBe('#/leads');
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByText(words)).toBeNull();
  });

  it('is caught up with where the page is loaded again before it was written', async () => {
    const { base } = await openDashboard();
    // In one turn: between two keys a busy machine would find the time to write the address.
    const search = screen.getByRole('searchbox', { name: 'Search the lead base' });
    fireEvent.change(search, { target: { value: 'brazda' } });
    expect(location.hash).toBe('#/leads');
    dispatchEvent(new Event('pagehide'));
    const { settings } = base.table;
    const { state } = history;
    cleanup();
    await openDashboard({ table: settings }, '#/leads', state);
    await waitFor(() => expect(location.hash).toBe('#/leads?q=brazda'));
    cleanup();
    // Once: whoever comes by a link later gets what it says.
    await openDashboard({}, '#/leads?stage=sql');
    expect(location.hash).toBe('#/leads?stage=sql');
  });

  it('that names an own column waits until the columns were read', async () => {
    await openDashboard({ ownColumns }, '#/leads?own:r=North');
    expect(screen.queryByText(/This link/)).toBeNull();
    expect(countText()).toBe('0 of 20 leads');
  });
});

describe('the board', () => {
  const cards = (stage: RegExp) =>
    within(screen.getByRole('region', { name: stage }))
      .queryAllByRole('article')
      .map((card) => card.querySelector('bdi')?.textContent);

  it('moves a card by its menu, asks why somebody is lost, and takes it back', async () => {
    const { user, base } = await openDashboard({ table: { layout: 'board' } });
    const [name] = cards(/^SQL: 3 leads/);
    await user.click(screen.getByRole('button', { name: `Move ${name} to another stage` }));
    await user.click(await screen.findByRole('menuitem', { name: 'Lost' }));
    expect(cards(/^SQL: 3 leads/)).toHaveLength(3);
    const dialog = await screen.findByRole('dialog', { name: `Why is ${name} set aside?` });
    const button = within(dialog).getByRole('button', { name: 'Move to Lost' });
    expect((button as HTMLButtonElement).disabled).toBe(true);
    await user.type(within(dialog).getByRole('textbox', { name: 'Why' }), 'no budget');
    await user.click(button);
    await screen.findByRole('region', { name: /^Lost: 3 leads/ });
    expect(cards(/^Lost: 3 leads/)).toContain(name);
    const moved = base.leads.find((lead) => lead.name.value === name);
    expect(moved?.stage).toMatchObject({ value: 'lost', reason: 'no budget' });
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await screen.findByRole('region', { name: /^SQL: 3 leads/ });
    expect(cards(/^SQL: 3 leads/)).toContain(name);
  });
});
