/** Only what would be taken for several values, or for one in quotes, needs them. */
const needsQuotes = /;|^"|^\s|\s$/;

/**
 * Several values in one cell: "kov; Brno". One with a semicolon in it stands in quotes, doubled
 * inside, as CSV has it: `"a; b"; c`. Each value once, empty ones not at all.
 */
export function joinValues(values: readonly (string | undefined)[]): string {
  const [first = ''] = values;
  if (values.length < 2 && !needsQuotes.test(first)) return first;
  const told = [...new Set(values)].filter((value) => value);
  return told
    .map((value = '') => (needsQuotes.test(value) ? `"${value.replaceAll('"', '""')}"` : value))
    .join('; ');
}

const inQuotes = /"((?:[^"]|"")*)"\s*(?:;|$)/y;
const plain = /([^;]*)(?:;|$)/y;

/** The values of a cell that joinValues wrote, or somebody by hand; without spaces around them. */
export function splitValues(cell: string): string[] {
  const values: string[] = [];
  let at = 0;
  while (at < cell.length) {
    while (cell[at] === ' ') at += 1;
    inQuotes.lastIndex = at;
    plain.lastIndex = at;
    const quoted = cell[at] === '"' ? inQuotes.exec(cell) : null;
    const value = quoted ? quoted[1]?.replaceAll('""', '"') : plain.exec(cell)?.[1]?.trim();
    at = quoted ? inQuotes.lastIndex : plain.lastIndex;
    if (value) values.push(value);
  }
  return values;
}
