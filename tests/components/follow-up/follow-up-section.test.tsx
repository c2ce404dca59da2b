// @vitest-environment happy-dom
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FollowUpSection } from '@/components/follow-up/follow-up-section';
import { StrategyOffer } from '@/components/follow-up/strategy-offer';
import { Translations } from '@/components/translations';
import type { StrategyProgress } from '@/lib/domain/follow-up/follow-up';
import type { Lead } from '@/lib/domain/lead';
import type { PlaybookItem } from '@/lib/domain/playbook/playbook-item';
import type { Locale } from '@/lib/i18n/catalogue';
import { nobody } from '../../support/invented-sender';
import { inventedStrategy } from '../../support/invented-strategy';
import { fakeFollowUp } from '../leads/fake-follow-up';
import { inventedLead } from '../leads/invented-leads';

const now = Date.UTC(2026, 10, 23, 9, 0);
const strategy = inventedStrategy();
const high = inventedStrategy(
  { name: 'Postup 2', potential: 'high', expert: 'always', firstOffer: '' },
  's-2',
);
const expert: PlaybookItem = {
  part: 'expert',
  id: 'e-1',
  order: 0,
  updatedAt: 0,
  value: { name: 'Vedoucí Prodeje', role: '', hoursPerWeek: 2 },
};
const running: StrategyProgress = {
  strategy: 's-1',
  startedOn: '2026-11-16',
  step: 2,
  failed: 2,
  state: 'running',
};

afterEach(cleanup);

interface World {
  playbook?: PlaybookItem[];
  locale?: Locale;
  offer?: boolean;
  readOnly?: boolean;
  beginner?: boolean;
}

const onFollowUp = vi.fn();

function open(changes: Partial<Lead>, world: World = {}) {
  const { playbook = [strategy], locale = 'en', offer, readOnly = false, beginner = false } = world;
  const listeners = new Set<() => void>();
  let lead = inventedLead(1, { potential: 'standard', ...changes });
  const followUp = fakeFollowUp({
    now,
    find: (id) => (id === lead.id ? lead : undefined),
    put(changed) {
      lead = changed;
      act(() => {
        for (const tell of listeners) tell();
      });
    },
    follow(listener) {
      listeners.add(listener);
      listener();
      return () => void listeners.delete(listener);
    },
    playbook,
  });
  const props = { followUp, leadId: lead.id, beginner };
  render(
    <Translations locale={locale}>
      {offer ? (
        <StrategyOffer {...props} onFollowUp={onFollowUp} />
      ) : (
        <FollowUpSection
          {...props}
          sender={{ ...nobody, name: 'Petra Vzorná' }}
          readOnly={readOnly}
          letters={({ lead: now }) => <p>Letter of step {now.progress?.step ?? 'none'}</p>}
        />
      )}
    </Translations>,
  );
  return { lead: () => lead, user: userEvent.setup({ delay: null }) };
}
const part = (name: string) => within(screen.getByRole('region', { name }));

