// @vitest-environment happy-dom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { openDashboard } from '../leads/open-dashboard';

const open = (world = {}) => openDashboard(world, '#/settings');
const section = (name: string) => screen.getByRole('region', { name });

describe('the settings', () => {
  it('switch the language at once', async () => {
    const { user, base } = await open();
    await user.click(screen.getByRole('radio', { name: 'Čeština' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Nastavení' })).toBeTruthy();
    expect(base.settings.locale).toBe('cs');
    await waitFor(() => expect(document.documentElement.lang).toBe('cs'));
  });

  it('switch the look', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('radio', { name: 'dark' }));
    await waitFor(() => expect(document.documentElement.dataset.theme).toBe('dark'));
    await user.click(screen.getByRole('radio', { name: 'as the system' }));
    await waitFor(() => expect(document.documentElement.dataset.theme).toBeUndefined());
  });

  it('keep the responsible person when the field is left', async () => {
    const { user, base } = await open();
    const save = vi.spyOn(base.actions, 'saveSettings');
    await user.type(screen.getByRole('textbox', { name: 'Responsible person' }), ' Jan Novák ');
    expect(save).not.toHaveBeenCalled();
    await user.tab();
    await waitFor(() => expect(base.settings.responsible).toBe('Jan Novák'));
  });

  it('name the home country in the reader’s language', async () => {
    const { user, base } = await open({ settings: { locale: 'cs' } });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Domovská země' }), 'Estonsko');
    await waitFor(() => expect(base.settings.region).toBe('EE'));
  });

  it('choose what the toolbar button opens', async () => {
    const { user, base } = await open();
    await user.click(screen.getByRole('radio', { name: 'the side panel' }));
    await waitFor(() => expect(base.settings.toolbarOpens).toBe('side-panel'));
  });

  it('list the sites that were allowed and revoke one', async () => {
    const { user } = await open({ sites: ['https://a.example/*', 'https://b.example/*'] });
    const name = 'Revoke the permission for https://a.example';
    await user.click(await screen.findByRole('button', { name }));
    await waitFor(() => expect(screen.queryByRole('button', { name })).toBeNull());
    expect(screen.getByText('https://b.example')).toBeTruthy();
  });

  it('withdraw the reading of the LinkedIn notice', async () => {
    const { user, base } = await open({ settings: { linkedInNoticeReadAt: Date.UTC(2026, 9, 1) } });
    const linkedIn = section('LinkedIn');
    expect(within(linkedIn).getByText(/2026/)).toBeTruthy();
    await user.click(within(linkedIn).getByRole('button', { name: 'Withdraw' }));
    expect(await within(linkedIn).findByText(/was not read yet/)).toBeTruthy();
    expect(base.settings.linkedInNoticeReadAt).toBeUndefined();
  });

  it('restore deleted leads from the bin', async () => {
    const { user, base } = await open();
    expect(within(section('Bin')).getByText('The bin is empty.')).toBeTruthy();
    await act(async () => {
      await base.actions.deleteLeads(['lead-12', 'lead-13']);
    });
    expect(base.leads).toHaveLength(18);
    const name = 'Restore Pekárna Brázda 12';
    await user.click(await within(section('Bin')).findByRole('button', { name }));
    expect(await screen.findByText('1 lead restored.')).toBeTruthy();
    expect(base.leads.some(({ id }) => id === 'lead-12')).toBe(true);
  });

  it('say how much is stored and which version this is', async () => {
    await open();
    const stored = section('What is stored where');
    expect(within(stored).getByText('20')).toBeTruthy();
    expect(await within(stored).findByText('3.4 MB')).toBeTruthy();
    expect(within(stored).getByText('0.1.0')).toBeTruthy();
  });

  it('list the shortcuts and where to change them', async () => {
    await open({ shortcuts: { _execute_action: 'Alt+Shift+K', 'open-side-panel': '' } });
    const keys = section('Shortcuts');
    expect(await within(keys).findByText('Alt+Shift+K')).toBeTruthy();
    expect(within(keys).getAllByText('not set')).toHaveLength(2);
    expect(within(keys).getByText('chrome://extensions/shortcuts')).toBeTruthy();
  });
});
