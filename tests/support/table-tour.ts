import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from './extension-browser';
import { closeByEscape, pickTab, press, typeInto, untilText } from './panel';

type AtStop = (name: string, shown: Page) => Promise<void>;

/** Opens a popover by its button, stops there, and closes it again. */
async function look(leads: Page, button: string, stop: () => Promise<void>): Promise<void> {
  await press(leads, button);
  await leads.waitForSelector('[role="dialog"]');
  await stop();
  await closeByEscape(leads);
}

async function addOwnColumn(leads: Page, stop: AtStop): Promise<void> {
  await leads.goto(`${leads.url().split('#')[0]}#/settings`);
  await press(leads, 'Add a column');
  await typeInto(leads, 'Name', 'Region');
  await leads.select('form select', 'choice');
  await typeInto(leads, 'Choices, one a line', 'North\nSouth');
  await stop('own-column-edit', leads);
  await press(leads, 'Save');
  await untilText(leads, 'Column “Region” added.');
  await stop('own-columns', leads);
}

/** What the lead base's table offers beyond a look at it; the own column is gone again at the end. */
export async function tableTour(chrome: ExtensionBrowser, stop: AtStop): Promise<void> {
  const leads = await chrome.openExtensionPage('leads.html#/settings');
  await leads.setViewport({ width: 1280, height: 800 });
  // As it is from the start, whatever was sorted and searched before.
  await leads.evaluate(() =>
    (
      globalThis as unknown as {
        chrome: { storage: { local: { remove(key: string): Promise<void> } } };
      }
    ).chrome.storage.local.remove('table'),
  );
  await leads.reload();
  await addOwnColumn(leads, stop);
  await press(leads, 'Lead base', 'link');
  await look(leads, 'View: All', () => stop('table-views', leads));
  await look(leads, 'Columns', () => stop('table-columns', leads));
  await press(leads, 'More filters');
  await leads.waitForSelector('[role="dialog"] summary');
  await leads.$eval('[role="dialog"] details:nth-of-type(2) summary', (summary) =>
    (summary as HTMLElement).click(),
  );
  await leads.waitForSelector('[role="dialog"] input[type="date"]');
  await stop('table-more-filters', leads);
  await closeByEscape(leads);
  // The focus goes back to the button when the dialog is gone, and not before.
  await leads.waitForFunction(() => document.activeElement?.matches('button'));

  await leads.focus('[role="grid"]');
  await leads.keyboard.press('Home');
  await leads.keyboard.down('Shift');
  await leads.keyboard.press('ArrowDown');
  await leads.keyboard.press('ArrowDown');
  await leads.keyboard.up('Shift');
  await untilText(leads, '3 leads ticked');
  await press(leads, 'Change…');
  await leads.waitForSelector('[role="dialog"] select');
  await leads.select('[role="dialog"] select', 'stage');
  await stop('table-bulk-edit', leads);
  await closeByEscape(leads);
  await press(leads, 'Untick all');

  await press(leads, 'Density: compact');
  await stop('table-compact', leads);
  await press(leads, 'Density: comfortable');

  await press(leads, 'Show as: Board');
  await leads.waitForSelector('[data-lead]');
  await stop('board', leads);
  await leads.focus('[data-lead]');
  await leads.$eval('[data-lead]', (card) =>
    card.closest('article')?.querySelector<HTMLElement>('[aria-haspopup]')?.click(),
  );
  await press(leads, 'Parked', 'menuitem');
  await leads.waitForSelector('[role="dialog"] form');
  await stop('board-reason', leads);
  await closeByEscape(leads);
  await leads.setViewport({ width: 640, height: 800 });
  await stop('board-narrow', leads);
  await leads.setViewport({ width: 1280, height: 800 });
  await press(leads, 'Show as: Table');

  await leads.focus('[role="grid"]');
  await leads.keyboard.press('Enter');
  await leads.waitForSelector('aside [role="tab"]');
  await pickTab(leads, 'Follow up');
  await untilText(leads, 'Region');
  await leads.$eval('aside [role="tabpanel"]', (panel) => panel.scrollTo(0, panel.scrollHeight));
  await stop('sheet-own-columns', leads);
  await press(leads, 'Close the sheet (Esc)');
  await press(leads, 'Settings', 'link');
  await press(leads, 'Remove Region');
  await untilText(leads, 'Column “Region” removed');
  await leads.close();
}
