import type {
  ContactPerson,
  Email,
  Phone,
  PostalAddress,
  RegistrationNumber,
  SocialProfile,
  TextValue,
  WebAddress,
} from '@/lib/domain/captured-record';
import { parsePhone } from '@/lib/domain/normalize/phone';
import { validateRegistrationNumber } from '@/lib/domain/normalize/registration-number';
import { parseSocialProfile } from '@/lib/domain/normalize/social-profile';
import type { Origin } from '@/lib/domain/origin';

/** Where a value comes from once it was typed or corrected. */
export function typedOrigin(now: number): Origin {
  return { source: 'manual', where: '', at: now };
}

export interface Typing {
  now: number;
  /** ISO 3166-1 alpha-2: whose phone numbers come without a prefix; '' when it is not set. */
  region: string;
}

/** How the values of one list are shown and retyped. `old` is absent for a new, empty value. */
export interface TypedField<Value> {
  most: number;
  shown(value: Value): string;
  retype(text: string, old: Value | undefined, typing: Typing): Value;
}

export const phoneField: TypedField<Phone> = {
  most: 100,
  shown: ({ shown }) => shown,
  retype(text, old, { now, region }) {
    // The label makes a number that fits no country count as one while it is being typed.
    const parsed = parsePhone(text, { label: 'tel.', ...(region && { region }) });
    const kind = parsed && parsed.kind !== 'unknown' ? parsed.kind : (old?.kind ?? 'unknown');
    return {
      shown: text,
      kind,
      ...(parsed?.e164 && { e164: parsed.e164 }),
      ...(parsed?.extension && { extension: parsed.extension }),
      origin: typedOrigin(now),
    };
  },
};

const addressLike = <Value extends Email | WebAddress>(most: number): TypedField<Value> => ({
  most,
  shown: ({ value }) => value,
  retype: (text, _, { now }) => ({ value: text.trim(), origin: typedOrigin(now) }) as Value,
});
export const emailField = addressLike<Email>(254);
export const websiteField = addressLike<WebAddress>(2048);

/** A corrected address loses the parts it was read in: they would contradict it. */
export const postalAddressField: TypedField<PostalAddress> = {
  most: 500,
  shown: ({ text }) => text,
  retype: (text, _, { now }) => ({ text, origin: typedOrigin(now) }),
};

export const registrationNumberField: TypedField<RegistrationNumber> = {
  most: 30,
  shown: ({ shown }) => shown,
  retype(text, old, { now }) {
    const scheme = old?.scheme ?? 'CZ-ICO';
    const { valid, compact } = validateRegistrationNumber(scheme, text);
    return { scheme, value: compact.slice(0, 30), shown: text, valid, origin: typedOrigin(now) };
  },
};

export function withScheme(number: RegistrationNumber, scheme: string): RegistrationNumber {
  const { valid, compact } = validateRegistrationNumber(scheme, number.shown);
  return { ...number, scheme, valid, value: compact.slice(0, 30) };
}

export const socialProfileField: TypedField<SocialProfile> = {
  most: 2048,
  shown: ({ value }) => value,
  retype(text, _, { now }) {
    const typed = text.trim();
    const network = parseSocialProfile(typed)?.network ?? 'web';
    return { network, value: typed, origin: typedOrigin(now) };
  },
};

/** A corrected value keeps what else was read in its place. */
export function retypedText(text: string, now: number, old?: TextValue): TextValue {
  const { others } = old ?? {};
  return { value: text, origin: typedOrigin(now), ...(others && { others }) };
}

/** `id` must be new within the lead. */
export function emptyPerson(id: string, now: number): ContactPerson {
  return {
    id,
    name: '',
    phones: [],
    emails: [],
    socialProfiles: [],
    decides: false,
    origin: typedOrigin(now),
  };
}
