// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import * as download from '@/components/export/download-file';
import type { PreparedReport } from '@/lib/services/panel-actions';
import { beginning, fakeActions, newProspect, openedProspect } from './fake-panel';
import { renderPanel } from './render-panel';

const report: PreparedReport = {
  fileName: 'wrong-reading-2026-11-22.json',
  text: 'Gudárna Mopel s.r.o.\nTelefon: 541 731 902',
  contents: (wrong) => JSON.stringify({ wrong, page: '<p>Gudárna Mopel</p>' }),
};

async function openReport(overrides: Parameters<typeof fakeActions>[1] = {}) {
  const prepareReport = vi.fn(async () => report as PreparedReport | undefined);
  const { actions } = fakeActions(openedProspect(newProspect()), { prepareReport, ...overrides });
  const { user } = renderPanel(actions);
  await user.click(await screen.findByRole('button', { name: 'More actions' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Report a wrong reading…' }));
  return { actions, user };
}

/** The report as somebody meets it, its heading having been given the focus. */
async function shownReport() {
  const heading = await screen.findByRole('heading', { name: 'Report a wrong reading' });
  await waitFor(() => expect(document.activeElement).toBe(heading));
}

describe('a report of a wrong reading', () => {
  it('is shown before anything is done with it, and says that nothing was sent', async () => {
    const { actions } = await openReport();
    await shownReport();
    expect(actions.prepareReport).toHaveBeenCalledExactlyOnceWith('en');
    expect(screen.getByText(/Nothing was sent to anyone/)).toBeTruthy();
    const preview = screen.getByRole('region', { name: 'What the copy says' });
    expect(preview.textContent).toContain('Gudárna Mopel s.r.o.');
    expect(preview.tabIndex).toBe(0);
  });

  it('is saved with what the user says', async () => {
    const saved = vi.spyOn(download, 'downloadFile').mockImplementation(() => undefined);
    const { user } = await openReport();
    await shownReport();
    await user.type(screen.getByLabelText('What is wrong? (optional)'), 'No phone');
    await user.click(screen.getByRole('button', { name: 'Save the file' }));
    expect(saved).toHaveBeenCalledExactlyOnceWith(
      report.fileName,
      report.contents('No phone'),
      'application/json',
    );
    expect(await screen.findByText('Saved to your download folder.')).toBeTruthy();
    saved.mockRestore();
  });

  it('is copied', async () => {
    const { user } = await openReport();
    await user.click(await screen.findByRole('button', { name: 'Copy' }));
    expect(await screen.findByText('Copied.')).toBeTruthy();
    expect(await navigator.clipboard.readText()).toBe(report.contents(''));
  });

  it('goes away by Escape, and what was typed before is there', async () => {
    const { actions, user } = await openReport();
    await shownReport();
    await user.keyboard('{Control>}s{/Control}');
    expect(actions.save).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('button', { name: 'More actions' })).toBeTruthy();
  });

  it('is told when it cannot be made', async () => {
    await openReport({ prepareReport: vi.fn(async () => undefined) });
    expect(await screen.findByText(/No report can be made of this page/)).toBeTruthy();
  });

  it('speaks Czech', async () => {
    const begin = vi.fn(async () => beginning({ locale: 'cs' }));
    const { actions } = fakeActions(openedProspect(newProspect()), { begin });
    const { user } = renderPanel(actions);
    await user.click(await screen.findByRole('button', { name: /Další akce|Další možnosti|Více/ }));
    expect(await screen.findByRole('menuitem', { name: 'Nahlásit chybné přečtení…' })).toBeTruthy();
  });
});
