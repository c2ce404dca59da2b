const inQuotes = /\s*"((?:[^"]|"")*)"\s*(?:[;\n]|$)/y;
const plain = /([^;\n]*)(?:[;\n]|$)/y;

/**
 * The values of a cell that holds several: parts between semicolons or line breaks. One in quotes
 * may have a semicolon in it, as our own export writes it.
 */
export function splitCell(cell: string): string[] {
  const values: string[] = [];
  for (let at = 0; at < cell.length; ) {
    inQuotes.lastIndex = at;
    plain.lastIndex = at;
    const quoted = inQuotes.exec(cell);
    const value = quoted ? quoted[1]?.replaceAll('""', '"') : plain.exec(cell)?.[1];
    at = Math.max(quoted ? inQuotes.lastIndex : plain.lastIndex, at + 1);
    if (value?.trim()) values.push(value.trim());
  }
  return values;
}
