type EntryCommand =
  | { kind: 'move'; to: number }
  | { kind: 'toggle' | 'open' | 'save' | 'select-new' };

interface Key {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/** What a key means in the list; undefined for keys that are not the list's own. */
export function entryCommand(
  { key, ctrlKey, metaKey, altKey }: Key,
  { active, count }: { active: number; count: number },
): EntryCommand | undefined {
  if (ctrlKey || metaKey || altKey || count === 0) return undefined;
  const move = (to: number): EntryCommand => ({
    kind: 'move',
    to: Math.min(Math.max(to, 0), count - 1),
  });
  switch (key) {
    case 'j':
    case 'ArrowDown':
      return move(active + 1);
    case 'k':
    case 'ArrowUp':
      return move(active - 1);
    case 'PageDown':
      return move(active + 10);
    case 'PageUp':
      return move(active - 10);
    case 'Home':
      return move(0);
    case 'End':
      return move(count - 1);
    case ' ':
      return { kind: 'toggle' };
    case 'Enter':
      return { kind: 'open' };
    case 's':
      return { kind: 'save' };
    case 'a':
      return { kind: 'select-new' };
    default:
      return undefined;
  }
}
