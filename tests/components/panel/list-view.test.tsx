// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { entry, fakeActions, leadOf, listOf, now, openedList, page } from './fake-panel';
import { renderPanel } from './render-panel';

const discarded = leadOf(entry('Gama').record, {
  stage: { value: 'discarded', since: now, reason: 'no need' },
});
const mql = leadOf(entry('Beta').record, {
  stage: { value: 'mql', since: now, reason: '' },
  potential: 'standard',
});
const entries = () => [
  entry('Alfa'),
  entry('Beta', { known: { lead: mql } }),
  entry('Gama', { known: { lead: discarded } }),
  entry('Delta'),
  entry('Alfa again', { repeats: 'Alfa' }),
];

describe('a list of entries', () => {
  it('shows what the base knows of each', async () => {
    renderPanel(fakeActions(openedList(listOf(entries()))).actions);
    expect(await screen.findByText('5 entries on this page')).toBeTruthy();
    expect(screen.getByText(/2 new · 2 known · 1 repeated/)).toBeTruthy();
    expect(screen.getByText('Known: MQL, standard')).toBeTruthy();
    expect(screen.getByText('Discarded: no need, Nov 22')).toBeTruthy();
    expect(screen.getByText('Repeated above')).toBeTruthy();
    const boxes = screen.getAllByRole<HTMLInputElement>('checkbox');
    expect(boxes.map(({ disabled }) => disabled)).toEqual([false, true, true, false, true]);
  });

  it('is worked by keyboard alone, without a click into it', async () => {
    const { actions } = fakeActions(openedList(listOf(entries())));
    const { user } = renderPanel(actions);
    await screen.findByRole('grid');
    await user.keyboard('jjj ');
    expect(actions.storeDraft).toHaveBeenLastCalledWith(
      expect.objectContaining({ pageKey: page.canonicalUrl, ticked: ['Delta'] }),
    );
    expect(screen.getByRole('button', { name: 'Save 1 new' })).toBeTruthy();
    // A known entry cannot be ticked.
    await user.keyboard('k ');
    expect(screen.getByRole('button', { name: 'Save 1 new' })).toBeTruthy();
    await user.keyboard('a');
    expect(screen.getByRole('button', { name: 'Save 2 new' })).toBeTruthy();
    await user.keyboard('s');
    expect(actions.saveEntries).toHaveBeenCalledWith(expect.anything(), ['Alfa', 'Delta']);
    expect(await screen.findByText('2 new leads saved.')).toBeTruthy();
    expect(screen.getByText(/0 new · 4 known/)).toBeTruthy();
    await user.click(screen.getByText('Undo'));
    expect(await screen.findByText(/2 new · 2 known/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Save 2 new' })).toBeTruthy();
  });

  it('opens an entry with Enter, and the saved one is known when one comes back', async () => {
    const { actions } = fakeActions(openedList(listOf(entries())));
    const { user } = renderPanel(actions);
    await screen.findByRole('grid');
    await user.keyboard('{Enter}');
    expect(await screen.findByDisplayValue('Alfa')).toBeTruthy();
    await user.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByText('Saved as no. 13.');
    await user.click(screen.getByText('Next new entry'));
    expect(await screen.findByDisplayValue('Delta')).toBeTruthy();
    await user.click(screen.getByText('Back to the list'));
    expect(await screen.findByText(/1 new · 3 known/)).toBeTruthy();
  });

  it('brings the ticks of last time back, where there is still something to save', async () => {
    const ticked = ['Beta', 'Delta', 'gone'];
    renderPanel(fakeActions(openedList(listOf(entries(), ticked))).actions);
    expect(await screen.findByRole('button', { name: 'Save 1 new' })).toBeTruthy();
  });

  it('draws only what is in sight of a long list', async () => {
    const long = Array.from({ length: 500 }, (_, index) => entry(`Firma ${index}`));
    renderPanel(fakeActions(openedList(listOf(long))).actions);
    expect(await screen.findByText('500 entries on this page')).toBeTruthy();
    expect(screen.queryAllByRole('row').length).toBeLessThan(100);
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('500');
  });

  it('counts in Czech the Czech way', async () => {
    const { actions } = fakeActions(openedList(listOf(entries(), ['Alfa', 'Delta'])), {});
    const begin = await actions.begin();
    const settings = { ...begin.settings, locale: 'cs' as const };
    actions.begin.mockResolvedValue({ ...begin, settings });
    renderPanel(actions);
    expect(await screen.findByRole('button', { name: 'Uložit 2 nové' })).toBeTruthy();
    await waitFor(() => expect(screen.getByText('5 položek na této stránce')).toBeTruthy());
  });
});
