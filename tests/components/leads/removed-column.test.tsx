// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { usualView } from '@/lib/domain/table-view';
import { openDashboard } from './open-dashboard';

describe('a view with a column that was removed', () => {
  it('opens, says by what it is narrowed, and lets that go', async () => {
    const view = {
      ...usualView,
      columns: [...usualView.columns, 'own:gone' as const],
      sort: { column: 'own:gone' as const, descending: true },
      choices: { 'own:gone': ['North'] },
      ranges: { 'own:other': { from: 3 } },
    };
    const views = [{ id: 'v', name: 'North', view, createdAt: 1 }];
    const { user } = await openDashboard({ views, table: { view, viewId: 'v' } });
    expect(screen.getByText('No lead matches')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Remove.*Removed column.*North/ }));
    await user.click(screen.getByRole('button', { name: /^Remove.*Removed column/ }));
    expect(screen.getByText('20 leads')).toBeTruthy();
    expect(screen.queryByRole('columnheader', { name: /Removed column/ })).toBeNull();
    expect(screen.getByRole('button', { name: /View: North/ }).textContent).toContain('changed');
  });
});
