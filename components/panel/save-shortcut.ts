const onMac = () => /mac/i.test(navigator.platform);

/** Ctrl+Enter and Ctrl+S, with ⌘ on a Mac; both everywhere, since keyboards get swapped. */
export function isSaveShortcut(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>): boolean {
  if (!event.ctrlKey && !event.metaKey) return false;
  return event.key === 'Enter' || event.key.toLowerCase() === 's';
}

/** As this computer's keys are labelled. */
export function saveShortcutLabel(): string {
  return onMac() ? '⌘↵' : 'Ctrl ↵';
}
