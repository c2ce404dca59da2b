import { describe, expect, it, vi } from 'vitest';
import { askAhead } from '@/lib/services/ask-ahead';
import type { Opened, PanelActions, PanelBeginning } from '@/lib/services/panel-actions';

const opened: Opened = { state: 'nothing', notices: [] };
const beginningWith = (state: PanelBeginning['health']['state']) =>
  ({ health: { state } }) as PanelBeginning;

function actionsWith(answers: {
  state?: PanelBeginning['health']['state'];
  handedOver?: boolean;
  selection?: string;
}) {
  const actions = {
    begin: vi.fn(async () => beginningWith(answers.state ?? 'ok')),
    handOver: vi.fn(async () => answers.handedOver ?? false),
    takeSelectionIntent: vi.fn(async () => answers.selection),
    openPage: vi.fn(async () => opened),
  };
  return { actions, all: actions as unknown as PanelActions };
}

describe('askAhead', () => {
  it('has everything the screen needs, asked once', async () => {
    const { actions, all } = actionsWith({});
    const ahead = askAhead(all);
    expect(await ahead.first).toEqual({ beginning: beginningWith('ok'), opened });
    expect(await ahead.actions.begin()).toEqual(beginningWith('ok'));
    expect(await ahead.actions.handOver()).toBe(false);
    expect(await ahead.actions.openPage('asked')).toBe(opened);
    expect(actions.begin).toHaveBeenCalledOnce();
    expect(actions.openPage).toHaveBeenCalledExactlyOnceWith('asked');
  });

  it('asks anew from the second time on', async () => {
    const { actions, all } = actionsWith({});
    const ahead = askAhead(all);
    await ahead.actions.openPage('asked');
    await ahead.actions.openPage('pressed');
    expect(actions.openPage.mock.calls).toEqual([['asked'], ['pressed']]);
  });

  it.each([
    ['the store is damaged', { state: 'damaged' as const }],
    ['the side panel reads it', { handedOver: true }],
    ['a selection is to be clipped', { selection: 'Kvítek s.r.o.' }],
  ])('leaves the page alone when %s', async (_, answers) => {
    const { actions, all } = actionsWith(answers);
    const { first } = askAhead(all);
    expect((await first).opened).toBeUndefined();
    expect(actions.openPage).not.toHaveBeenCalled();
  });

  it('keeps a selection for whoever asks', async () => {
    const { actions, all } = actionsWith({ selection: 'Kvítek s.r.o.' });
    const ahead = askAhead(all);
    await ahead.first;
    expect(await ahead.actions.takeSelectionIntent()).toBe('Kvítek s.r.o.');
    expect(actions.takeSelectionIntent).toHaveBeenCalledOnce();
  });

  it('lets a failure be heard by the one who asks', async () => {
    const { all } = actionsWith({});
    all.openPage = async () => Promise.reject(new Error('closed'));
    const ahead = askAhead(all);
    await expect(ahead.first).rejects.toThrow('closed');
    await expect(ahead.actions.openPage('asked')).rejects.toThrow('closed');
  });
});
