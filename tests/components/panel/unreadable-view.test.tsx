// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { panel } from '@/lib/i18n/en/panel';
import type { UnreadableReason } from '@/lib/services/read-tab';
import { fakeActions } from './fake-panel';
import { renderPanel } from './render-panel';

const reasons: Exclude<UnreadableReason, 'linkedin-notice'>[] = [
  'browser-page',
  'store-page',
  'extension-page',
  'pdf',
  'local-file',
  'needs-click',
  'navigated',
  'nothing-shown',
  'failed',
];

describe('a page that was not read', () => {
  it.each(reasons)('%s: says why and what to do', async (reason) => {
    const { actions } = fakeActions({ state: 'unreadable', reason });
    renderPanel(actions);
    const { title, advice } = panel.unreadable[reason];
    expect(await screen.findByText(title)).toBeTruthy();
    expect(screen.getByText(advice.replace('{shortcut}', 'Alt+Shift+K'))).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
  });

  it('gives each reason a sentence of its own', () => {
    const titles = reasons.map((reason) => panel.unreadable[reason].title);
    expect(new Set(titles).size).toBe(reasons.length);
  });

  it('reads LinkedIn only after the notice was read', async () => {
    const { actions } = fakeActions({ state: 'unreadable', reason: 'linkedin-notice' });
    const { user } = renderPanel(actions);
    await user.click(await screen.findByText('I have read it'));
    expect(actions.acceptLinkedInNotice).toHaveBeenCalled();
    await waitFor(() => expect(actions.openPage).toHaveBeenCalledTimes(2));
  });

  it('reads nothing when the notice is put off', async () => {
    const { actions } = fakeActions({ state: 'unreadable', reason: 'linkedin-notice' });
    const { user } = renderPanel(actions);
    await user.click(await screen.findByText('Not now'));
    expect(actions.close).toHaveBeenCalled();
    expect(actions.acceptLinkedInNotice).not.toHaveBeenCalled();
  });

  it('nothing found: clipping without a selection says so, typing by hand opens an empty record', async () => {
    const { actions } = fakeActions({ state: 'nothing', notices: [] });
    const { user } = renderPanel(actions);
    await user.click(await screen.findByText('Clip the selected text'));
    expect(await screen.findByText(/Nothing is selected on the page/)).toBeTruthy();
    await user.click(screen.getByText('Type in a person'));
    const name = await screen.findByLabelText<HTMLInputElement>('Name', { selector: 'input' });
    expect(name.value).toBe('');
    await user.type(name, 'Eva Nová');
    expect(actions.storeDraft.mock.calls.at(-1)?.[0].lead?.name.value).toBe('Eva Nová');
  });
});
