// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openDashboard } from './open-dashboard';

describe('the dashboard', () => {
  it('leads to its screens and tells where one is', async () => {
    const { user } = await openDashboard();
    const nav = screen.getByRole('navigation', { name: 'Main' });
    const names = within(nav)
      .getAllByRole('link')
      .map(({ textContent }) => textContent);
    expect(names).toEqual(expect.arrayContaining(['Today', 'Lead base', 'Settings']));
    await user.click(within(nav).getByRole('link', { name: 'Import & export' }));
    expect(screen.getByRole('heading', { level: 1, name: 'Import' })).toBeTruthy();
    await user.click(screen.getByRole('link', { name: 'Export' }));
    expect(screen.getByRole('heading', { level: 1, name: 'Export' })).toBeTruthy();
    const link = within(nav).getByRole('link', { name: 'Import & export' });
    expect(link.getAttribute('aria-current')).toBe('page');
  });

  it('goes to the lead base from an address it does not know', async () => {
    await openDashboard({}, '#/nowhere');
    expect(location.hash).toBe('#/leads');
  });

  it('shows at the first run what to do, with the shortcut that is set', async () => {
    await openDashboard({ leads: [], shortcuts: { _execute_action: 'Ctrl+Shift+Y' } });
    expect(screen.getByText(/Your lead base is empty/)).toBeTruthy();
    expect(await screen.findByText('Ctrl+Shift+Y')).toBeTruthy();
  });

  it.each(['other-database', 'changes-lost', 'rows-missing'] as const)(
    'never takes a damaged store for a first run: %s',
    async (detail) => {
      const health = { state: 'damaged', detail, leadCount: 0, expectedCount: 12 } as const;
      await openDashboard({ leads: [], health });
      expect(screen.queryByText(/Your lead base is empty/)).toBeNull();
      expect(screen.getByText('Something is missing from the lead base')).toBeTruthy();
      expect(screen.getByText(/after the last save there were 12/)).toBeTruthy();
      expect(screen.queryByRole('button', { name: 'Export what is readable' })).toBeNull();
    },
  );

  it('offers the export of what a damaged store still has, and to go on with it', async () => {
    const health = {
      state: 'damaged',
      detail: 'rows-missing',
      leadCount: 20,
      expectedCount: 60,
    } as const;
    const { user } = await openDashboard({ health });
    await user.click(screen.getByRole('button', { name: 'Export what is readable' }));
    expect(screen.getByRole('button', { name: 'Export 20 leads' })).toBeTruthy();
    await user.click(screen.getByRole('link', { name: 'Lead base' }));
    const goOn = screen.getByRole('button', { name: 'Go on with what is there' });
    // First it is looked for what could be restored.
    await waitFor(() => expect(goOn).toHaveProperty('disabled', false));
    await user.click(goOn);
    expect(await screen.findByText('20 leads')).toBeTruthy();
  });

  it.each(['#/import', '#/today', '#/duplicates', '#/playbook/questions'])(
    'writes nothing into a damaged store by way of %s',
    async (hash) => {
      const health = { state: 'damaged', detail: 'other-database', leadCount: 0 } as const;
      await openDashboard({ leads: [], health }, hash);
      expect(screen.getByText('Something is missing from the lead base')).toBeTruthy();
      expect(screen.queryByRole('button', { name: /Choose|Undo|Add/ })).toBeNull();
    },
  );

  it('says why a store cannot be opened', async () => {
    const health = { state: 'unavailable', detail: 'no-storage', leadCount: 0 } as const;
    await openDashboard({ leads: [], health });
    expect(screen.getByText('The lead base cannot be opened')).toBeTruthy();
    expect(screen.getByText(/a private window/)).toBeTruthy();
  });

  it('lets a newer store be read and says that it cannot be changed', async () => {
    const health = { state: 'newer', detail: 'newer-version', leadCount: 20 } as const;
    await openDashboard({ health });
    expect(screen.getByText(/written by a newer version/)).toBeTruthy();
    expect(screen.getByRole('grid')).toBeTruthy();
  });
});
