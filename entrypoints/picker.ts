import { finder } from '@medv/finder';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PickedAnswer, PickerTask } from '@/lib/capture/recipes/picker/picker-task';
import { startPicker } from '@/lib/capture/recipes/picker/start-picker';
import { isStableName } from '@/lib/capture/recipes/stable-name';
import { takeTask } from '@/lib/platform/injected-task';
import { isExtensionAlive, onPanelClosed, sendFromPage } from '@/lib/platform/page-link';

/** Kept in the extension's own world of the page, and only while the picker is there. */
const world = globalThis as { prospectClipperPicker?: () => void };

function nameElement(element: Element): string | undefined {
  try {
    return finder(element, {
      root: document.body,
      className: isStableName,
      idName: isStableName,
      timeoutMs: 200,
    });
  } catch {
    return undefined;
  }
}

/** Injected when the user wants to teach the site; takes itself away when that is over. */
export default defineUnlistedScript(() => {
  const task = takeTask() as PickerTask | undefined;
  world.prospectClipperPicker?.();
  if (!task) return;
  const stop = startPicker({
    document,
    view: window,
    task,
    nameElement,
    send: (picked) => sendFromPage(picked) as Promise<PickedAnswer>,
    isAlive: isExtensionAlive,
    onStop() {
      untie();
      delete world.prospectClipperPicker;
    },
  });
  const untie = onPanelClosed(stop);
  world.prospectClipperPicker = stop;
});
