// @vitest-environment happy-dom
import { act, render, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { PanelApp } from '@/components/panel/panel-app';
import type { OpenProspect, PanelActions } from '@/lib/services/panel-actions';
import {
  beginning,
  fakeActions,
  knownProspect,
  kovarna,
  leadOf,
  newProspect,
  now,
  openedProspect,
  page,
} from './fake-panel';
import { renderPanel } from './render-panel';

function lastDraft(actions: { storeDraft: ReturnType<typeof vi.fn<PanelActions['storeDraft']>> }) {
  return actions.storeDraft.mock.calls.at(-1)?.[0];
}

describe('panel with one company', () => {
  it('shows what is known already at once, without asking for it', () => {
    const { actions } = fakeActions(openedProspect(newProspect()));
    const first = { beginning: beginning(), opened: openedProspect(newProspect()) };
    render(<PanelApp actions={actions} first={first} />);
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Company' }).value).toBe(
      'Kovárna Brázda s.r.o.',
    );
    expect(actions.begin).not.toHaveBeenCalled();
    expect(actions.openPage).not.toHaveBeenCalled();
  });

  it('says that it is reading, then shows every value with its ⓘ', async () => {
    const answers: ((opened: ReturnType<typeof openedProspect>) => void)[] = [];
    const { actions } = fakeActions(openedProspect(newProspect()), {
      openPage: () => new Promise((resolve) => answers.push(resolve)),
    });
    renderPanel(actions);
    expect(await screen.findByText('Reading the page…')).toBeTruthy();
    await waitFor(() => expect(answers).toHaveLength(1));
    answers[0]?.(openedProspect(newProspect()));
    const name = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Company' });
    expect(name.value).toBe('Kovárna Brázda s.r.o.');
    expect(screen.getByDisplayValue('+420 541 000 017')).toBeTruthy();
    expect(screen.getByLabelText('checksum holds')).toBeTruthy();
    expect(screen.getByText('Jana Brázdová')).toBeTruthy();
    expect(screen.getByText('New')).toBeTruthy();
    expect(screen.getAllByLabelText(/^Where this was read: /).length).toBeGreaterThan(8);
  });

  it('stores the draft at every keystroke, also values that are typed half', async () => {
    const { actions } = fakeActions(openedProspect(newProspect()));
    const { user } = renderPanel(actions);
    const email = await screen.findByLabelText('E-mail', { selector: 'input' });
    expect(actions.storeDraft).not.toHaveBeenCalled();
    await user.clear(email);
    expect(lastDraft(actions)?.lead?.emails[0]?.value).toBe('');
    await user.type(email, 'ja');
    expect(lastDraft(actions)).toMatchObject({ pageKey: page.canonicalUrl, page });
    expect(lastDraft(actions)?.lead?.emails[0]).toMatchObject({
      value: 'ja',
      origin: { source: 'manual' },
    });
    expect(lastDraft(actions)?.read?.emails[0]?.value).toBe('info@kovarna-brazda.test');
    expect(screen.getByText('This does not look like an e-mail address.')).toBeTruthy();
  });

  it('adds a value, puts the cursor into it and removes it again', async () => {
    const { actions } = fakeActions(openedProspect(newProspect()));
    const { user } = renderPanel(actions);
    await user.click(await screen.findByLabelText('Add: Phone'));
    const third = screen.getByLabelText('Phone 3');
    expect(document.activeElement).toBe(third);
    await user.paste('+420 541 000 019');
    expect(lastDraft(actions)?.lead?.phones[2]).toMatchObject({
      shown: '+420 541 000 019',
      e164: '+420541000019',
      kind: 'landline',
    });
    await user.click(screen.getByLabelText('Remove +420 541 000 019'));
    expect(lastDraft(actions)?.lead?.phones).toHaveLength(2);
  });

  it('saves by shortcut right after opening, once, and offers undo', async () => {
    const { actions } = fakeActions(openedProspect(newProspect()));
    const { user } = renderPanel(actions);
    await screen.findByDisplayValue('Kovárna Brázda s.r.o.');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await user.keyboard('{Meta>}s{/Meta}');
    expect(await screen.findByText('Saved as no. 13.')).toBeTruthy();
    expect(actions.save).toHaveBeenCalledTimes(1);
    expect(screen.getByText('In your base: Suspect')).toBeTruthy();
    await user.click(screen.getByText('Undo'));
    expect(actions.undoSave).toHaveBeenCalledTimes(1);
    expect(await screen.findByText('New')).toBeTruthy();
  });

  it('saves once where the second press comes before what was saved is drawn', async () => {
    const { actions } = fakeActions(openedProspect(newProspect()));
    const save = actions.save.getMockImplementation();
    let store = () => {};
    const stored = new Promise<void>((resolve) => {
      store = resolve;
    });
    actions.save.mockImplementation(async (prospect, options) => {
      await stored;
      return save?.(prospect, options) ?? { ok: false, code: 'failed', detail: '' };
    });
    renderPanel(actions);
    await screen.findByDisplayValue('Kovárna Brázda s.r.o.');
    const press = () =>
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 's', ctrlKey: true }));
    press();
    store();
    // It is drawn by a task; promises come before.
    await actions.save.mock.results[0]?.value;
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    press();
    expect(await screen.findByText('Saved as no. 13.')).toBeTruthy();
    expect(actions.save).toHaveBeenCalledTimes(1);
  });

  it('opens a known prospect with its answers and the differences', async () => {
    const older = { ...kovarna(), phones: kovarna().phones.slice(0, 1) };
    older.name = { ...older.name, value: 'Kovárna Brázda' };
    const lead = leadOf(older, {
      potential: 'high',
      stage: { value: 'sql', since: now, reason: '' },
    });
    const { actions } = fakeActions(openedProspect(knownProspect(lead)));
    const { user } = renderPanel(actions);
    expect(await screen.findByText('In your base: SQL, high')).toBeTruthy();
    expect(screen.getByText(/Recognised by the registration number/)).toBeTruthy();
    expect(screen.getByText('New: +420 601 000 018')).toBeTruthy();
    await user.click(screen.getByText('Use the page’s'));
    expect(screen.getByDisplayValue('Kovárna Brázda s.r.o.')).toBeTruthy();
    expect(screen.queryByText('Use the page’s')).toBeNull();
    await user.click(screen.getByText('Open this lead'));
    expect(actions.openLeadBase).toHaveBeenCalledWith(lead.id);
    await user.click(screen.getByText('Save changes'));
    const [prospect] = actions.save.mock.calls[0] ?? [];
    expect(prospect?.draft.name.value).toBe('Kovárna Brázda s.r.o.');
    expect(prospect?.baseRevision).toBe(lead.revision);
  });

  it('says that the draft of last time is back, and starts afresh', async () => {
    const fresh = newProspect();
    const typed: OpenProspect = {
      ...fresh,
      draft: { ...fresh.draft, note: 'Volat po deváté' },
      restoredAt: now,
      tab: 'follow-up',
    };
    const { actions } = fakeActions(openedProspect(typed));
    const { user } = renderPanel(actions);
    expect(await screen.findByDisplayValue('Volat po deváté')).toBeTruthy();
    await user.click(screen.getByText('Start afresh'));
    expect(actions.dropDraft).toHaveBeenCalledWith(page.canonicalUrl);
    expect(screen.queryByDisplayValue('Volat po deváté')).toBeNull();
    expect(screen.queryByText('Start afresh')).toBeNull();
  });

  it('never fails silently: each reason is said, a conflict can be settled', async () => {
    const lead = leadOf(kovarna());
    const save = vi
      .fn<PanelActions['save']>()
      .mockResolvedValueOnce({ ok: false, code: 'quota', detail: '' })
      .mockResolvedValueOnce({ ok: false, code: 'conflict', current: lead })
      .mockResolvedValueOnce({ ok: false, code: 'failed', detail: 'Boom' });
    const { actions } = fakeActions(openedProspect(newProspect()), { save });
    const { user } = renderPanel(actions);
    await screen.findByDisplayValue('Kovárna Brázda s.r.o.');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/no space left/)).toBeTruthy();
    await user.click(screen.getByText('Try again'));
    expect(await screen.findByText(/is in your base already/)).toBeTruthy();
    await user.click(screen.getByText('Add mine to it'));
    expect(actions.bringOnto).toHaveBeenCalledWith(expect.anything(), lead);
    expect(await screen.findByText('In your base: Suspect')).toBeTruthy();
    await user.click(screen.getByText('Save changes'));
    expect(await screen.findByText('Not saved: Boom')).toBeTruthy();
  });

  it('says so when drafts can no longer be kept', async () => {
    let lose: () => void = () => undefined;
    const { actions } = fakeActions(openedProspect(newProspect()), {
      onDraftLost: (listener) => {
        lose = () => listener('quota');
        return () => undefined;
      },
    });
    renderPanel(actions);
    await screen.findByDisplayValue('Kovárna Brázda s.r.o.');
    lose();
    expect(await screen.findByText(/cannot be kept for later/)).toBeTruthy();
  });
});

