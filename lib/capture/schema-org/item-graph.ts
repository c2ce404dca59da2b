import type { FoundRecord } from '../found-record';
import {
  peopleRelations,
  publisherRelations,
  subjectRelations,
  unitRelations,
} from './known-properties';
import { hasType, type SchemaItem } from './schema-item';
import { organizationTypes, pageTypes, personTypes } from './type-families';

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
      subjectRelations.has(property) && (property !== 'about' || hasType(from, pageTypes)),
  );
  if (item.chrome) return { role: 'publisher', path: 'publisher' };
  if (subject) return { role: 'subject', path: subject.property };
  const publisher = path(publisherRelations);
  if (publisher) return { role: 'publisher', path: publisher };
  const unit = path(new Set(unitRelations));
  if (unit) return { role: 'other', path: unit };
  // In a circle of references (a person's employer who lists the person) the first is a root.
  if (isRoot) return { role: 'subject', path: '' };
  return { role: 'other', path: references[0]?.property ?? '' };
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
    if (kind === 'person' && role === 'other' && peopleRelations.includes(path)) continue;
    placed.push({ item, kind, role, path });
  }
  return placed;
}

export function kindOf(item: SchemaItem): PlacedItem['kind'] | undefined {
  if (hasType(item, personTypes)) return 'person';
  return hasType(item, organizationTypes) ? 'organization' : undefined;
}
