import { cleanText } from '@/lib/domain/normalize/clean-text';

/** Control characters other than line breaks, and halves of characters: nothing a letter has. */
const unwanted =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A value of the lead or the sender as one line: whatever it holds, it can begin no new one. */
export const valueLine = (value: string): string => cleanText(value, 2000);

/** Text of several lines, its line breaks all alike and nothing unseen in it. */
export function letterLines(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(unwanted, '')
    .normalize('NFC');
}

/** Text of one line: a subject has no second one, or mail programs would take it for a header. */
export const letterLine = (text: string): string => letterLines(text).replace(/\n/g, ' ');
