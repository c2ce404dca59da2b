// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { inventedLead, inventedLeads } from './invented-leads';
import { activeRow, column, grid, openDashboard, rows } from './open-dashboard';

const searchBox = () => screen.getByRole('searchbox', { name: 'Search the lead base' });

describe('the table', () => {
  it('tells how many rows and columns there are though it draws only some', async () => {
    await openDashboard();
    expect(grid().getAttribute('aria-rowcount')).toBe('21');
    expect(grid().getAttribute('aria-colcount')).toBe('14');
    expect(rows().length).toBeLessThan(20);
    expect(rows()[0]?.getAttribute('aria-rowindex')).toBe('2');
    expect(screen.getByText('20 leads')).toBeTruthy();
  });

  it('draws of a wide table the columns that are seen, and those that keep their place', async () => {
    const drawn = () =>
      [...(rows()[0]?.querySelectorAll('td') ?? [])].map((cell) =>
        Number(cell.getAttribute('aria-colindex')),
      );
    const narrow = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'clientWidth');
    Object.defineProperty(HTMLElement.prototype, 'clientWidth', { ...narrow, value: 512 });
    try {
      await openDashboard();
      // They end at 36, 108, 340, 508 and 648 pixels; 512 are seen, and one more column is drawn.
      expect(drawn()).toEqual([1, 2, 3, 4, 5, 6]);
      const scroller = grid().parentElement as HTMLElement;
      scroller.scrollLeft = 912;
      fireEvent.scroll(scroller);
      // The name covers what ends within 1144 pixels, the eighth column too, which is one beyond.
      expect(drawn().slice(0, 4)).toEqual([1, 2, 3, 8]);
      const beyond = rows()[0]?.querySelector<HTMLElement>('td:nth-child(4)');
      expect(beyond?.style.gridColumnStart).toBe(beyond?.getAttribute('aria-colindex'));
    } finally {
      if (narrow) Object.defineProperty(HTMLElement.prototype, 'clientWidth', narrow);
    }
  });

  it('draws nothing beyond the edges of what was just found, until it is scrolled', async () => {
    const { user } = await openDashboard({ leads: inventedLeads(60) });
    const before = rows().length;
    await user.type(searchBox(), 'e');
    expect(rows().length).toBe(before - 4);
    const scroller = grid().parentElement as HTMLElement;
    scroller.scrollTop = 64;
    fireEvent.scroll(scroller);
    // Two more above the edge.
    expect(rows().length).toBe(before + 2);
  });

  it('lets what keeps its place stick while it is scrolled aside, and moves it there once it rests', async () => {
    await openDashboard();
    const scroller = grid().parentElement as HTMLElement;
    const aside = () => grid().style.getPropertyValue('--aside');
    const resting = grid().className;
    scroller.scrollLeft = 120.5;
    fireEvent.scroll(scroller);
    expect(grid().className).toContain('sticking');
    fireEvent(scroller, new Event('scrollend'));
    expect(grid().className).toContain('aside');
    expect(grid().className).not.toContain('sticking');
    expect(aside()).toBe('120.5px');
    // Up and down nothing of it changes.
    fireEvent.scroll(scroller);
    expect(grid().className).not.toContain('sticking');
    scroller.scrollLeft = 0;
    fireEvent.scroll(scroller);
    expect(grid().className).toContain('sticking');
    fireEvent(scroller, new Event('scrollend'));
    expect(grid().className).toBe(resting);
  });

  it('shows phones in their international form, as links', async () => {
    await openDashboard({ leads: [inventedLead(3)] });
    const phone = screen.getByRole('link', { name: '+420 541 000 003' });
    expect(phone.getAttribute('href')).toBe('tel:+420541000003');
    expect(phone.getAttribute('rel')).toContain('noreferrer');
  });

  it('makes no link of an address that a page made up', async () => {
    const lead = inventedLead(1);
    const [email] = lead.emails;
    if (!email) throw new Error('An invented lead has an e-mail.');
    const evil = { ...email, value: 'x@firma.example?bcc=y@z.example' };
    await openDashboard({ leads: [{ ...lead, emails: [evil] }] });
    const link = screen.getByRole('link', { name: evil.value });
    expect(link.getAttribute('href')).toBe('mailto:x@firma.example%3Fbcc%3Dy@z.example');
  });

  it('sorts by a heading and turns round at the second press', async () => {
    const { user } = await openDashboard();
    const heading = () => screen.getByRole('columnheader', { name: 'Company / name' });
    expect(heading().getAttribute('aria-sort')).toBe('none');
    await user.click(within(heading()).getByRole('button'));
    expect(heading().getAttribute('aria-sort')).toBe('ascending');
    const ascending = column(3);
    expect(ascending[0]).toMatch(/^Fabrica/);
    await user.click(within(heading()).getByRole('button'));
    expect(heading().getAttribute('aria-sort')).toBe('descending');
    expect(column(3)[0]).not.toBe(ascending[0]);
  });

  it('follows a save made on another page', async () => {
    const { base } = await openDashboard();
    act(() => base.put(inventedLead(99)));
    expect(screen.getByText('21 leads')).toBeTruthy();
    expect(column(2)[0]).toBe('99');
  });
});

