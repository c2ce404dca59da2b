/**
 * One thing as structured data describes it, in whatever syntax: what JSON-LD, microdata and the
 * like are turned into before anything is concluded from them. References are resolved, so items
 * may form a circle; whoever walks them must count steps.
 */
export interface SchemaItem {
  readonly types: string[];
  readonly id?: string;
  readonly properties: Map<string, SchemaValue[]>;
  /** Stands in a header, a footer or a navigation of the site, not in what the page is about. */
  chrome?: boolean;
}

export type SchemaValue = string | SchemaItem;

export function schemaItem(types: string[], id?: string): SchemaItem {
  return id === undefined ? { types, properties: new Map() } : { types, id, properties: new Map() };
}

export function addProperty(item: SchemaItem, name: string, value: SchemaValue): void {
  const known = item.properties.get(name);
  if (known) {
    if (known.length < 200) known.push(value);
  } else item.properties.set(name, [value]);
}

/** All texts of a property; of an item its name. */
export function textsOf(item: SchemaItem, ...names: string[]): string[] {
  const texts: string[] = [];
  for (const name of names)
    for (const value of item.properties.get(name) ?? []) {
      const text = typeof value === 'string' ? value : firstText(value, 'name');
      if (text?.trim()) texts.push(text.trim());
    }
  return texts;
}

/** All addresses of a property; of an item the one it goes by. */
export function addressesOf(item: SchemaItem, name: string): string[] {
  return (item.properties.get(name) ?? []).flatMap((value) => {
    const text = typeof value === 'string' ? value : (firstText(value, 'value', 'url') ?? value.id);
    return text?.trim() ? text.trim() : [];
  });
}

export function firstText(item: SchemaItem, ...names: string[]): string | undefined {
  for (const name of names)
    for (const value of item.properties.get(name) ?? [])
      if (typeof value === 'string' && value.trim()) return value.trim();
  return undefined;
}

/** All items of a property. */
export function itemsOf(item: SchemaItem, ...names: string[]): SchemaItem[] {
  return names.flatMap((name) =>
    (item.properties.get(name) ?? []).filter((value) => typeof value !== 'string'),
  );
}

/** "https://schema.org/Organization", "schema:Organization", "Organization" → "Organization". */
export function localTerm(term: string): string {
  return term.slice(0, 300).split(/[/#:]/).at(-1)?.trim() ?? '';
}
