// @vitest-environment happy-dom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { startStrategy, withFollowed } from '@/lib/domain/follow-up/follow-strategy';
import type { Due } from '@/lib/domain/follow-up/follow-up';
import type { Lead } from '@/lib/domain/lead';
import type { PlaybookItem } from '@/lib/domain/playbook/playbook-item';
import { inventedStrategy } from '../../support/invented-strategy';
import { inventedTemplates } from '../../support/invented-templates';
import { inventedLead } from '../leads/invented-leads';
import { openDashboard } from '../leads/open-dashboard';

/** The day of the fake base: a Sunday. */
const today = '2026-11-22';
const strategy = inventedStrategy();
const own = (on: string, changes: Partial<Due> = {}): Due => ({
  on,
  channel: 'call',
  note: 'Zavolat po deváté',
  why: 'person',
  ...changes,
});
const named = (number: number, name: string, changes: Partial<Lead>) => {
  const lead = inventedLead(number, changes);
  return { ...lead, name: { ...lead.name, value: name } };
};
function leads(): Lead[] {
  const followed = named(1, 'Kovárna Alba', { potential: 'standard' });
  const { need, ...others } = followed.qualification.criteria;
  const evidence = [{ quote: 'Hledáme dodavatele', page: '', at: 1 }];
  return [
    {
      ...withFollowed(followed, startStrategy(followed, strategy, today)),
      qualification: {
        ...followed.qualification,
        criteria: { ...others, need: { ...need, evidence } },
      },
    },
    named(2, 'Lisovna Borek', { potential: 'high', due: own('2026-11-19') }),
    named(3, 'Pekárna Cedr', { potential: 'low', due: own('2026-11-20') }),
    named(4, 'Tehas Dub', { due: own('2026-12-24') }),
    named(5, 'Without a step', {}),
  ];
}
const open = (
  world: {
    leads?: Lead[];
    playbook?: PlaybookItem[];
    settings?: { responsible: string };
    reading?: Promise<void>;
  } = {},
) => openDashboard({ leads: leads(), playbook: [strategy], ...world }, '#/today');
const grid = () => screen.findByRole('grid', { name: /What is due/ });
const lines = async () =>
  within(await grid())
    .getAllByRole('row')
    .map((row) => row.textContent ?? '');
const activeLine = async () =>
  document.getElementById((await grid()).getAttribute('aria-activedescendant') ?? '')?.textContent;
const status = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join(' ');
const dueOf = (base: { leads: Lead[] }, id: string) => base.leads.find((lead) => lead.id === id);

