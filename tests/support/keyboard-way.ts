import type { Page } from 'puppeteer-core';
import { saveByKey } from './extension-page';
import { pressKeys, tabTo } from './keyboard';
import { untilText } from './panel';

/** From one tab of a prospect to the next, which shows `until`. */
export async function turnFrom(shown: Page, tab: string, until: string): Promise<void> {
  await tabTo(shown, `tab ${tab}`);
  await pressKeys(shown, 'ArrowRight');
  await untilText(shown, until);
}

/** Answers a prospect whose details are shown to a high potential, and saves it, all by keys. */
export async function answerAndSave(popup: Page): Promise<void> {
  await turnFrom(popup, 'Details', 'Answer a marker question');
  // The first choice has one stop, at what is chosen; to the right of the last option is the first.
  await tabTo(popup, 'radio unknown');
  await pressKeys(popup, 'ArrowRight');
  await tabTo(popup, 'radio don’t know');
  await pressKeys(popup, 'ArrowLeft');
  await untilText(popup, 'High potential');
  await saveByKey(popup);
  await untilText(popup, 'Saved as no. 1.');
}
