import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Phone } from '@/lib/domain/captured-record';

/** "+420 541 000 012", with its extension; as the page showed it where no country could be told. */
export function showPhone({
  e164,
  shown,
  extension,
}: Pick<Phone, 'e164' | 'shown' | 'extension'>): string {
  const number = (e164 && parsePhoneNumberFromString(e164)?.formatInternational()) || shown;
  return e164 && extension ? `${number} / ${extension}` : number;
}
