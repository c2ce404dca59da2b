import type { CapturedRecord, ContactPerson } from '@/lib/domain/captured-record';
import { foldText } from '@/lib/domain/normalize/clean-text';
import { stripTitles } from '@/lib/domain/normalize/person-name';

type Profiles = CapturedRecord['socialProfiles'];

/** Where a network keeps people's own pages, and how it calls this one. */
const personal =
  /^https:\/\/(?:www\.)?(?:linkedin\.com\/in|xing\.com\/profile)\/([^/?#]{3,100})\/?$/i;

/** The words of the address: "jane-sample-1a2b" → jane, sample, 1a2b. */
function slugOf(address: string): string[] {
  const slug = personal.exec(address)?.[1] ?? '';
  try {
    // A number behind the name tells namesakes apart: "Jane_Sample2".
    const words = foldText(decodeURIComponent(slug)).split(' ');
    return words.map((word) => word.replace(/(?<=\p{L}{3})\d{1,3}$/u, ''));
  } catch {
    return [];
  }
}

/** Whether an address is made of somebody's name: "jane-sample-1a2b", "sample_jane", "jsample". */
function isCalled(slug: readonly string[], name: string): boolean {
  const words = foldText(stripTitles(name).name)
    .split(' ')
    .filter((word) => word.length > 1);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length < 2 || last.length < 3) return false;
  if (slug.includes(first) && slug.includes(last)) return true;
  const initial = first.charAt(0);
  const joined = [first + last, last + first, words.join(''), initial + last];
  return joined.some((word) => slug.includes(word.replace(/ /g, '')));
}

/**
 * The people with the pages on networks for professionals that are made of their own names, wherever
 * on the page the links stand: of those who have none there, where nobody else is called so.
 */
export function withOwnProfiles(
  people: readonly ContactPerson[],
  profiles: Profiles,
): ContactPerson[] {
  const own = new Map<ContactPerson, Profiles>();
  for (const profile of profiles) {
    const slug = slugOf(profile.value);
    if (slug.length === 0) continue;
    const [person, second] = people.filter(({ name }) => isCalled(slug, name));
    if (!person || second) continue;
    const has = ({ network }: Profiles[number]) => network === profile.network;
    if (person.socialProfiles.some(has) || own.get(person)?.some(has)) continue;
    own.set(person, [...(own.get(person) ?? []), profile]);
  }
  return people.map((person) => {
    const found = own.get(person);
    return found ? { ...person, socialProfiles: [...person.socialProfiles, ...found] } : person;
  });
}
