// @vitest-environment happy-dom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
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
    expect(base.table.views()).toMatchObject([{ name: 'Smiths', view: { search: 'brazda' } }]);
    await waitFor(() => expect(location.hash).toBe('#/leads?view=view-1&q=brazda'));
    await user.type(search, ' 12');
    await user.click(screen.getByRole('button', { name: 'View: Smiths (changed)' }));
    await user.click(screen.getByRole('button', { name: 'Overwrite “Smiths”' }));
    expect(base.table.views()).toMatchObject([{ view: { search: 'brazda 12' } }]);
    await user.click(screen.getByRole('button', { name: 'Delete Smiths' }));
    expect(base.table.views()).toEqual([]);
    await user.keyboard('{Escape}');
    expect(screen.getByText('20 leads')).toBeTruthy();
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(base.table.views()).toHaveLength(1);
  });

  it('and what is searched come back from the address', async () => {
    const views = [{ id: 'v', name: 'Mine', view: { ...usualView, search: 'x' }, createdAt: 1 }];
    await openDashboard({ views }, '#/leads?view=v&q=brazda');
    expect(await screen.findByRole('button', { name: 'View: Mine (changed)' })).toBeTruthy();
    const search = screen.getByRole('searchbox', { name: 'Search the lead base' });
    expect((search as HTMLInputElement).value).toBe('brazda');
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
    expect(cards(/^Lost: 3 leads/)).toContain(name);
    const moved = base.leads.find((lead) => lead.name.value === name);
    expect(moved?.stage).toMatchObject({ value: 'lost', reason: 'no budget' });
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(cards(/^SQL: 3 leads/)).toContain(name);
  });
});
