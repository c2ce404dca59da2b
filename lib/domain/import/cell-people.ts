import type { CapturedRecord, ContactPerson, TextValue } from '@/lib/domain/captured-record';
import { cleanText } from '@/lib/domain/normalize/clean-text';
import { personNameKey } from '@/lib/domain/normalize/person-name';
import type { Origin } from '@/lib/domain/origin';
import type { CellReaders } from './cell-values';
import { splitCell } from './split-cell';

const mostPeople = 50;

/** A person of a company, known by nothing but the name so far. The head decides. */
export function personOf({ value, origin }: TextValue, jobTitle?: TextValue): ContactPerson {
  return {
    id: personNameKey(value).slice(0, 60) || 'person',
    name: value.length > 200 ? cleanText(value, 200) : value,
    ...(jobTitle && { jobTitle: jobTitle.value }),
    phones: [],
    emails: [],
    socialProfiles: [],
    decides: true,
    origin,
  };
}

/** "Jan Vzorný – jednatel – +420 541 000 001; Eva Vzorná": as the common form writes further people. */
export function readOtherPeople(
  record: CapturedRecord,
  cell: string,
  origin: Origin,
  region: string,
  read: CellReaders,
): void {
  for (const entry of splitCell(cell).slice(0, mostPeople)) {
    const [name = '', ...parts] = entry.split(/\s[–—-]\s/).map((part) => cleanText(part, 200));
    if (!name) continue;
    const person: ContactPerson = { ...personOf({ value: name, origin }), decides: false };
    const taken = new Set(record.people.map(({ id }) => id));
    for (let copy = 2; taken.has(person.id); copy += 1)
      person.id = `${personNameKey(name).slice(0, 56)}-${copy}`;
    for (const part of parts) {
      const target = /^https?:/.test(part)
        ? 'headProfiles'
        : part.includes('@')
          ? 'emails'
          : /^[+(]?\d/.test(part)
            ? 'phones'
            : undefined;
      let isValue = target !== undefined;
      if (target)
        read.record(person, target, part, { origin, region }, () => {
          isValue = false;
        });
      if (!isValue) person.jobTitle ??= part;
    }
    record.people.push(person);
  }
}
