/** Our own words in findings; everything else in them is the page's. */
const ours = new Set(['source', 'where', 'role', 'type', 'shape', 'evidence']);

/**
 * Characters that findings, or a part of them, took from the page: their values, without the words
 * that say what and whence they are. Iterative: also for what a hostile page made deep.
 */
export function textSize(findings: unknown): number {
  let size = 0;
  const left: unknown[] = [findings];
  while (left.length > 0) {
    const part = left.pop();
    if (typeof part === 'string') size += part.length;
    else if (Array.isArray(part)) for (const one of part) left.push(one);
    else if (part instanceof Object)
      for (const [key, value] of Object.entries(part)) if (!ours.has(key)) left.push(value);
  }
  return size;
}
