import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../../public/_locales');
const messagesOf = (locale: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(join(folder, locale, 'messages.json'), 'utf8'));

describe("the browser's own messages", () => {
  it.each(readdirSync(folder))('are complete in %s', (locale) => {
    const messages = messagesOf(locale);
    expect(Object.keys(messages)).toEqual(Object.keys(messagesOf('en')));
    for (const { message } of Object.values(messages)) expect(message.trim()).not.toBe('');
  });
});
