import { recordKinds } from '@/lib/domain/captured-record';
import type { Lead } from '@/lib/domain/lead';
import { legalFormFamilies } from '@/lib/domain/matching/legal-form-family';
import {
  joinValues,
  joinWords,
  type MatchTraits,
  splitValues,
  splitWords,
  traitsOf,
} from '@/lib/domain/matching/match-traits';
import { companyNameKey } from '@/lib/domain/normalize/company-name';
import { personNameKey } from '@/lib/domain/normalize/person-name';
import { code, number, type Projection, type RowOf, text } from './projection';

const columns = {
  id: text,
  number,
  kind: code(recordKinds),
  keys: text,
  /** The name as one text: where it is the same, a file's row without any key is suggested. */
  nameKey: text,
  name: text,
  form: code(legalFormFamilies),
  places: text,
  towns: text,
  domains: text,
  employer: text,
} as const;
export type MatchColumns = typeof columns;
export type MatchFacts = RowOf<MatchColumns>;

const nameKeyOf = ({ kind, name }: Lead) =>
  kind === 'person' ? personNameKey(name.value) : companyNameKey(name.value);

/** What leads are compared by: their exact keys, the name without what varies, places and domains. */
export const matchFacts: Projection<MatchColumns> = {
  part: 'match',
  columns,
  rowOf(lead) {
    const traits = traitsOf(lead, lead.keys);
    return {
      id: lead.id,
      number: lead.number,
      kind: lead.kind,
      keys: joinValues(lead.keys),
      nameKey: nameKeyOf(lead),
      name: joinWords(traits.name),
      form: traits.form,
      places: joinValues(traits.places),
      towns: joinValues(traits.towns),
      domains: joinValues(traits.domains),
      employer: joinWords(traits.employer),
    };
  },
};

/** The keys in the column of that name. */
export const keysOf = splitValues;

/** The traits a row of the projection stands for. */
export function traitsOfFacts(facts: MatchFacts): MatchTraits {
  return {
    kind: facts.kind === 'person' ? 'person' : 'organization',
    keys: splitValues(facts.keys),
    name: splitWords(facts.name),
    form: legalFormFamilies.find((family) => family === facts.form) ?? '',
    places: splitValues(facts.places),
    towns: splitValues(facts.towns),
    domains: splitValues(facts.domains),
    employer: splitWords(facts.employer),
  };
}
