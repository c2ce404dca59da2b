import { browser } from 'wxt/browser';

type Area = 'local' | 'session';

/** Undefined when nothing was stored. The value is whatever was written once: parse it. */
export async function readStored(area: Area, key: string): Promise<unknown> {
  const stored: Record<string, unknown> = await browser.storage[area].get(key);
  return stored[key];
}

export async function writeStored(area: Area, key: string, value: unknown): Promise<void> {
  await browser.storage[area].set({ [key]: value });
}

export async function removeStored(area: Area, key: string): Promise<void> {
  await browser.storage[area].remove(key);
}

/** Calls back with each new value of `key`, from any page. Returns the way to stop listening. */
export function watchStored(
  area: Area,
  key: string,
  onChange: (value: unknown) => void,
): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, changed: string) => {
    const change = changed === area ? changes[key] : undefined;
    if (change) onChange(change.newValue);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