describe('panel and the page behind it', () => {
  it('hands over to an open side panel and goes', async () => {
    const { actions } = fakeActions(openedProspect(newProspect()), { handOver: async () => true });
    renderPanel(actions);
    await waitFor(() => expect(actions.close).toHaveBeenCalled());
    expect(actions.openPage).not.toHaveBeenCalled();
  });

  it('opens the selection the context menu was used on', async () => {
    const clipped: OpenProspect = { ...newProspect(), how: 'selection' };
    const { actions } = fakeActions(openedProspect(newProspect()), {
      takeSelectionIntent: async () => 'Jana Brázdová, jednatelka',
      openSelection: vi.fn(async () => openedProspect(clipped)),
    });
    renderPanel(actions);
    expect(await screen.findByText(/selected text/)).toBeTruthy();
    expect(actions.openSelection).toHaveBeenCalledWith('Jana Brázdová, jednatelka');
  });

  it('popup: says that the page moved on; side panel: follows it', async () => {
    const popup = fakeActions(openedProspect(newProspect()));
    const { unmount } = renderPanel(popup.actions);
    await screen.findByDisplayValue('Kovárna Brázda s.r.o.');
    popup.emit({ kind: 'navigated' });
    expect(await screen.findByText('The page has changed since it was read.')).toBeTruthy();
    unmount();
    const side = fakeActions(openedProspect(newProspect()), { place: 'side-panel' as 'popup' });
    renderPanel(side.actions);
    await screen.findByDisplayValue('Kovárna Brázda s.r.o.');
    side.emit({ kind: 'switched' });
    await waitFor(() => expect(side.actions.openPage).toHaveBeenLastCalledWith('followed'));
  });

  it('says that the page was left before anybody listened', async () => {
    const { actions } = fakeActions(openedProspect(newProspect()), {
      findChange: async () => 'other-page',
    });
    renderPanel(actions);
    expect(await screen.findByText('The page has changed since it was read.')).toBeTruthy();
  });

  describe('a page that was filled after it was read', () => {
    const filled = () => {
      const second = kovarna();
      second.name = { ...second.name, value: 'Druhá a.s.' };
      return openedProspect(newProspect(second));
    };
    const page = () => {
      let tell: (change: 'other-content') => void = () => undefined;
      const change = new Promise<'other-content'>((resolve) => {
        tell = resolve;
      });
      const answers = [openedProspect(newProspect()), filled()];
      const { actions } = fakeActions(openedProspect(newProspect()), {
        findChange: () => change,
        openPage: vi.fn(async () => answers.shift() ?? filled()),
      });
      return { actions, tell: () => tell('other-content') };
    };

    it('is shown as it is now', async () => {
      const { actions, tell } = page();
      renderPanel(actions);
      await screen.findByDisplayValue('Kovárna Brázda s.r.o.');
      tell();
      expect(await screen.findByDisplayValue('Druhá a.s.')).toBeTruthy();
      expect(screen.queryByText('The page has changed since it was read.')).toBeNull();
    });

    it('leaves what was typed, and says so', async () => {
      const { actions, tell } = page();
      const { user } = renderPanel(actions);
      await user.type(await screen.findByDisplayValue('Kovárna Brázda s.r.o.'), ' v likvidaci');
      tell();
      expect(await screen.findByText('The page has changed since it was read.')).toBeTruthy();
      expect(screen.getByDisplayValue('Kovárna Brázda s.r.o. v likvidaci')).toBeTruthy();
      expect(actions.openPage).toHaveBeenCalledOnce();
    });
  });

  it('drops the answer for a tab that was left meanwhile', async () => {
    const answers: ((opened: ReturnType<typeof openedProspect>) => void)[] = [];
    const { actions, emit } = fakeActions(openedProspect(newProspect()), {
      place: 'side-panel' as 'popup',
      openPage: () => new Promise((resolve) => answers.push(resolve)),
    });
    renderPanel(actions);
    await waitFor(() => expect(answers).toHaveLength(1));
    emit({ kind: 'switched' });
    await waitFor(() => expect(answers).toHaveLength(2));
    const second = kovarna();
    second.name = { ...second.name, value: 'Druhá a.s.' };
    answers[1]?.(openedProspect(newProspect(second)));
    expect(await screen.findByDisplayValue('Druhá a.s.')).toBeTruthy();
    // What came of it would be drawn by then.
    await act(async () => answers[0]?.(openedProspect(newProspect())));
    expect(screen.getByDisplayValue('Druhá a.s.')).toBeTruthy();
  });

  it('does not let a damaged store pass for an empty one', async () => {
    const { actions } = fakeActions(openedProspect(newProspect()), {
      begin: async () => ({
        ...beginning(),
        health: { state: 'damaged', detail: 'rows-missing', leadCount: 3, expectedCount: 1200 },
      }),
    });
    const { user } = renderPanel(actions);
    expect(await screen.findByText('Leads found: 3 of 1,200')).toBeTruthy();
    expect(actions.openPage).not.toHaveBeenCalled();
    await user.click(screen.getByText('Open lead base'));
    expect(actions.openLeadBase).toHaveBeenCalled();
  });

  it('speaks Czech', async () => {
    const { actions } = fakeActions(openedProspect(newProspect()), {
      begin: async () => beginning({ locale: 'cs' }),
    });
    const { user } = renderPanel(actions);
    expect(await screen.findByText('Uložit')).toBeTruthy();
    await user.click(screen.getByRole('tab', { name: /Kvalifikace/ }));
    expect(screen.getByText('Kolik lidí by s tím ve firmě pracovalo?')).toBeTruthy();
    expect(document.documentElement.lang).toBe('cs');
  });
});
