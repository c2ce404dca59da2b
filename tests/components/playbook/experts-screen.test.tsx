// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { PlaybookItem } from '@/lib/domain/playbook/playbook-item';
import { inventedLeads } from '../leads/invented-leads';
import { openDashboard } from '../leads/open-dashboard';

const expert: PlaybookItem = {
  part: 'expert',
  id: 'e1',
  order: 0,
  updatedAt: 1,
  value: { name: 'Ivo Vzor', role: 'technical head', hoursPerWeek: 3 },
};
const cells = () =>
  within(screen.getByRole('row', { name: /^Ivo Vzor/ }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

describe('the experts', () => {
  it('are kept with their hours, which are checked', async () => {
    const { user } = await openDashboard({}, '#/playbook/experts');
    await user.click(await screen.findByRole('button', { name: 'Add an expert' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getByRole('alert').textContent).toBe('An expert needs a name.');
    await user.type(screen.getByLabelText('Name'), 'Ivo Vzor');
    const hours = screen.getByLabelText('Hours a week');
    await user.clear(hours);
    await user.type(hours, '2,5');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('2.5 h a week')).toBeTruthy();
    expect(cells()).toEqual(Array.from({ length: 6 }, () => '2.5 of 2.5 h'));
    await user.click(screen.getByRole('button', { name: 'Delete: Ivo Vzor' }));
    expect(await screen.findByText(/No expert is known yet/)).toBeTruthy();
  });

  it('are asked for from a lead, up to what is left of their week', async () => {
    const [lead] = inventedLeads(20);
    if (!lead) throw new Error('There are leads.');
    const { user, base } = await openDashboard({ playbook: [expert] }, `#/leads/${lead.id}`);
    const ask = async (hours: string) => {
      const dialog = within(await screen.findByRole('dialog'));
      const field = dialog.getByLabelText('Hours');
      await user.clear(field);
      await user.type(field, hours);
      await user.click(dialog.getByRole('button', { name: 'Ask' }));
    };
    await user.click(await screen.findByRole('button', { name: 'Ask for an expert' }));
    await ask('4');
    expect((await screen.findByRole('alert')).textContent).toMatch(/^Refused: 3 h are left/);
    await ask('2');
    expect(await screen.findByText('Ivo Vzor was asked for on Nov 22, 2026')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Ask for an expert' }));
    expect(await screen.findByText('1 h left in that week')).toBeTruthy();
    await user.keyboard('{Escape}');

    await base.actions.experts.ask({
      expert: 'e1',
      lead: 'gone',
      on: '2026-11-30',
      hours: 3,
      note: 'proposal',
    });
    location.hash = '#/playbook/experts';
    expect(await screen.findByText('Nov 22, 2026: Ivo Vzor, 2 h')).toBeTruthy();
    expect(await screen.findByRole('link', { name: lead.name.value })).toBeTruthy();
    expect(await screen.findByText('a lead that is gone')).toBeTruthy();
    expect(cells()).toEqual([
      '1 of 3 h',
      '3 of 3 h',
      'none of 3 h',
      '3 of 3 h',
      '3 of 3 h',
      '3 of 3 h',
    ]);
    await user.click(screen.getByRole('button', { name: 'Take back: Ivo Vzor, Nov 30, 2026' }));
    // That they were asked for was said with an Undo as well.
    await screen.findByText('The request to Ivo Vzor was taken back');
    await waitFor(() => expect(cells()[2]).toBe('3 of 3 h'));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(cells()[2]).toBe('none of 3 h'));

    // What is gone from an expert's week opens whom it is for; a lead that is gone opens nothing.
    const weeks = within(screen.getByRole('row', { name: /^Ivo Vzor/ }));
    const [week] = weeks.getAllByRole('button');
    expect(weeks.getAllByRole('button')).toHaveLength(1);
    if (week) await user.click(week);
    expect(location.hash).toBe('#/leads');
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('2');
    expect(screen.getByText(/Asked for Ivo Vzor, week from/)).toBeTruthy();
  });

  it('are told about beginners, who say so themselves', async () => {
    const { user, base } = await openDashboard({ playbook: [expert] }, '#/playbook/experts');
    await user.click(await screen.findByRole('checkbox', { name: 'I am a beginner' }));
    await waitFor(() => expect(base.settings.beginner).toBe(true));
  });
});
