import * as z from 'zod';
import { madeLate } from './made-late';
import { originSchema } from './origin';

const origin = { origin: originSchema };

/** How one source, or one place of the page, gives a value. */
export const readingSchema = madeLate(() =>
  z.object({ value: z.string().min(1).max(500), ...origin }),
);
export type Reading = z.infer<typeof readingSchema>;

/** So many other readings of a value are kept. */
export const mostReadings = 4;
const otherReadings = madeLate(() => z.array(readingSchema).max(mostReadings));

/** A value there can be only one of; `others` are what other sources say instead, the surest first. */
export const textValueSchema = madeLate(() =>
  readingSchema.extend({ others: otherReadings.optional() }),
);
export type TextValue = z.infer<typeof textValueSchema>;

export const phoneKinds = ['mobile', 'landline', 'fax', 'unknown'] as const;
export type PhoneKind = (typeof phoneKinds)[number];
export const phoneSchema = madeLate(() =>
  z.object({
    /** As the page shows it. */
    shown: z.string().min(1).max(100),
    /** "+420541000000"; absent when the number could not be told for any country. */
    e164: z.string().max(20).optional(),
    kind: z.enum(phoneKinds),
    extension: z.string().max(12).optional(),
    ...origin,
  }),
);
export type Phone = z.infer<typeof phoneSchema>;

/** Lower-cased, checked address. */
export const emailSchema = madeLate(() =>
  z.object({ value: z.string().min(3).max(254), ...origin }),
);
export type Email = z.infer<typeof emailSchema>;

/** An absolute http(s) address. */
export const webAddressSchema = madeLate(() =>
  z.object({ value: z.string().min(8).max(2048), ...origin }),
);
export type WebAddress = z.infer<typeof webAddressSchema>;

export const postalAddressSchema = madeLate(() =>
  z.object({
    /** The whole address on one line, as shown. */
    text: z.string().min(1).max(500),
    street: z.string().max(200).optional(),
    locality: z.string().max(120).optional(),
    postalCode: z.string().max(20).optional(),
    region: z.string().max(120).optional(),
    /** ISO 3166-1 alpha-2 where known, otherwise as shown. */
    country: z.string().max(80).optional(),
    ...origin,
  }),
);
export type PostalAddress = z.infer<typeof postalAddressSchema>;

/** Scheme names are COUNTRY-REGISTER: CZ-ICO, CZ-DIC, EE-REG, EE-KMKR, HU-ANUM, HU-CJ, RO-CUI, RO-RC, RU-INN, RU-OGRN, EU-VAT-DE … */
export const registrationNumberSchema = madeLate(() =>
  z.object({
    scheme: z.string().min(2).max(20),
    /** Compact form, without spaces and separators. */
    value: z.string().min(2).max(30),
    shown: z.string().max(60),
    /** Whether the checksum (or, where the register has none, the form) holds. */
    valid: z.boolean(),
    ...origin,
  }),
);
export type RegistrationNumber = z.infer<typeof registrationNumberSchema>;

export const socialProfileSchema = madeLate(() =>
  z.object({
    network: z.string().min(1).max(30),
    /** Canonical address: https, no query, no tracking, no locale prefix. */
    value: z.string().min(8).max(2048),
    ...origin,
  }),
);
export type SocialProfile = z.infer<typeof socialProfileSchema>;

/** A person of a company. `id` is stable within its lead. */
export const contactPersonSchema = madeLate(() =>
  z.object({
    id: z.string().min(1).max(64),
    name: z.string().min(1).max(200),
    jobTitle: z.string().max(200).optional(),
    /** Where the job title was read; `origin` tells it of the name. */
    jobTitleOrigin: originSchema.optional(),
    /** What other sources say instead of the name and of the job title, the surest first. */
    otherNames: otherReadings.optional(),
    otherJobTitles: otherReadings.optional(),
    phones: z.array(phoneSchema).max(10),
    emails: z.array(emailSchema).max(10),
    socialProfiles: z.array(socialProfileSchema).max(10),
    /** The head, or whoever decides the purchase: "full name of the head" of the common form. */
    decides: z.boolean(),
    ...origin,
  }),
);
export type ContactPerson = z.infer<typeof contactPersonSchema>;

export const recordKinds = ['organization', 'person'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** What a company or a person consists of, whether just read from a page or long in the base. */
export const recordShape = madeLate(() => ({
  kind: z.enum(recordKinds),
  name: textValueSchema,
  /** For a person: the job title and the employer. */
  jobTitle: textValueSchema.optional(),
  organization: textValueSchema.optional(),
  industry: textValueSchema.optional(),
  phones: z.array(phoneSchema).max(50),
  emails: z.array(emailSchema).max(50),
  websites: z.array(webAddressSchema).max(10),
  addresses: z.array(postalAddressSchema).max(60),
  registrationNumbers: z.array(registrationNumberSchema).max(20),
  socialProfiles: z.array(socialProfileSchema).max(30),
  people: z.array(contactPersonSchema).max(200),
}));

/** One company or person as read from a page: validated, normalised, every value with its origin. */
export const capturedRecordSchema = madeLate(() =>
  z.object({
    ...recordShape,
    /** Address of the page that is about this record alone: an entry's own detail page. */
    detailUrl: z.string().max(2048).optional(),
  }),
);
export type CapturedRecord = z.infer<typeof capturedRecordSchema>;

/** A record with nothing in it but the name, to start from. */
export function emptyRecord(kind: RecordKind, name: TextValue): CapturedRecord {
  return {
    kind,
    name,
    phones: [],
    emails: [],
    websites: [],
    addresses: [],
    registrationNumbers: [],
    socialProfiles: [],
    people: [],
  };
}
