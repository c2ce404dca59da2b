import { browser } from 'wxt/browser';

/** The extension's own id and the origin of its pages: "chrome-extension://…/". */
export function ownIdentity(): { id: string; origin: string } {
  return { id: browser.runtime.id, origin: browser.runtime.getURL('/') };
}

export function onInstalled(listener: () => void): void {
  browser.runtime.onInstalled.addListener(listener);
}

/** Called when the browser starts, so that the worker can set what browsers forget. */
export function onBrowserStarted(listener: () => void): void {
  browser.runtime.onStartup.addListener(listener);
}

/** "0.1.0" */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}

/**
 * Wakes the worker, which the browser stops after half a minute without anything to do. As long as it
 * runs there is a process for the extension, in which its pages open sooner.
 */
export function wakeWorker(): void {
  browser.runtime.sendMessage({ from: 'popup' }).catch(() => undefined);
}