describe('the keys', () => {
  it('move, tick, open and delete with undo', async () => {
    const { user, base } = await openDashboard();
    grid().focus();
    await user.keyboard('jj{ArrowDown}k');
    expect(activeRow()?.getAttribute('aria-rowindex')).toBe('4');
    await user.keyboard(' ');
    expect(activeRow()?.getAttribute('aria-selected')).toBe('true');
    expect(screen.getByText('1 lead ticked')).toBeTruthy();
    await user.keyboard(' {Delete}');
    expect(await screen.findByText(/moved to the bin/)).toBeTruthy();
    expect(base.leads).toHaveLength(19);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('20 leads')).toBeTruthy();
    expect(base.leads).toHaveLength(20);
    grid().focus();
    await user.keyboard('{Home}{Enter}');
    expect(location.hash).toBe('#/leads/lead-20');
    await user.keyboard('{Escape}');
    expect(location.hash).toBe('#/leads');
    expect(document.activeElement).toBe(grid());
  });

  it('delete all ticked rows when the row is one of them', async () => {
    const { user, base } = await openDashboard();
    grid().focus();
    await user.keyboard(' j j {Delete}');
    expect(await screen.findByText('3 leads moved to the bin.')).toBeTruthy();
    expect(base.leads).toHaveLength(17);
  });

  it('do nothing to a base that may only be read', async () => {
    const health = { state: 'newer', detail: 'newer-version', leadCount: 20 } as const;
    const { user, base } = await openDashboard({ health });
    const remove = vi.spyOn(base.actions, 'deleteLeads');
    grid().focus();
    await user.keyboard('{Delete}');
    expect(remove).not.toHaveBeenCalled();
  });
});

describe('the search', () => {
  it('is reached with / and narrows while typing; Esc clears it', async () => {
    const { user } = await openDashboard();
    await user.keyboard('/');
    expect(document.activeElement).toBe(searchBox());
    await user.keyboard('brazda 12');
    expect(column(3)).toEqual(['Pekárna Brázda 12']);
    expect(screen.getByText('1 of 20 leads')).toBeTruthy();
    await user.keyboard('{Escape}');
    expect((searchBox() as HTMLInputElement).value).toBe('');
    expect(screen.getByText('20 leads')).toBeTruthy();
  });

  it('that finds nothing says so and offers to clear everything', async () => {
    const { user } = await openDashboard();
    await user.type(searchBox(), 'nothing like this');
    expect(screen.getByText('No lead matches')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Clear search and filters' }));
    expect(screen.getByText('20 leads')).toBeTruthy();
  });
});

describe('the filters', () => {
  it('offer values with counts, show chips, and each chip can be removed', async () => {
    const { user } = await openDashboard();
    const filters = screen.getByRole('group', { name: 'Filters' });
    await user.click(within(filters).getByRole('button', { name: 'Stage' }));
    const dialog = await screen.findByRole('dialog', { name: 'Stage' });
    const item = within(dialog).getByText('MQL').closest('li');
    expect(item?.textContent).toBe('MQL3');
    await user.click(within(dialog).getByRole('checkbox', { name: 'MQL' }));
    await user.click(within(dialog).getByRole('checkbox', { name: 'SQL' }));
    await user.keyboard('{Escape}');
    expect(screen.getByText('6 of 20 leads')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Remove the filter Stage: MQL' }));
    expect(screen.getByText('3 of 20 leads')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(screen.getByText('20 leads')).toBeTruthy();
  });
});

describe('ticked rows', () => {
  it('can all be ticked, exported and deleted together', async () => {
    const { user, base } = await openDashboard();
    await user.type(searchBox(), 'brazda 12');
    await user.click(screen.getByRole('checkbox', { name: 'Tick all leads shown' }));
    const bar = screen.getByRole('region', { name: 'Ticked leads' });
    await user.click(within(bar).getByRole('button', { name: 'Export ticked' }));
    expect(location.hash).toBe('#/export');
    const ticked = screen.getByRole('radio', { name: 'Ticked (1)' }) as HTMLInputElement;
    expect(ticked.checked).toBe(true);
    await user.click(screen.getByRole('link', { name: 'Lead base' }));
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    await waitFor(() => expect(base.leads.some(({ id }) => id === 'lead-12')).toBe(false));
  });
});