describe('following one lead up', () => {
  it('logs a touch in two keystrokes, says what comes next and takes it back', async () => {
    const { lead, user } = open({
      progress: { ...running, step: 0, failed: 0, startedOn: '2026-11-23' },
    });
    await user.keyboard('c1');
    const status = await screen.findByRole('status');
    await waitFor(() =>
      expect(status.textContent).toContain('Call logged (No answer). Next: Letter'),
    );
    expect(lead().touches).toMatchObject([
      { channel: 'call', outcome: 'no-answer', by: 'Petra Vzorná', step: { at: 0 } },
    ]);
    await user.click(within(status).getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(lead().touches).toBeUndefined());
  });

  it('offers letters for the lead as it is now', async () => {
    const { user } = open({});
    expect(screen.getByText('Letter of step none')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Start “Postup 1”' }));
    expect(await screen.findByText('Letter of step 0')).toBeDefined();
    await user.keyboard('c2');
    expect(await screen.findByText('Letter of step 1')).toBeDefined();
  });

  it('says with every outcome what then follows', async () => {
    const { user } = open({ progress: running });
    await user.click(screen.getByRole('button', { name: 'Call c' }));
    expect(screen.getByRole('button', { name: /No answer.*then Call, / })).toBeDefined();
    expect(screen.getByRole('button', { name: /Reached.*then Visit, Mon, Nov 30/ })).toBeDefined();
    expect(screen.getByRole('button', { name: /Refused.*then nothing is due/ })).toBeDefined();
  });

  it('keeps the note that was typed, whose figures are no keys', async () => {
    const { lead, user } = open({});
    await user.keyboard('v');
    await user.type(screen.getByRole('textbox'), 'V dílně 2 lisy');
    await user.click(screen.getByRole('button', { name: /Interested/ }));
    expect(await part('Touches').findByText('V dílně 2 lisy')).toBeDefined();
    expect(lead().touches).toMatchObject([
      { channel: 'visit', outcome: 'interested', note: 'V dílně 2 lisy' },
    ]);
  });

  it('offers the strategy of the potential, starts it, stops it and takes it up again', async () => {
    const { lead, user } = open({});
    const box = part('Strategy');
    expect(box.getByText('Standard potential: “Postup 1”.')).toBeDefined();
    await user.click(box.getByRole('button', { name: 'Start “Postup 1”' }));
    expect(await box.findByText('“Postup 1”: step 1 of 4')).toBeDefined();
    expect(lead().due).toMatchObject({ on: '2026-11-23', channel: 'call', why: 'strategy' });
    expect(box.getAllByRole('listitem')).toHaveLength(4);
    await user.click(box.getByRole('button', { name: 'Stop' }));
    expect(await box.findByText(/stopped after a person’s word/)).toBeDefined();
    expect(lead().due).toBeUndefined();
    await user.click(box.getByRole('button', { name: 'Take up again now' }));
    await waitFor(() => expect(lead().progress).toMatchObject({ state: 'running', step: 0 }));
  });

  it('says when a stopped one is taken up again', () => {
    open({
      progress: { ...running, state: 'stopped', step: 0, failed: 3 },
      due: { on: '2026-12-23', channel: 'call', note: '', why: 'resume' },
    });
    expect(
      part('Strategy').getByText(/stopped after 3 attempts in vain in a row.*again on Wed, Dec 23/),
    ).toBeDefined();
  });

  it('spends no effort where the potential is low', () => {
    open({ potential: 'low' });
    expect(part('Strategy').getByText(/spend no effort/)).toBeDefined();
    expect(part('Strategy').queryByRole('button')).toBeNull();
  });

  it('asks for the expert before a strategy that needs one begins', async () => {
    const { lead, user } = open({ potential: 'high' }, { playbook: [strategy, high, expert] });
    const start = part('Strategy').getByRole('button', { name: 'Start “Postup 2”' });
    expect(start).toHaveProperty('disabled', true);
    await user.selectOptions(screen.getByLabelText('Expert to bring in'), 'Vedoucí Prodeje');
    await user.click(start);
    expect(await part('Strategy').findByText('Expert: Vedoucí Prodeje')).toBeDefined();
    expect(lead().progress).toMatchObject({ strategy: 's-2', expert: 'e-1' });
  });

  describe('of a strategy that makes beginners take an expert', () => {
    const beginners = { ...high, value: { ...high.value, expert: 'beginners' as const } };
    const playbook = [strategy, beginners, expert];

    it('a beginner has to name one', async () => {
      const { lead, user } = open({ potential: 'high' }, { playbook, beginner: true });
      const start = part('Strategy').getByRole('button', { name: 'Start “Postup 2”' });
      expect(start).toHaveProperty('disabled', true);
      await user.selectOptions(screen.getByLabelText('Expert to bring in'), 'Vedoucí Prodeje');
      await user.click(start);
      await waitFor(() =>
        expect(lead().progress).toMatchObject({ strategy: 's-2', expert: 'e-1' }),
      );
    });

    it('others begin it by one press, and may name one', async () => {
      const { lead, user } = open({ potential: 'high' }, { playbook });
      expect(screen.getByLabelText('Expert to bring in')).toHaveProperty('value', '');
      await user.click(part('Strategy').getByRole('button', { name: 'Start “Postup 2”' }));
      await waitFor(() => expect(lead().progress?.strategy).toBe('s-2'));
      expect(lead().progress?.expert).toBeUndefined();
    });

    it('the offer after saving asks in the same way', async () => {
      open({ potential: 'high' }, { offer: true, playbook, beginner: true });
      expect(screen.getByRole('button', { name: 'Name the expert…' })).toBeDefined();
      cleanup();
      const { lead, user } = open({ potential: 'high' }, { offer: true, playbook });
      await user.click(screen.getByRole('button', { name: 'Start the strategy' }));
      await waitFor(() => expect(lead().progress?.strategy).toBe('s-2'));
    });
  });

  it('sets, changes, puts off and drops the next step', async () => {
    const { lead, user } = open({});
    await user.click(screen.getByRole('button', { name: 'Set a next step' }));
    await user.type(screen.getByLabelText('What to say or do'), 'Zavolat{Enter}');
    const nextWeek = await screen.findByRole('button', { name: 'Next week' });
    expect(lead().due).toEqual({
      on: '2026-11-24',
      channel: 'call',
      note: 'Zavolat',
      why: 'person',
    });
    await user.click(nextWeek);
    await waitFor(() => expect(lead().due?.on).toBe('2026-11-30'));
    await user.click(screen.getByRole('button', { name: 'Change' }));
    await user.click(screen.getByRole('button', { name: 'No next step' }));
    await waitFor(() => expect(lead().due).toBeUndefined());
  });

  it('does nothing to a store that must not be written to', async () => {
    const { lead, user } = open({}, { readOnly: true });
    await user.keyboard('c');
    // Nobody is asked how it went, which is what a touch is logged by.
    expect(screen.queryByRole('button', { name: /No answer/ })).toBeNull();
    await user.keyboard('1');
    expect(lead().touches).toBeUndefined();
    for (const button of screen.getAllByRole('button'))
      expect(button).toHaveProperty('disabled', true);
  });

  it('speaks Czech', () => {
    open({ progress: running }, { locale: 'cs' });
    expect(screen.getByText('„Postup 1“: krok 3 z 4')).toBeDefined();
    expect(screen.getByText('2 marné pokusy, zastaví se při 3')).toBeDefined();
  });
});

describe('what is offered once a prospect is saved', () => {
  it('starts the strategy by one press', async () => {
    const { lead, user } = open({}, { offer: true });
    await user.click(screen.getByRole('button', { name: 'Start the strategy' }));
    const started = 'Strategy “Postup 1” started. First: Call, today.';
    expect(await screen.findByText(started)).toBeDefined();
    expect(lead().progress).toMatchObject({ strategy: 's-1', state: 'running' });
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(lead().progress).toBeUndefined());
  });

  it('leads to where the expert is named, where one is needed', async () => {
    const { lead, user } = open({ potential: 'high' }, { offer: true, playbook: [high, expert] });
    await user.click(screen.getByRole('button', { name: 'Name the expert…' }));
    expect(onFollowUp).toHaveBeenCalledOnce();
    expect(lead().progress).toBeUndefined();
  });

  it('is nothing where there is nothing to offer, or it was declined', async () => {
    open({ potential: 'low' }, { offer: true });
    expect(screen.queryByRole('button')).toBeNull();
    cleanup();
    const { user } = open({}, { offer: true });
    await user.click(screen.getByRole('button', { name: 'Not now' }));
    expect(screen.queryByRole('button')).toBeNull();
  });
});
