// @vitest-environment happy-dom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openDashboard, sheet } from './open-dashboard';

const nameField = () => within(sheet()).getByRole('textbox', { name: 'Company' });
const shownIn = (field: HTMLElement) => (field as HTMLInputElement).value;
const leadOf = (base: Awaited<ReturnType<typeof openDashboard>>['base'], id: string) => {
  const lead = base.leads.find((each) => each.id === id);
  if (!lead) throw new Error(`No lead ${id}.`);
  return lead;
};

describe('a lead’s sheet', () => {
  it('opens from a deep link with what is known and where it came from', async () => {
    const { user } = await openDashboard({}, '#/leads/lead-12');
    expect(sheet().getAttribute('aria-label')).toBe('Lead 12: Pekárna Brázda 12');
    expect(shownIn(nameField())).toBe('Pekárna Brázda 12');
    await user.click(within(sheet()).getByRole('tab', { name: 'History' }));
    const visit = within(sheet()).getByRole('link', { name: 'katalog.example/firma/12' });
    expect(visit.getAttribute('href')).toBe('https://katalog.example/firma/12');
    expect(within(sheet()).getByText(/first source/)).toBeTruthy();
  });

  it('saves with Ctrl+Enter and takes the save back', async () => {
    const { user, base } = await openDashboard({}, '#/leads/lead-12');
    await user.type(nameField(), ' s.r.o.');
    expect(within(sheet()).getByText('Not saved yet; kept as a draft')).toBeTruthy();
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() =>
      expect(within(sheet()).queryByText('Not saved yet; kept as a draft')).toBeNull(),
    );
    expect(leadOf(base, 'lead-12').name.value).toBe('Pekárna Brázda 12 s.r.o.');
    expect(leadOf(base, 'lead-12').revision).toBe(2);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(shownIn(nameField())).toBe('Pekárna Brázda 12'));
    expect(leadOf(base, 'lead-12').name.value).toBe('Pekárna Brázda 12');
  });

  it('keeps what was typed when it is closed, and can throw it away', async () => {
    const { user, base } = await openDashboard({}, '#/leads/lead-12');
    await user.type(nameField(), '!');
    await user.click(within(sheet()).getByRole('button', { name: /^Close the sheet/ }));
    expect(base.drafts.get('lead-12')?.draft.name.value).toBe('Pekárna Brázda 12!');
    act(() => {
      location.hash = '#/leads/lead-12';
    });
    expect(await screen.findByText(/Your unsaved changes of/)).toBeTruthy();
    expect(shownIn(nameField())).toBe('Pekárna Brázda 12!');
    const [discard] = within(sheet()).getAllByRole('button', { name: 'Discard changes' });
    if (discard) await user.click(discard);
    expect(shownIn(nameField())).toBe('Pekárna Brázda 12');
    await waitFor(() => expect(base.drafts.size).toBe(0));
  });

  it('is not unsaved any more when the text is typed back', async () => {
    const { user, base } = await openDashboard({}, '#/leads/lead-12');
    const note = async () => {
      await user.click(within(sheet()).getByRole('tab', { name: 'Follow up' }));
      return within(sheet()).findByRole('textbox', { name: 'Note' });
    };
    await user.type(await note(), 'x');
    expect(base.drafts.size).toBe(1);
    await user.keyboard('{Backspace}');
    await waitFor(() => expect(base.drafts.size).toBe(0));
  });

  it('follows a change made elsewhere while nothing is typed', async () => {
    const { base } = await openDashboard({}, '#/leads/lead-12');
    const lead = leadOf(base, 'lead-12');
    act(() => base.put({ ...lead, name: { ...lead.name, value: 'Nová' }, revision: 2 }));
    expect(shownIn(nameField())).toBe('Nová');
  });

  it('shows a conflict, and either version can win', async () => {
    const { user, base } = await openDashboard({}, '#/leads/lead-12');
    await user.type(nameField(), ' moje');
    const lead = leadOf(base, 'lead-12');
    act(() => base.put({ ...lead, note: 'jinde', revision: 2 }));
    expect(within(sheet()).getByText(/changed elsewhere/)).toBeTruthy();
    await user.click(within(sheet()).getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/^Not done: the lead was changed elsewhere/)).toBeTruthy();
    expect(leadOf(base, 'lead-12').note).toBe('jinde');
    await user.click(within(sheet()).getByRole('button', { name: 'Keep my version' }));
    await user.click(within(sheet()).getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(leadOf(base, 'lead-12').revision).toBe(3));
    expect(leadOf(base, 'lead-12').name.value).toBe('Pekárna Brázda 12 moje');
  });

  it('does not save a lead without a name and says why', async () => {
    const { user, base } = await openDashboard({}, '#/leads/lead-12');
    await user.clear(nameField());
    await user.click(within(sheet()).getByRole('button', { name: 'Save' }));
    expect(within(sheet()).getByText('Not saved: a name is missing.')).toBeTruthy();
    expect(leadOf(base, 'lead-12').revision).toBe(1);
  });

  it('goes to the next and previous lead of the table', async () => {
    const { user } = await openDashboard({}, '#/leads/lead-12');
    await user.click(within(sheet()).getByRole('button', { name: 'Next lead' }));
    expect(location.hash).toBe('#/leads/lead-11');
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(location.hash).toBe('#/leads/lead-12');
  });

  it('moves on to the next lead when its lead is deleted, and undo brings it back', async () => {
    const { user, base } = await openDashboard({}, '#/leads/lead-12');
    await user.click(within(sheet()).getByRole('button', { name: 'Delete this lead' }));
    await waitFor(() => expect(base.leads.some(({ id }) => id === 'lead-12')).toBe(false));
    expect(location.hash).toBe('#/leads/lead-11');
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(leadOf(base, 'lead-12').revision).toBe(1));
  });

  it('says so when the lead is not there', async () => {
    await openDashboard({}, '#/leads/gone');
    expect(within(sheet()).getByText('This lead is not in the base')).toBeTruthy();
  });
});
