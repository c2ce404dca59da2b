import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { acceptMessage, isOwnSender, onMessage, sendMessage } from '@/lib/messaging/protocol';

const { id } = browser.runtime;
const panel = { id, url: browser.runtime.getURL('/sidepanel.html') };
const data = { tabId: 1, windowId: 2 };

describe('isOwnSender', () => {
  it.each([
    ['the worker', { id }, true],
    ['the side panel', panel, true],
    ['the lead base in a tab', { ...panel, tab: { id: 4 } }, true],
    ['another extension', { ...panel, id: 'other' }, false],
    ['a script in a web page', { id, url: 'http://firma.test/', tab: { id: 4 } }, false],
    ['a tab without an address', { id, tab: { id: 4 } }, false],
    ['nobody', {}, false],
  ])('%s: %s', (_who, sender, own) => {
    expect(isOwnSender(sender)).toBe(own);
  });
});

describe('acceptMessage', () => {
  it('gives the payload, and nothing that does not belong to it', () => {
    const message = { sender: panel, data: { ...data, more: 1 } };
    expect(acceptMessage('readTab', message)).toEqual(data);
  });

  it.each([
    ['a foreign sender', { sender: { id: 'other' }, data }],
    ['a wrong type', { sender: panel, data: { ...data, tabId: '1' } }],
    ['nothing', { sender: panel, data: undefined }],
  ])('refuses %s', (_what, message) => {
    expect(() => acceptMessage('readTab', message)).toThrow();
  });

  it('refuses a selection beyond its length', () => {
    const message = (text: string) => ({ sender: panel, data: { ...data, text } });
    expect(acceptMessage('clipSelection', message('x'.repeat(2000))).text).toHaveLength(2000);
    expect(() => acceptMessage('clipSelection', message('x'.repeat(2001)))).toThrow();
  });
});

describe('between two pages', () => {
  type Answer = (response: unknown) => void;
  type Listener = (message: unknown, sender: unknown, answer: Answer) => boolean;
  let listeners: Set<Listener>;
  let sender: unknown;

  // The library speaks Chrome's callback dialect, which the fake browser does not.
  beforeEach(() => {
    listeners = new Set();
    sender = panel;
    vi.stubGlobal('chrome', {
      runtime: {
        sendMessage(message: unknown, answer: Answer) {
          const heard = [...listeners].some((listener) => listener(message, sender, answer));
          if (!heard) answer(undefined);
        },
        onMessage: {
          addListener: (listener: Listener) => listeners.add(listener),
          removeListener: (listener: Listener) => listeners.delete(listener),
        },
      },
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  it('delivers until told to stop; then the sender learns that nobody listens', async () => {
    const seen = vi.fn();
    const stop = onMessage('clipSelection', seen);
    await sendMessage('clipSelection', { ...data, text: 'Jana' });
    expect(seen).toHaveBeenCalledExactlyOnceWith({ ...data, text: 'Jana' });
    stop();
    await expect(sendMessage('readTab', data)).rejects.toThrow();
  });

  it('does not deliver what a web page sends', async () => {
    const seen = vi.fn();
    const stop = onMessage('readTab', seen);
    sender = { id, url: 'http://firma.test/', tab: { id: 4 } };
    await expect(sendMessage('readTab', data)).rejects.toThrow('refused');
    expect(seen).not.toHaveBeenCalled();
    stop();
  });
});
