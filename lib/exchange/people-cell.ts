import type { ContactPerson } from '@/lib/domain/captured-record';
import { joinValues, splitValues } from './joined-values';

const partBreak = ' – ';

/** A person as a cell of the common form tells one. Phones and the rest as they stand there. */
export interface PersonInCell {
  name: string;
  jobTitle: string;
  phones: string[];
  emails: string[];
  profiles: string[];
}

const isEmail = (part: string) => /^[^\s@]+@[^\s@]+$/.test(part);
const isAddress = (part: string) => /^https?:\/\/\S+$/.test(part);
const isPhone = (part: string) => /^[+(]?\d[\d ()./-]*(?: \/ [\w.-]+)?$/.test(part);

/** "Jana Brázdová – jednatelka – +420 541 000 001 – jana@firma.example; Petr Vzorný – mistr". */
export function writePeople(
  people: readonly ContactPerson[],
  showPhone: (phone: ContactPerson['phones'][number]) => string,
): string {
  if (people.length === 0) return '';
  return joinValues(
    people.map(({ name, jobTitle, phones, emails, socialProfiles }) =>
      [
        name,
        jobTitle,
        ...phones.map(showPhone),
        ...emails.map(({ value }) => value),
        ...socialProfiles.map(({ value }) => value),
      ]
        .filter(Boolean)
        .join(partBreak),
    ),
  );
}

/** The people of a cell; after the name, each part is told by what it looks like. */
export function readPeople(cell: string): PersonInCell[] {
  return splitValues(cell).map((each) => {
    const [name = '', ...parts] = each.split(partBreak).map((part) => part.trim());
    const emails = parts.filter(isEmail);
    const profiles = parts.filter(isAddress);
    const phones = parts.filter(isPhone);
    const told = new Set([...emails, ...profiles, ...phones]);
    return {
      name,
      jobTitle: parts.filter((part) => !told.has(part)).join(partBreak),
      phones,
      emails,
      profiles,
    };
  });
}
