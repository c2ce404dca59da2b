import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from './extension-browser';
import { change, saveByKey } from './extension-page';
import { inventedStrategy } from './invented-strategy';
import { choose, field, pickTab, press, typeInto, untilText } from './panel';
import { putPlaybook } from './put-playbook';

async function openSheet(leads: Page, search: string): Promise<void> {
  const box = await field(leads, 'Search the lead base');
  await box.click({ count: 3 });
  await box.type(search);
  await untilText(leads, '1 of');
  const before = leads.url();
  await leads.keyboard.press('Enter');
  await leads.keyboard.press('Enter');
  // The sheet of the lead before stays until this one's is there.
  await leads.waitForFunction(
    (former) => location.href !== former && location.hash.startsWith('#/leads/'),
    {},
    before,
  );
  await leads.waitForSelector('aside [role="tab"]');
  await pickTab(leads, 'Follow up');
  await untilText(leads, 'Log a touch');
}

/** The day's work and the follow-up of one lead. The base has leads; none has a next step yet. */
export async function followUpTour(
  chrome: ExtensionBrowser,
  stop: (name: string, shown: Page) => Promise<void>,
): Promise<void> {
  const leads = await chrome.openExtensionPage('leads.html#/today');
  await leads.setViewport({ width: 1280, height: 800 });
  await untilText(leads, 'Nothing is due');
  await stop('today-empty', leads);
  const strategy = inventedStrategy({ name: 'The dream in two weeks', potential: 'high' });
  await putPlaybook(leads, [{ ...strategy, order: -1 }]);

  await leads.goto(`${leads.url().split('#')[0]}#/leads`);
  await leads.reload();
  await openSheet(leads, 'brazda');
  await stop('sheet-strategy-offered', leads);
  await press(leads, 'Start “The dream in two weeks”');
  await untilText(leads, 'step 1 of 4');
  await stop('sheet-strategy', leads);
  await leads.keyboard.press('c');
  await leads.waitForFunction(() => document.activeElement?.matches('fieldset button'));
  await stop('sheet-outcome', leads);
  await leads.keyboard.press('2');
  await untilText(leads, 'Call logged (Reached)');
  await press(leads, 'Tomorrow');
  await untilText(leads, 'put off until tomorrow');
  await stop('sheet-touch', leads);
  for (const company of ['zabloudil', 'vlarka']) {
    await openSheet(leads, company);
    await press(leads, 'Set a next step');
    await (await field(leads, 'What to say or do')).type('Zavolat kvůli veletrhu v Brně');
    await press(leads, 'Set');
    await untilText(leads, 'next step on tomorrow');
  }
  // The last one is somebody else's from now on.
  await typeInto(leads, 'Responsible person', 'Boris Kalda');
  await saveByKey(leads);
  await untilText(leads, 'Saved.');
  await change(leads, { responsible: 'Alice Novotná' });

  await leads.goto(`${leads.url().split('#')[0]}#/today`);
  await untilText(leads, 'Day sheet');
  await untilText(leads, 'Zavolat kvůli veletrhu');
  await untilText(leads, '1 with leads of others');
  await stop('today', leads);
  await choose(leads, 'Whose steps', 'Everybody’s');
  await untilText(leads, 'Vlárka');
  await stop('today-everybody', leads);
  await choose(leads, 'Whose steps', 'Mine');
  await leads.focus('[role="grid"]');
  await leads.waitForFunction(() => document.activeElement?.matches('[role="grid"]'));
  await leads.keyboard.press('v');
  await leads.waitForFunction(() => document.activeElement?.matches('fieldset button'));
  await stop('today-outcome', leads);
  await leads.keyboard.press('Escape');
  await leads.waitForFunction(() => document.activeElement?.matches('[role="grid"]'));
  await leads.keyboard.press('n');
  await leads.waitForSelector('form input[type="date"]');
  await stop('today-next-step', leads);
  await leads.keyboard.press('Escape');
  await leads.waitForFunction(() => document.activeElement?.matches('[role="grid"]'));
  await leads.keyboard.press('p');
  await leads.waitForSelector('section[aria-label^="Letter or call script"]');
  await stop('today-letters', leads);
  await leads.keyboard.press('Escape');
  await leads.setViewport({ width: 640, height: 800 });
  await stop('today-narrow', leads);
  await change(leads, { responsible: '' });
  await leads.close();
}
