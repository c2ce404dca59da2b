import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadSettings, parseSettings, saveSettings, watchSettings } from '@/lib/settings/settings';

const defaults = {
  locale: 'auto',
  theme: 'system',
  responsible: '',
  ownCompany: '',
  ownPhone: '',
  ownEmail: '',
  signature: '',
  beginner: false,
  region: '',
  toolbarOpens: 'popup',
  matching: 'careful',
  exportPreset: 'excel',
  exportTarget: 'common',
  daySheetOf: 'own',
  backupEveryDays: 7,
  retentionMonths: 12,
  controller: '',
};

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('has defaults when nothing was stored', async () => {
    expect(await loadSettings()).toEqual(defaults);
  });

  it('keeps what was saved, and changes only what is given', async () => {
    await saveSettings({ locale: 'cs', responsible: 'Petra Vzorná' });
    expect(await saveSettings({ region: 'CZ' })).toEqual({
      ...defaults,
      locale: 'cs',
      responsible: 'Petra Vzorná',
      region: 'CZ',
    });
    expect(await loadSettings()).toMatchObject({ locale: 'cs', region: 'CZ' });
  });

  it('falls back field by field where stored values are damaged', () => {
    const stored = { locale: 'xx', theme: 'dark', responsible: 7, region: 'cz', unknown: 1 };
    expect(parseSettings(stored)).toEqual({ ...defaults, theme: 'dark' });
    for (const damaged of [undefined, null, 'text', 5, [], ['locale']])
      expect(parseSettings(damaged)).toEqual(defaults);
  });

  it('refuses a value the setting does not have', async () => {
    await expect(saveSettings({ region: 'Czechia' })).rejects.toThrow('region');
    expect(await loadSettings()).toEqual(defaults);
  });

  it('tells of changes until told to stop', async () => {
    const seen = vi.fn();
    const stop = watchSettings(seen);
    await saveSettings({ theme: 'dark' });
    expect(seen).toHaveBeenCalledExactlyOnceWith({ ...defaults, theme: 'dark' });
    stop();
    await saveSettings({ theme: 'light' });
    expect(seen).toHaveBeenCalledTimes(1);
  });
});
