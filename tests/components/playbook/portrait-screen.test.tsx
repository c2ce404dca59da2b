// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { inventedLeads } from '../leads/invented-leads';
import { openDashboard } from '../leads/open-dashboard';

/** A part of the screen, once it is there. */
const section = async (name: RegExp) => within(await screen.findByRole('region', { name }));
const share = () =>
  Object.fromEntries(
    within(screen.getByRole('table', { name: 'Leads by fit' }))
      .getAllByRole('row')
      .slice(1)
      .map((row) => [
        within(row).getByRole('rowheader').textContent,
        Number(within(row).getAllByRole('cell')[0]?.textContent),
      ]),
  );

/** Its number is a way to the leads, so the sentence is in two pieces. */
const otherFit = (_: string, element: Element | null) =>
  element?.role === 'status' && element.textContent === '20 leads show another fit than here.';

async function addCriterion(
  user: Awaited<ReturnType<typeof openDashboard>>['user'],
  field: string,
  words: string,
) {
  await user.click(screen.getByRole('button', { name: 'Add a criterion' }));
  await user.selectOptions(screen.getByLabelText('What is looked at'), field);
  await user.type(screen.getByLabelText('Any of these, one a line'), words);
  await user.click(screen.getByRole('button', { name: 'Save' }));
}

describe('the portrait', () => {
  it('is described by criteria, and says at once how the base fits', async () => {
    const leads = inventedLeads(20).map((lead, at) => ({
      ...lead,
      kind: 'organization' as const,
      industry: { ...lead.name, value: at < 8 ? 'Smithy' : 'Bakery' },
    }));
    const { user } = await openDashboard({ leads }, '#/playbook/portrait');
    expect(await screen.findByText(/Nothing is described yet/)).toBeTruthy();
    await addCriterion(user, 'Line of business', 'smith');
    expect(await (await section(/^Must$/)).findByText('Line of business: smith')).toBeTruthy();
    await screen.findByText(otherFit);
    await waitFor(() =>
      expect(share()).toEqual({
        'Good fit': 8,
        'Partial fit': 0,
        'No fit': 12,
        'Not compared': 0,
      }),
    );

    await user.click(screen.getByRole('button', { name: 'Look at all leads anew' }));
    expect(await screen.findByText('20 leads fit otherwise than before')).toBeTruthy();
    expect(await screen.findByText('Every lead shows the fit it has here.')).toBeTruthy();
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByText(otherFit)).toBeTruthy();

    const opens = async (name: string) => {
      await user.click(await screen.findByRole('button', { name }));
      expect(location.hash).toBe('#/leads');
      const rows = screen.getByRole('grid').getAttribute('aria-rowcount');
      location.hash = '#/playbook/portrait';
      return Number(rows) - 1;
    };
    expect(await opens('8 – By the portraits as they are now: Good fit')).toBe(8);
    expect(await opens('12 – By the portraits as they are now: No fit')).toBe(12);
    expect(await opens('20 leads')).toBe(20);
  });

  it('says what is wrong with a criterion, and gives back a deleted one', async () => {
    const { user } = await openDashboard({}, '#/playbook/portrait');
    await screen.findByText(/Nothing is described yet/);
    await addCriterion(user, 'Country', 'Czechia\nKocourkov');
    expect(screen.getByRole('alert').textContent).toBe('No country: Kocourkov');
    const words = screen.getByLabelText('Any of these, one a line');
    await user.clear(words);
    await user.type(words, 'Czechia');
    await user.click(screen.getByRole('radio', { name: 'Excludes' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    const excluding = await section(/^Excludes$/);
    expect(await excluding.findByText('not Country: Czechia')).toBeTruthy();
    await user.click(excluding.getByRole('button', { name: 'Delete “not Country: Czechia”' }));
    expect(await screen.findByText(/Nothing is described yet/)).toBeTruthy();
    // That it was added was said with an Undo as well.
    await screen.findByText('Deleted: not Country: Czechia');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('not Country: Czechia')).toBeTruthy();
  });

  it('has one for people too, and keeps the map when a field is left', async () => {
    const { user } = await openDashboard({}, '#/playbook/portrait');
    await user.click(await screen.findByRole('tab', { name: 'People' }));
    await user.type(screen.getByLabelText('Situation'), 'Looks after a house of flats');
    await user.tab();
    expect(await screen.findByText('The map was changed')).toBeTruthy();
    await user.click(screen.getByRole('tab', { name: 'Companies' }));
    expect((screen.getByLabelText('Situation') as HTMLTextAreaElement).value).toBe('');
    await user.click(screen.getByRole('tab', { name: 'People' }));
    expect((screen.getByLabelText('Situation') as HTMLTextAreaElement).value).toBe(
      'Looks after a house of flats',
    );
  });
});
