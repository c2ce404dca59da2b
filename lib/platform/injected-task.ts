/** Where a script that is injected finds what it is to do: a name in the extension's own world. */
export const taskName = 'prospectClipperTask';

/**
 * In an injected script: what it was given, taken away so that nothing stays behind. The page's own
 * scripts live in another world and see neither.
 */
export function takeTask(): unknown {
  const world = globalThis as Record<string, unknown>;
  const task = world[taskName];
  delete world[taskName];
  return task;
}
