// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { inventedLeads } from './invented-leads';
import { openDashboard } from './open-dashboard';

const leads = inventedLeads(400).map((lead) => ({
  ...lead,
  stage: { ...lead.stage, value: lead.number % 4 === 0 ? ('mql' as const) : ('sql' as const) },
}));
const board = { table: { layout: 'board' as const } };
const column = (name: string) => screen.getByRole('region', { name });
const focused = () => document.activeElement?.closest('li');

describe('the board', () => {
  it('counts all leads of a stage and draws those that are seen', async () => {
    await openDashboard({ leads, ...board });
    const sql = within(column('SQL: 300 leads'));
    const cards = sql.getAllByRole('listitem');
    expect(cards.length).toBeLessThan(60);
    expect(cards[0]?.getAttribute('aria-setsize')).toBe('300');
    expect(within(column('MQL: 100 leads')).getAllByRole('listitem').length).toBeLessThan(60);
    expect(column('Customer: 0 leads').textContent).toContain('Nobody here');
    // Tab comes to each stage once.
    expect(document.querySelectorAll('[data-lead][tabindex="0"]')).toHaveLength(2);
  });

  it('leads by keys to the last card of a stage, and from stage to stage', async () => {
    const { user } = await openDashboard({ leads, ...board });
    const [first] = within(column('SQL: 300 leads')).getAllByRole('listitem');
    first?.querySelector<HTMLElement>('[data-lead]')?.focus();
    await user.keyboard('{End}');
    await waitFor(() => expect(focused()?.getAttribute('aria-posinset')).toBe('300'));
    await user.keyboard('{ArrowUp}');
    await waitFor(() => expect(focused()?.getAttribute('aria-posinset')).toBe('299'));
    await user.keyboard('{ArrowLeft}');
    await waitFor(() => expect(focused()?.getAttribute('aria-posinset')).toBe('100'));
    expect(focused()?.closest('section')?.getAttribute('aria-label')).toBe('MQL: 100 leads');
    await user.keyboard('{Home}');
    await waitFor(() => expect(focused()?.getAttribute('aria-posinset')).toBe('1'));
  });

  it('keeps the focus on a card that is moved', async () => {
    const { user } = await openDashboard({ leads, ...board });
    const [first] = within(column('MQL: 100 leads')).getAllByRole('listitem');
    const card = first?.querySelector<HTMLElement>('[data-lead]');
    card?.focus();
    await user.keyboard('{Shift>}{ArrowRight}{/Shift}');
    await screen.findByRole('region', { name: 'SQL: 301 leads' });
    await waitFor(() =>
      expect(document.activeElement?.getAttribute('data-lead')).toBe(card?.dataset.lead),
    );
    expect(document.activeElement?.getAttribute('data-stage')).toBe('sql');
  });
});
