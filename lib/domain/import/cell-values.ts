import type { CapturedRecord, ContactPerson, Phone, PhoneKind } from '@/lib/domain/captured-record';
import { typedWebAddress } from '@/lib/domain/finish-draft';
import { cleanText, foldText } from '@/lib/domain/normalize/clean-text';
import { findEmails } from '@/lib/domain/normalize/email';
import { type ParsedAddress, parsePostalAddress } from '@/lib/domain/normalize/postal-address';
import { parseSocialProfile } from '@/lib/domain/normalize/social-profile';
import { canonicalUrl } from '@/lib/domain/normalize/web-domain';
import type { Origin } from '@/lib/domain/origin';
import type { OwnColumn } from '@/lib/domain/own-column';
import type { ImportField } from './import-target';
import type { RowProblemCode } from './imported-row';
import { phoneReader } from './phones-of-cell';
import { type DayOrder, dayOf, numberOf } from './plain-values';
import { numberOfPart } from './registration-of-cell';

type Complain = (code: RowProblemCode, value: string) => void;

interface CellHints {
  origin: Origin;
  region: string;
}

const phoneKinds: Partial<Record<string, PhoneKind | 'any'>> = {
  phones: 'any',
  headPhones: 'any',
  otherPhones: 'any',
  mobilePhones: 'mobile',
  landlinePhones: 'landline',
  faxes: 'fax',
};
const between = /:::|[;|\n\r]|,(?=\s)/;
const partsOf = (cell: string) =>
  cell
    .split(between)
    .map((part) => part.trim())
    .filter(Boolean);

const sameHost = (a: string, b: string) =>
  canonicalUrl(a).replace(/^https?:\/\/(www\.)?/, '') ===
  canonicalUrl(b).replace(/^https?:\/\/(www\.)?/, '');

function addPhones(
  to: Phone[],
  most: number,
  phones: readonly Omit<Phone, 'origin'>[],
  origin: Origin,
) {
  for (const { shown, e164, kind, extension } of phones) {
    const isKnown = to.some((each) =>
      e164 ? each.e164 === e164 && each.extension === extension : each.shown === shown,
    );
    if (isKnown || to.length >= most) continue;
    to.push({
      shown: cleanText(shown, 100),
      kind,
      origin,
      ...(e164 && { e164 }),
      ...(extension && { extension }),
    });
  }
}

/** How a cell's address is read: by parsePostalAddress, or from what was read ahead by it. */
export type ReadAddress = (text: string, country: string) => ParsedAddress | undefined;

export const readAddress: ReadAddress = (text, country) =>
  parsePostalAddress(text, { country: country || undefined });

/** What is read of a cell that holds a whole address. */
export const addressTextOf = (cell: string): string => cell.slice(0, 500);

function addAddress(to: CapturedRecord, text: string, region: string, origin: Origin): void {
  to.addresses.push({ ...readAddress(text, region), text, origin });
}

