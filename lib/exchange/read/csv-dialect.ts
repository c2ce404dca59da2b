import Papa from 'papaparse';

const candidates = [';', '\t', ',', '|', '^', '~', '\u001f', '\u001e', ':'] as const;
const sampled = 200_000;
const looked = 60;

/** "sep=;" on the first line: what Excel understands, and no row. */
const announced = /^"?sep=(.)"?\r?\n/i;

/** How alike the rows are when cut at a delimiter: 0 when it cuts none. */
function likeness(sample: string, delimiter: string): number {
  const { data } = Papa.parse<string[]>(sample, {
    delimiter,
    preview: looked,
    skipEmptyLines: 'greedy',
  });
  // The last row of a sample may be cut.
  const rows = data.length === looked || data.length < 3 ? data : data.slice(0, -1);
  const counts = rows.map(({ length }) => length);
  const byCount = new Map<number, number>();
  for (const count of counts) byCount.set(count, (byCount.get(count) ?? 0) + 1);
  const [usual = 1, times = 0] = [...byCount].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  if (usual < 2) return 0;
  // Headings that are not cut themselves: the sign stands in the values only, or a title is above.
  const first = counts[0] ?? 0;
  const headed = first >= usual ? 1 : first > 1 ? 0.7 : counts.length > 4 ? 0.3 : 0;
  return (times / rows.length) * headed * (1 + Math.min(usual, 12) / 20);
}

/** What stands between the cells of a text, and where its first row begins. */
export function csvDialect(text: string): { delimiter: string; from: number } {
  const told = announced.exec(text);
  if (told?.[1]) return { delimiter: told[1], from: told[0].length };
  const sample = text.slice(0, sampled);
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of candidates) {
    const score = likeness(sample, delimiter) * (delimiter === ':' ? 0.5 : 1);
    if (score > best.score + 1e-9) best = { delimiter, score };
  }
  return { delimiter: best.delimiter, from: 0 };
}
