import type { ContactPerson } from '@/lib/domain/captured-record';
import { foldText } from '@/lib/domain/normalize/clean-text';
import { stripTitles } from '@/lib/domain/normalize/person-name';

/** What stands where somebody was named. */
const gap = '[…]';

/** How somebody who is erased may be named in running text. */
export interface Mentions {
  names: readonly string[];
  /** E-mail addresses and profile addresses, lower case, without the scheme. */
  addresses: readonly string[];
}

export function mentionsOf(
  names: readonly string[],
  reached: readonly Pick<ContactPerson, 'emails' | 'socialProfiles'>[],
): Mentions {
  const addresses = reached.flatMap(({ emails, socialProfiles }) => [
    ...emails.map(({ value }) => value),
    ...socialProfiles.map(({ value }) => value.replace(/^https?:\/\/(?:www\.)?/i, '')),
  ]);
  return {
    names: [...new Set(names.map((name) => stripTitles(name).name))].filter((name) =>
      name.includes(' '),
    ),
    addresses: [...new Set(addresses.map((address) => address.toLowerCase()))].filter(
      (address) => address.length > 5,
    ),
  };
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Where the words of a name stand beside each other, in any order and spelling of accents and case. */
function withoutName(text: string, name: string): string {
  const wanted = foldText(name).split(' ').sort().join(' ');
  const size = wanted.split(' ').length;
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}'’-]+/gu)];
  let result = text;
  for (let at = words.length - size; at >= 0; at -= 1) {
    const run = words.slice(at, at + size);
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last) continue;
    const folded = foldText(run.map(([word]) => word).join(' '));
    if (folded.split(' ').sort().join(' ') !== wanted) continue;
    const end = last.index + last[0].length;
    result = result.slice(0, first.index) + gap + result.slice(end);
    at -= size - 1;
  }
  return result;
}

/** A text without the mentions of somebody. */
export function withoutMentions(text: string, { names, addresses }: Mentions): string {
  let result = text;
  for (const address of addresses)
    if (result.toLowerCase().includes(address))
      result = result.replace(new RegExp(escaped(address), 'gi'), gap);
  for (const name of names) result = withoutName(result, name);
  return result;
}

/**
 * What says who a record is, not what is said of somebody in it; and which colleague has it or made a
 * touch: one who is called as the erased person is somebody else.
 */
const left = new Set([
  ...['name', 'keys', 'id', 'kind', 'pageKey', 'responsible', 'by'],
  // Addresses of its own: it has them, or it does not (see withhold); half of one is none.
  ...['emails', 'socialProfiles', 'websites'],
]);

/** The same value with no text in it that mentions somebody; the very same where none does. */
export function redact<T>(value: T, mentions: Mentions): T {
  if (typeof value === 'string') return withoutMentions(value, mentions) as T;
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => redact(item, mentions));
    return items.some((item, at) => item !== value[at]) ? (items as T) : value;
  }
  if (!(value instanceof Object)) return value;
  const entries = Object.entries(value).map(
    ([key, item]) => [key, left.has(key) ? item : redact(item, mentions)] as const,
  );
  const same = entries.every(([key, item]) => item === (value as Record<string, unknown>)[key]);
  return same ? value : (Object.fromEntries(entries) as T);
}

/** Whether a text of JSON may mention somebody: quick, and never wrongly no. */
export function mayMention(json: string, { names, addresses }: Mentions): boolean {
  if (addresses.some((address) => json.toLowerCase().includes(address))) return true;
  if (names.length === 0) return false;
  const folded = ` ${json.length < 100_000 ? foldText(json) : json} `;
  return names.some((name) =>
    foldText(name)
      .split(' ')
      .every((word) => folded.includes(word)),
  );
}