/** Reads single cells into a record or one of its people; caches what is dear. One for each table. */
export function cellReaders(readLine: ReadAddress = readAddress) {
  const readPhones = phoneReader();
  return {
    /** Returns false for a field that is none of a record's. */
    record(
      to: CapturedRecord | ContactPerson,
      target: ImportField | string,
      cell: string,
      hints: CellHints,
      complain: Complain,
    ): boolean {
      const { origin, region } = hints;
      const isRecord = 'people' in to;
      const kind = phoneKinds[target];
      if (kind) {
        const { phones, bad } = readPhones(
          cell,
          region || undefined,
          kind === 'any' ? undefined : kind,
        );
        addPhones(to.phones, isRecord ? 50 : 10, phones, origin);
        if (bad !== undefined) complain('not-a-phone', bad);
        return true;
      }
      switch (target) {
        case 'emails':
        case 'headEmails': {
          const found = findEmails(cell);
          for (const value of found)
            if (
              to.emails.length < (isRecord ? 50 : 10) &&
              !to.emails.some((each) => each.value === value)
            )
              to.emails.push({ value, origin });
          const [only] = found;
          const bad =
            only !== undefined && only.length === cell.length
              ? undefined
              : partsOf(cell).find((part) => findEmails(part).length === 0);
          if (bad !== undefined) complain('not-an-email', bad);
          return true;
        }
        case 'websites': {
          if (!isRecord) return true;
          for (const part of partsOf(cell)) {
            const value = typedWebAddress(part);
            const profile = value && parseSocialProfile(value);
            if (profile && to.socialProfiles.length < 30)
              to.socialProfiles.push({ network: profile.network, value: profile.value, origin });
            else if (!value) complain('not-a-web-address', part);
            else if (
              to.websites.length < 10 &&
              !to.websites.some((each) => sameHost(each.value, value))
            )
              to.websites.push({ value, origin });
          }
          return true;
        }
        case 'socialProfiles':
        case 'headProfiles':
          for (const part of partsOf(cell)) {
            const value = typedWebAddress(part);
            const { network = 'web', value: canonical = value } =
              (value && parseSocialProfile(value)) || {};
            if (!canonical) complain('not-a-web-address', part);
            else if (
              to.socialProfiles.length < 10 &&
              !to.socialProfiles.some((each) => each.value === canonical)
            )
              to.socialProfiles.push({ network, value: canonical, origin });
          }
          return true;
        case 'registrationNumbers':
        case 'vatNumbers': {
          if (!isRecord) return true;
          const label = target === 'vatNumbers' ? 'VAT' : origin.where.replace(/^.*: /, '');
          for (const part of partsOf(cell)) {
            const number = numberOfPart(part, label, hints);
            if (!number) complain('not-a-registration-number', part);
            else if (
              to.registrationNumbers.length < 20 &&
              !to.registrationNumbers.some(
                ({ scheme, value }) => scheme === number.scheme && value === number.value,
              )
            )
              to.registrationNumbers.push(number);
          }
          return true;
        }
        case 'otherAddresses':
          if (isRecord)
            // One a line: an address has commas and semicolons of its own.
            for (const part of cell.split(/[\r\n]+/).slice(0, 29)) {
              const text = cleanText(part, 500);
              if (text) addAddress(to, text, region, origin);
            }
          return true;
        case 'industry':
          if (isRecord) {
            const value = cleanText(cell, 500);
            if (value) to.industry = { value, origin };
          }
          return true;
        case 'kind':
          return true;
        default:
          return false;
      }
    },

    /** The address of a row, from its parts or from one line. */
    address(
      record: CapturedRecord,
      cellOf: (field: ImportField) => string,
      country: string,
      region: string,
      origin: Origin,
    ): void {
      const part = (field: ImportField, most: number) => cleanText(cellOf(field), most);
      const [street, locality, postalCode, state] = [
        part('street', 200),
        part('locality', 120),
        part('postalCode', 20),
        part('region', 120),
      ];
      const shownCountry = country || part('country', 80);
      const line = cleanText(cellOf('address').replace(/[\r\n]+/g, ', '), 500);
      if (street || locality || postalCode || state) {
        const parts = [
          street,
          [postalCode, locality].filter(Boolean).join(' '),
          state,
          part('country', 80),
        ];
        record.addresses.unshift({
          text: line || cleanText(parts.filter(Boolean).join(', '), 500),
          ...(street && { street }),
          ...(locality && { locality }),
          ...(postalCode && { postalCode }),
          ...(state && { region: state }),
          ...(shownCountry && { country: shownCountry }),
          origin,
        });
      } else if (line) {
        record.addresses.unshift({
          ...readLine(addressTextOf(cellOf('address')), country || region),
          text: line,
          ...(shownCountry && { country: shownCountry }),
          origin,
        });
      } else if (shownCountry)
        record.addresses.unshift({ text: part('country', 80), country: shownCountry, origin });
    },

    /** The value of an own column; undefined where the cell is none of its type. */
    own(
      cell: string,
      column: OwnColumn,
      order: DayOrder,
      complain: Complain,
    ): string | number | undefined {
      const text = cleanText(cell, 2000);
      switch (column.type) {
        case 'text':
          return text;
        case 'number': {
          const number = numberOf(text);
          if (number === undefined) complain('not-a-number', text);
          return number;
        }
        case 'date': {
          const day = dayOf(text, order);
          if (day === undefined) complain('not-a-date', text);
          return day;
        }
        case 'choice': {
          const choice = column.choices.find((each) => foldText(each) === foldText(text));
          if (choice === undefined) complain('not-a-choice', text);
          return choice;
        }
      }
    },
  };
}
export type CellReaders = ReturnType<typeof cellReaders>;
