// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { NearLead } from '@/lib/services/find-duplicates';
import {
  fakeActions,
  knownProspect,
  kovarna,
  leadOf,
  newProspect,
  openedProspect,
} from './fake-panel';
import { renderPanel } from './render-panel';

const lead = leadOf(kovarna());
const near: NearLead = { lead, score: 0.9, reasons: ['name-sound', 'address'], doubts: [] };

describe('a prospect that is perhaps in the base', () => {
  it('is suggested with the reason, and becomes that lead when it is the same', async () => {
    const { actions } = fakeActions(openedProspect(newProspect()), {
      findNear: async () => [near],
    });
    const { user } = renderPanel(actions);
    expect(await screen.findByText(/Perhaps in your base: Kovárna Brázda/)).toBeTruthy();
    expect(screen.getByText(/same name, spelled otherwise, same address/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'It is the same' }));
    await waitFor(() => expect(screen.queryByText(/Perhaps in your base/)).toBeNull());
    expect(actions.bringOnto).toHaveBeenCalledWith(expect.anything(), lead);
  });

  it('is not suggested again once it was refused', async () => {
    const { actions } = fakeActions(openedProspect(newProspect()), {
      findNear: async () => [near],
    });
    const { user } = renderPanel(actions);
    await user.click(await screen.findByRole('button', { name: 'No' }));
    expect(screen.queryByText(/Perhaps in your base/)).toBeNull();
    expect(actions.refuseNear).toHaveBeenCalledWith(expect.anything(), lead);
  });

  it('is not looked for where the prospect is known', async () => {
    const { actions } = fakeActions(openedProspect(knownProspect(lead)));
    const { user } = renderPanel(actions);
    await screen.findByRole('textbox', { name: 'Company' });
    // Whatever is done once it is shown has been done when something else is.
    await user.click(screen.getByRole('tab', { name: /^Qualify/ }));
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Company' })).toBeNull());
    expect(actions.findNear).not.toHaveBeenCalled();
  });
});
