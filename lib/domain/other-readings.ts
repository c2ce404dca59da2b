import {
  type ContactPerson,
  mostReadings,
  type Reading,
  type RecordKind,
  type TextValue,
} from './captured-record';
import { foldText } from './normalize/clean-text';
import { companyNameKey } from './normalize/company-name';
import { stripTitles } from './normalize/person-name';

/** What two readings of a value have in common where they do not disagree. */
export type ReadingKey = (value: string) => string;

export const textKey: ReadingKey = (value) => foldText(value);

/** Of a person's name the order of its words counts as well: it tells which one is the surname. */
const personKey: ReadingKey = (name) => foldText(stripTitles(name).name);

export function nameKeyOf(kind: RecordKind): ReadingKey {
  return kind === 'person' ? personKey : companyNameKey;
}

/** Those readings that disagree with the value and with each other; they come with the surest first. */
export function disagreeing(
  value: string,
  readings: readonly Reading[],
  key: ReadingKey,
): Reading[] {
  const said = new Set(['', key(value)]);
  const others: Reading[] = [];
  for (const reading of readings) {
    const own = key(reading.value);
    if (said.has(own) || others.length >= mostReadings) continue;
    said.add(own);
    others.push({ value: reading.value, origin: reading.origin });
  }
  return others;
}

/** The value with what else was read in its place; unchanged where nothing disagrees. */
export function withReadings(
  { value, origin }: Reading,
  readings: readonly Reading[],
  key: ReadingKey,
): TextValue {
  const others = disagreeing(value, readings, key);
  return { value, origin, ...(others.length > 0 && { others }) };
}

/** Puts one of a value's other readings in its place; the former one becomes another reading. */
export function takeReading(current: TextValue, taken: Reading): TextValue {
  const { value, origin, others = [] } = current;
  const rest = others.filter((reading) => reading !== taken);
  const former = value.trim() === '' ? [] : [{ value, origin }];
  const kept = [...former, ...rest].slice(0, mostReadings);
  return {
    value: taken.value,
    origin: taken.origin,
    ...(kept.length > 0 && { others: kept }),
  };
}

const longestOfPerson = 200;

/** The person by another reading of the name. */
export function withOtherName(person: ContactPerson, taken: Reading): ContactPerson {
  const { name, origin, otherNames, ...rest } = person;
  const former = { value: name, origin, ...(otherNames && { others: otherNames }) };
  const { value, origin: read, others } = takeReading(former, taken);
  return {
    ...rest,
    name: value.slice(0, longestOfPerson),
    origin: read,
    ...(others && { otherNames: others }),
  };
}

/** The person with another reading of the job title. */
export function withOtherJobTitle(person: ContactPerson, taken: Reading): ContactPerson {
  const { jobTitle = '', jobTitleOrigin = person.origin, otherJobTitles, ...rest } = person;
  const former = {
    value: jobTitle,
    origin: jobTitleOrigin,
    ...(otherJobTitles && { others: otherJobTitles }),
  };
  const { value, origin, others } = takeReading(former, taken);
  return {
    ...rest,
    jobTitle: value.slice(0, longestOfPerson),
    jobTitleOrigin: origin,
    ...(others && { otherJobTitles: others }),
  };
}
