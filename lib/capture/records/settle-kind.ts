import { hasGivenName, personLikelihood } from '@/lib/domain/normalize/person-likelihood';
import type { FoundRecord } from './findings-schema';

/**
 * A name of two capitalised words may be a person's or a firm's ("Montáže Kyselák"). Where only
 * running text says person, a registration number and no job title say firm.
 */
export function settleKind(found: FoundRecord): FoundRecord {
  if (found.type !== 'person') return found;
  const called = found.names[0]?.value ?? '';
  // "From Sampletown", "Nearby Lodging": two words with capitals, and nobody's name.
  const isNobody = called.includes(' ') && !hasGivenName(called) && personLikelihood(called) < 0;
  if (!isNobody && (found.numbers.length === 0 || found.jobTitles.length > 0)) return found;
  const onlyText = found.names.every(
    ({ source }) => source === 'visible-text' || source === 'list',
  );
  return onlyText
    ? { ...found, type: 'organization', organizations: [], ...(isNobody && { jobTitles: [] }) }
    : found;
}
