import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '@/entrypoints/background';
import * as leadBasePage from '@/lib/platform/lead-base-page';
import * as clipping from '@/lib/services/clip-tab';
import { saveSettings } from '@/lib/settings/settings';

vi.mock('@/lib/services/clip-tab');
vi.mock('@/lib/services/start-reminders');
vi.mock('@/lib/platform/lead-base-page');

type Handler = (...args: never[]) => void;

/** An event of the browser that remembers its listeners. */
function event() {
  const listeners: Handler[] = [];
  return {
    addListener: (listener: Handler) => void listeners.push(listener),
    fire: (...args: unknown[]) => {
      for (const listener of listeners) listener(...(args as never[]));
    },
    get heard() {
      return listeners.length > 0;
    },
  };
}

const tab = { id: 7, windowId: 2, url: 'http://firma.test/' };
const openPanel = vi.fn(async () => undefined);
const setPopup = vi.fn(async () => undefined);
const createMenu = vi.fn();
let menuClicked: ReturnType<typeof event>;
let command: ReturnType<typeof event>;

beforeEach(() => {
  fakeBrowser.reset();
  for (const mock of [openPanel, setPopup, createMenu]) mock.mockClear();
  menuClicked = event();
  command = event();
  Object.assign(browser.contextMenus, {
    removeAll: async () => undefined,
    create: createMenu,
    onClicked: menuClicked,
  });
  Object.assign(browser.commands, { onCommand: command });
  Object.assign(browser.action, { setPopup });
  Object.assign(browser.i18n, { getMessage: (key: string) => `<${key}>` });
  Object.assign(browser, { sidePanel: { open: openPanel } });
  Reflect.deleteProperty(browser, 'sidebarAction');
  vi.mocked(clipping.tellSidePanel).mockResolvedValue(true);
  vi.mocked(clipping.clipTab).mockResolvedValue(undefined);
  vi.mocked(leadBasePage.openLeadBasePage).mockResolvedValue(undefined);
  void background.main();
});

const install = () => fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never);

describe('background', () => {
  it('listens before anything is awaited, or a stopped worker would miss the event', () => {
    expect(menuClicked.heard && command.heard).toBe(true);
  });

  it('makes the menu on install', async () => {
    await install();
    await vi.waitFor(() => expect(createMenu).toHaveBeenCalledTimes(3));
    expect(createMenu.mock.calls.map(([{ id, title }]) => [id, title])).toEqual([
      ['clip-page', '<menuClipPage>'],
      ['clip-selection', '<menuClipSelection>'],
      ['open-lead-base', '<commandOpenLeadBase>'],
    ]);
  });

  it('clips the page and the selection from the menu', () => {
    menuClicked.fire({ menuItemId: 'clip-page', selectionText: 'not this' }, tab);
    menuClicked.fire({ menuItemId: 'clip-selection', selectionText: 'Jana' }, tab);
    menuClicked.fire({ menuItemId: 'something else' }, tab);
    const calls = vi.mocked(clipping.clipTab).mock.calls.map(([of, { text }]) => [of.id, text]);
    expect(calls).toEqual([
      [7, undefined],
      [7, 'Jana'],
    ]);
  });

  it('opens the lead base from menu and command', () => {
    menuClicked.fire({ menuItemId: 'open-lead-base' }, tab);
    command.fire('open-lead-base', tab);
    command.fire('something else', tab);
    expect(leadBasePage.openLeadBasePage).toHaveBeenCalledTimes(2);
  });

  it('opens the side panel in the turn of the command, and has it read the tab', () => {
    command.fire('open-side-panel', tab);
    expect(openPanel).toHaveBeenCalledExactlyOnceWith({ windowId: 2 });
    expect(clipping.tellSidePanel).toHaveBeenCalledExactlyOnceWith(tab);
  });

  it('lets the button open the side panel when set so, also after the browser was closed', async () => {
    await saveSettings({ toolbarOpens: 'side-panel' });
    expect(setPopup).toHaveBeenLastCalledWith({ popup: '' });
    setPopup.mockClear();
    await fakeBrowser.runtime.onStartup.trigger();
    await vi.waitFor(() => expect(setPopup).toHaveBeenLastCalledWith({ popup: '' }));
    await fakeBrowser.action.onClicked.trigger(tab as never, undefined);
    expect(openPanel).toHaveBeenCalledTimes(1);
    await saveSettings({ toolbarOpens: 'popup' });
    expect(setPopup).toHaveBeenLastCalledWith({ popup: 'popup.html' });
  });
});
