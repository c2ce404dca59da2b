import type { CaptureResult } from '@/lib/domain/capture-result';
import type { CapturedRecord } from '@/lib/domain/captured-record';
import { companyNameKey } from '@/lib/domain/normalize/company-name';
import { personNameKey } from '@/lib/domain/normalize/person-name';
import type { Recipe, RecipeField } from '@/lib/domain/recipes/recipe';
import type { Found, FoundPerson, FoundRecord, PageFindings } from './findings-schema';
import { makeRecord } from './make-record';
import type { RecordOptions } from './make-records';
import type { RecipeEntry } from './recipe-findings';
import type { RecordContext } from './record-context';

const source = 'recipe';

/** What each field becomes of a record; those of an address and of a person make one thing together. */
const partOfField: Partial<Record<RecipeField, keyof CapturedRecord>> = {
  phone: 'phones',
  email: 'emails',
  website: 'websites',
  address: 'addresses',
  street: 'addresses',
  postalCode: 'addresses',
  locality: 'addresses',
  number: 'registrationNumbers',
  industry: 'industry',
  person: 'people',
  jobTitle: 'jobTitle',
  organization: 'organization',
  profile: 'socialProfiles',
};

function foundOfEntry(
  { values, detail }: RecipeEntry,
  { name: where, rule }: Pick<Recipe, 'name' | 'rule'>,
): FoundRecord {
  const all = (field: RecipeField): Found[] =>
    (values[field] ?? []).map((value) => ({ value, source, where }));
  const one = (field: RecipeField) => values[field]?.[0];
  const { record: type } = rule;
  const places = {
    text: one('address'),
    street: one('street'),
    postalCode: one('postalCode'),
    locality: one('locality'),
  };
  const hasPlace = Object.values(places).some((part) => part !== undefined);
  const none = { phones: [], emails: [], websites: [], addresses: [], numbers: [], profiles: [] };
  const people = all('person').map(
    (name, at): FoundPerson => ({
      type: 'person',
      role: 'member',
      names: [name],
      jobTitles: at === 0 ? all('jobTitle') : [],
      organizations: [],
      industries: [],
      ...none,
    }),
  );
  return {
    type,
    role: 'subject',
    names: all('name'),
    jobTitles: type === 'person' ? all('jobTitle') : [],
    organizations: all('organization'),
    industries: all('industry'),
    phones: all('phone'),
    emails: all('email'),
    websites: all('website'),
    addresses: hasPlace ? [{ ...places, source, where }] : [],
    numbers: all('number'),
    profiles: all('profile'),
    people: type === 'organization' ? people : [],
    ...(detail && { detailUrl: detail }),
  };
}

function isSameSubject(a: CapturedRecord, b: CapturedRecord): boolean {
  const key = a.kind === 'person' ? personNameKey : companyNameKey;
  return a.kind === b.kind && key(a.name.value) === key(b.name.value);
}

/** The subject as read generally, with what the user pointed at in place of the reader's own. */
function overlay(subject: CapturedRecord, own: CapturedRecord, fields: readonly RecipeField[]) {
  const parts = new Set(fields.flatMap((field) => partOfField[field] ?? []));
  const taught = Object.fromEntries([...parts].map((part) => [part, own[part]]));
  return { ...subject, ...taught };
}

function singleResult(
  generic: CaptureResult,
  entry: RecipeEntry,
  recipe: Recipe,
  context: RecordContext,
): CaptureResult | undefined {
  const fields = recipe.rule.fields.map(({ field }) => field);
  const [subject, ...others] = generic.view === 'list' ? [] : generic.records;
  const found = foundOfEntry(entry, recipe);
  const named = found.names.length > 0;
  if (!named && (!subject || subject.kind !== recipe.rule.record)) return undefined;
  const { value = '', origin } = subject?.name ?? {};
  const lent: Found[] = [{ value, source, where: origin?.where ?? '' }];
  const own = makeRecord(named ? found : { ...found, names: lent }, context);
  if (!own) return undefined;
  const view = generic.view === 'contact-page' ? generic.view : own.kind;
  if (!subject || (named && !isSameSubject(subject, own)))
    return { ...generic, view: own.kind, records: [own] };
  const name = named ? { name: own.name } : {};
  return { ...generic, view, records: [{ ...overlay(subject, own, fields), ...name }, ...others] };
}

/**
 * The page by a user's recipe: its entries instead of what generic reading took for a list; on a
 * single page what was pointed at, over the rest as read generally. Undefined when that makes no
 * record, for instance for want of a name.
 */
export function recipeRecords(
  { generic, findings }: { generic: CaptureResult; findings: PageFindings },
  recipe: Recipe,
  reading: { entries: RecipeEntry[]; truncated: boolean },
  { now, region }: RecordOptions,
): CaptureResult | undefined {
  const context: RecordContext = {
    page: findings.url,
    now,
    region: findings.country ?? region,
    pageCountry: findings.country,
  };
  const [first] = reading.entries;
  if (recipe.rule.kind === 'single') return first && singleResult(generic, first, recipe, context);
  const records = reading.entries
    .map((entry) => makeRecord(foundOfEntry(entry, recipe), context))
    .filter((record) => record !== undefined);
  if (records.length === 0) return undefined;
  const cut = 'list-truncated' as const;
  const others = generic.notices.filter((notice) => notice !== cut);
  return {
    ...generic,
    view: 'list',
    records,
    notices: reading.truncated ? [...others, cut] : others,
  };
}
