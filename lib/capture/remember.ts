/** Longer texts come once each and are not worth the room. */
const longest = 300;
const most = 20_000;

/**
 * The same function with its answers kept: several readers ask the same of each line of a page, and
 * lines repeat. For pure functions whose answers nobody changes.
 */
export function remember<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > longest) return work(text);
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    if (known.size >= most) known.clear();
    const answer = work(text);
    known.set(text, answer);
    return answer;
  };
}
