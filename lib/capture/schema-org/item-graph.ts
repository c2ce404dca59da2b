import type { FoundRecord } from '../found-record';
import {
  peopleRelations,
  publisherRelations,
  subjectRelations,
  unitRelations,
} from './known-properties';
import { firstText, type SchemaItem, textsOf } from './schema-item';
import { isOpinion, isOrganization, isPage, isPerson } from './type-families';

export interface PlacedItem {
  item: SchemaItem;
  kind: 'organization' | 'person';
  role: FoundRecord['role'];
  /** The path that says so: "publisher", "itemListElement"; empty for what stands by itself. */
  path: string;
}

interface Reference {
  from: SchemaItem;
  property: string;
}

/** Everything reachable from the roots, each once, in order of first sight; and who refers to it. */
function walk(roots: SchemaItem[], limit: number): Map<SchemaItem, Reference[]> {
  const references = new Map<SchemaItem, Reference[]>(roots.map((root) => [root, []]));
  // A Map goes on to what is added while it is iterated: a queue without recursion.
  for (const item of references.keys()) {
    for (const [property, values] of item.properties)
      for (const value of values) {
        if (typeof value === 'string') continue;
        const known = references.get(value);
        if (known) known.push({ from: item, property });
        else if (references.size < limit) references.set(value, [{ from: item, property }]);
      }
  }
  return references;
}

function roleOf(
  item: SchemaItem,
  references: Reference[],
  isRoot: boolean,
): { role: FoundRecord['role']; path: string } {
  const path = (names: ReadonlySet<string>) =>
    references.find(({ property, from }) => from !== item && names.has(property))?.property;
  const subject = references.find(
    ({ property, from }) =>
      subjectRelations.has(property) && (property !== 'about' || isPage(from)),
  );
  if (item.chrome) return { role: 'publisher', path: 'publisher' };
  if (subject) return { role: 'subject', path: subject.property };
  const publisher = path(publisherRelations);
  if (publisher) return { role: 'publisher', path: publisher };
  const unit = path(new Set(unitRelations));
  if (unit) return { role: 'other', path: unit };
  // In a circle of references (a person's employer who lists the person) the first is a root.
  if (isRoot) return { role: 'subject', path: '' };
  const [first] = references;
  const opinion = references.every(({ from }) => isOpinion(from)) ? 'review ' : '';
  return { role: 'other', path: `${opinion}${first?.property ?? ''}` };
}

/** A job's place and contact are the employer's, where it gives none of its own. */
function lendJob(job: SchemaItem, employer: SchemaItem): void {
  const lend = (from: string, to: string) => {
    const values = job.properties.get(from);
    if (values && !employer.properties.has(to)) employer.properties.set(to, values);
  };
  if (!employer.properties.has('address')) lend('jobLocation', 'location');
  lend('applicationContact', 'contactPoint');
}

/**
 * The organizations and people among the items and what they are to the page. People who are only
 * employees, founders or members of an organization come with it and not by themselves.
 */
export function placeItems(roots: SchemaItem[], limit: number): PlacedItem[] {
  const references = walk(roots, limit);
  const tops = new Set(roots);
  const placed: PlacedItem[] = [];
  for (const [item, sources] of references) {
    const kind = kindOf(item);
    if (!kind) continue;
    const { role, path } = roleOf(item, sources, tops.has(item));
    const belongs = sources.some(({ from }) => kindOf(from) === 'organization');
    if (kind === 'person' && role === 'other' && belongs && peopleRelations.includes(path))
      continue;
    for (const { from, property } of sources)
      if (property === 'hiringOrganization') lendJob(from, item);
    placed.push({ item, kind, role, path });
  }
  return placed;
}

const namedThings =
  /(?:Event|Festival|Course|CourseInstance|Article|Posting|Product|Recipe|Movie|Book|Game|Album|Recording|Episode|Vehicle|Dataset|SoftwareApplication|Trip|Listing)$/;

/** What the page's events, articles, goods and jobs are called: names of neither companies nor people. */
export function thingNames(roots: SchemaItem[], limit: number): string[] {
  const names = [...walk(roots, limit).keys()]
    .filter((item) => !kindOf(item) && item.types.some((type) => namedThings.test(type)))
    .flatMap((item) => textsOf(item, 'name', 'headline', 'jobTitle'));
  return [...new Set(names)].slice(0, 50);
}

const contactProperties = ['telephone', 'faxNumber', 'email', 'vatID'];

/** A place or anything else with a name, an address and a telephone is as good as a company. */
function isReachable(item: SchemaItem): boolean {
  const { properties, types } = item;
  if (types.some((type) => /Address|ContactPoint|Event|Role$/.test(type))) return false;
  return (
    types.length > 0 &&
    properties.has('name') &&
    properties.has('address') &&
    contactProperties.some((name) => properties.has(name))
  );
}

/** An organization's own card may be filed as a person's: it goes by its organization's name. */
function isOwnOrganization(item: SchemaItem): boolean {
  const name = firstText(item, 'name');
  return name !== undefined && textsOf(item, 'worksFor').includes(name);
}

export function kindOf(item: SchemaItem): PlacedItem['kind'] | undefined {
  if (isPerson(item)) return isOwnOrganization(item) ? 'organization' : 'person';
  return isOrganization(item) || isReachable(item) ? 'organization' : undefined;
}
