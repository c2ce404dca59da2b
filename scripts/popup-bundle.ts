import type { Plugin } from 'vite';
import type { EntrypointGroup, Wxt } from 'wxt';

/**
 * Has the popup built by itself: what it shares with the other pages would be cut into a chunk for each
 * set of pages that share it, and every further file costs a press about 2 ms.
 * A hook of the build, for "entrypoints:grouped".
 */
export function buildPopupAlone({ config }: Wxt, groups: EntrypointGroup[]): void {
  if (config.command !== 'build') return;
  for (const [at, group] of groups.entries()) {
    if (!Array.isArray(group)) continue;
    const popup = group.filter(({ name }) => name === 'popup');
    if (popup.length === 0) continue;
    groups.splice(
      at,
      1,
      group.filter((each) => !popup.includes(each)),
      popup,
    );
    return;
  }
}

/** Puts all that the popup's own script needs at once into one file. */
export function popupInOneChunk(): Plugin {
  let isPopup = false;
  return {
    name: 'popup-in-one-chunk',
    apply: 'build',
    options({ input }) {
      isPopup = Object.keys(Object(input)).join() === 'popup';
    },
    outputOptions(options) {
      if (!isPopup) return options;
      const groups = [{ name: 'popup', tags: ['$initial' as const] }];
      return { ...options, codeSplitting: { groups } };
    },
  };
}
