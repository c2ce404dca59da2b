import { propertyAliases, typeAliases } from './known-properties';
import { localTerm, type SchemaItem } from './schema-item';

/** A property's name in schema.org, whichever of the known vocabularies it was written in. */
export function propertyName(written: string): string {
  const term = localTerm(written);
  return propertyAliases.get(term) ?? term;
}

/** Adds types, each once, by their names in schema.org. */
export function addTypes(item: SchemaItem, written: readonly string[]): void {
  for (const term of written.map(localTerm)) {
    const type = typeAliases.get(term) ?? term;
    if (type && !item.types.includes(type)) item.types.push(type);
  }
}