describe('the day sheet', () => {
  it('shows what is due, overdue first, then by potential, with line and evidence', async () => {
    await open();
    const shown = await lines();
    expect(shown.map((text) => text.match(/^\w+: \d|Alba|Borek|Cedr|Dub/)?.[0])).toEqual([
      'Overdue: 2',
      'Borek',
      'Cedr',
      'Today: 1',
      'Alba',
      'Later: 1',
      'Dub',
    ]);
    await waitFor(async () => {
      const line = (await lines())[4];
      expect(line).toContain('Zjistit, kdo rozhoduje');
      expect(line).toContain('“Hledáme dodavatele”');
      expect(line).toContain('Step 1 of 4');
    });
    expect((await lines())[1]).toContain('Zavolat po deváté');
    await waitFor(() =>
      expect(screen.getByRole('link', { name: /Today.*3 steps due/ })).toBeDefined(),
    );
  });

  it('shows one’s own and nobody’s, as many as the rail says, and everybody’s when asked', async () => {
    const whose = ['Alice Novotná', 'Boris Kalda', '', 'Boris Kalda', ''];
    const { user } = await open({
      leads: leads().map((lead, at) => ({ ...lead, responsible: whose[at] ?? '' })),
      settings: { responsible: 'alice novotna' },
    });
    const names = async () =>
      (await lines()).flatMap((text) => text.match(/Alba|Borek|Cedr|Dub/) ?? []);
    await waitFor(async () => expect((await names()).map(String)).toEqual(['Cedr', 'Alba']));
    expect(status()).toContain('2 steps are due; 2 with leads of others, 1 of them due');
    await waitFor(() =>
      expect(screen.getByRole('link', { name: /Today.*2 steps due/ })).toBeDefined(),
    );
    await user.click(screen.getByRole('radio', { name: 'Everybody’s' }));
    await waitFor(async () =>
      expect((await names()).map(String)).toEqual(['Borek', 'Cedr', 'Alba', 'Dub']),
    );
    expect(status()).toContain('3 steps are due, 1 more later');
    // Whose they are is remembered, and the rail goes on telling one's own.
    location.hash = '#/settings';
    await screen.findByRole('heading', { name: 'Settings' });
    location.hash = '#/today';
    await waitFor(() => expect(status()).toContain('3 steps are due, 1 more later'));
    expect(screen.getByRole('radio', { name: 'Everybody’s' })).toHaveProperty('checked', true);
    expect(screen.getByRole('link', { name: /Today.*2 steps due/ })).toBeDefined();
  });

  it('says so where only others have something to do', async () => {
    const { user } = await open({
      leads: leads().map((lead) => ({ ...lead, responsible: 'Boris Kalda' })),
      settings: { responsible: 'Alice Novotná' },
    });
    expect(await screen.findByRole('heading', { name: 'Nothing is due with you' })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Show everybody’s' }));
    await waitFor(async () => expect((await lines())[0]).toBe('Overdue: 2'));
  });

  it('goes on to the next day at midnight', async () => {
    const { base } = await open();
    await waitFor(async () => expect((await lines())[0]).toBe('Overdue: 2'));
    act(() => base.setNow(Date.parse('2026-11-23T00:00:30Z')));
    await waitFor(async () => expect((await lines())[0]).toBe('Overdue: 3'));
  });

  it('logs a call in two keystrokes, goes on to the next line, and takes it back', async () => {
    const { base, user } = await open();
    await waitFor(async () => expect(await grid()).toBe(document.activeElement));
    await user.keyboard('jj');
    expect(await activeLine()).toContain('Alba');
    await user.keyboard('c');
    expect(screen.getByText(/How did it go\? Call with Kovárna Alba/)).toBeDefined();
    await user.keyboard('1');
    await waitFor(() =>
      expect(status()).toMatch(/Kovárna Alba: Call logged \(No answer\)\. Next: Letter, /),
    );
    const after = dueOf(base, 'lead-1');
    expect(after?.touches).toMatchObject([
      { channel: 'call', outcome: 'no-answer', step: { strategy: 's-1', at: 0 } },
    ]);
    expect(after?.due).toMatchObject({ on: '2026-11-25', channel: 'letter' });
    expect(await activeLine()).toContain('Dub');
    await waitFor(async () => expect(await grid()).toBe(document.activeElement));
    await user.keyboard('u');
    await waitFor(() => expect(dueOf(base, 'lead-1')?.due?.on).toBe(today));
    expect(dueOf(base, 'lead-1')?.touches).toBeUndefined();
  });

  it('lets what was proposed be changed afterwards', async () => {
    const { base, user } = await open();
    await waitFor(async () => expect(await grid()).toBe(document.activeElement));
    await user.keyboard('jjl4');
    await waitFor(() => expect(status()).toContain('Letter logged (Agreed a next step)'));
    await user.keyboard('e');
    const note = await screen.findByLabelText('What to say or do');
    await user.clear(note);
    await user.type(note, 'Poslat nabídku{Enter}');
    await waitFor(() =>
      expect(dueOf(base, 'lead-1')?.due).toMatchObject({ note: 'Poslat nabídku', why: 'person' }),
    );
  });

  it('puts off until tomorrow and next week', async () => {
    const { base, user } = await open();
    await waitFor(async () => expect(await grid()).toBe(document.activeElement));
    await user.keyboard('t');
    await waitFor(() => expect(dueOf(base, 'lead-2')?.due?.on).toBe('2026-11-23'));
    expect(await activeLine()).toContain('Cedr');
    await user.keyboard('w');
    await waitFor(() => expect(dueOf(base, 'lead-3')?.due?.on).toBe('2026-11-23'));
    await user.keyboard('u');
    await waitFor(() => expect(dueOf(base, 'lead-3')?.due?.on).toBe('2026-11-20'));
  });

  it('asks nothing where the key was left by Escape, and opens the lead by Enter', async () => {
    const { base, user } = await open();
    await waitFor(async () => expect(await grid()).toBe(document.activeElement));
    const log = vi.spyOn(base.actions.followUp, 'logTouch');
    await user.keyboard('v{Escape}1');
    expect(log).not.toHaveBeenCalled();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(location.hash).toBe('#/leads/lead-2'));
  });

  it('heeds a key that is pressed before the whole lead is read, once it is', async () => {
    let read = () => {};
    const reading = new Promise<void>((resolve) => {
      read = resolve;
    });
    const { user } = await open({ reading });
    await waitFor(async () => expect(await grid()).toBe(document.activeElement));
    await user.keyboard('v');
    expect(screen.queryByText(/How did it go/)).toBeNull();
    await act(async () => read());
    expect(screen.getByText(/How did it go\? .* with Lisovna Borek/)).toBeDefined();
    expect(document.activeElement?.closest('fieldset')).not.toBeNull();
  });

  it('forgets such a key where the line was left, and opens a lead that is not read', async () => {
    let read = () => {};
    const reading = new Promise<void>((resolve) => {
      read = resolve;
    });
    const { user } = await open({ reading });
    await waitFor(async () => expect(await grid()).toBe(document.activeElement));
    await user.keyboard('vj');
    await act(async () => read());
    await user.keyboard('k');
    expect(screen.queryByText(/How did it go/)).toBeNull();
    cleanup();
    await open({ reading: new Promise(() => {}) });
    await waitFor(async () => expect(await grid()).toBe(document.activeElement));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(location.hash).toBe('#/leads/lead-2'));
  });

  it('takes back what was just done, also before it is kept', async () => {
    const { base, user } = await open();
    await waitFor(async () => expect(await grid()).toBe(document.activeElement));
    await user.keyboard('t');
    await waitFor(() => expect(dueOf(base, 'lead-2')?.due?.on).toBe('2026-11-23'));
    await user.keyboard('tu');
    await waitFor(() => expect(status()).toContain('Undone.'));
    expect(dueOf(base, 'lead-3')?.due?.on).toBe('2026-11-20');
    expect(dueOf(base, 'lead-2')?.due?.on).toBe('2026-11-23');
  });

  it('offers letters and call scripts by a key, and logs the one that was used', async () => {
    const { base, user } = await open({ playbook: [strategy, ...inventedTemplates] });
    await waitFor(async () => expect(await grid()).toBe(document.activeElement));
    await user.keyboard('jjp');
    const letters = within(
      await screen.findByRole('region', { name: 'Letter or call script for Kovárna Alba' }),
    );
    const choice = await letters.findByRole('combobox', { name: 'Letter or script' });
    await waitFor(() => expect(choice).toBe(document.activeElement));
    await user.selectOptions(letters.getByRole('combobox', { name: 'Language' }), 'cs');
    await user.selectOptions(choice, 'call-cs');
    expect(await letters.findByText(/Zakázky chodí najednou/)).toBeDefined();
    await user.click(letters.getByRole('button', { name: 'Log' }));
    await waitFor(() => expect(status()).toMatch(/Kovárna Alba: Call logged \(No answer\)/));
    expect(dueOf(base, 'lead-1')?.touches).toMatchObject([{ template: 'call-cs' }]);
    await waitFor(async () => expect(await grid()).toBe(document.activeElement));
    expect(screen.queryByRole('region', { name: /Letter or call script/ })).toBeNull();
  });

  it('closes the letters by Escape without a touch', async () => {
    const { base, user } = await open({ playbook: [strategy, ...inventedTemplates] });
    await waitFor(async () => expect(await grid()).toBe(document.activeElement));
    await user.keyboard('p');
    const choice = await screen.findByRole('combobox', { name: 'Letter or script' });
    await waitFor(() => expect(choice).toBe(document.activeElement));
    await user.keyboard('{Escape}');
    await waitFor(async () => expect(await grid()).toBe(document.activeElement));
    expect(base.leads.every(({ touches }) => !touches)).toBe(true);
  });

  it('fills the line to open with as a letter is filled, in whose name it is said', async () => {
    const call = inventedStrategy({
      steps: [{ day: 0, channel: 'call', aim: 'Zjistit, kdo rozhoduje', template: 'call-cs' }],
    });
    await open({ playbook: [call, ...inventedTemplates] });
    await waitFor(async () => expect((await lines())[4]).toContain('Zakázky chodí najednou.'));
    expect((await lines())[4]).not.toContain('{me}');
  });

  it('follows what is changed elsewhere', async () => {
    const { base } = await open();
    await grid();
    const { due: _, ...rest } = dueOf(base, 'lead-2') as Lead;
    act(() => base.put(rest));
    await waitFor(async () => expect((await lines())[0]).toBe('Overdue: 1'));
  });

  it('says what to do where nothing is due', async () => {
    const { user } = await open({ leads: [inventedLead(5)] });
    expect(await screen.findByRole('heading', { name: 'Nothing is due' })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Open the lead base' }));
    await waitFor(() => expect(location.hash).toMatch(/^#\/leads/));
  });

  it('draws only what is seen of many', async () => {
    const many = Array.from({ length: 3000 }, (_, at) => inventedLead(at + 1, { due: own(today) }));
    await open({ leads: many });
    const shown = within(await grid()).getAllByRole('row');
    expect((await grid()).getAttribute('aria-rowcount')).toBe('3001');
    expect(shown.length).toBeLessThan(60);
  });
});
