import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from './extension-browser';
import { change } from './extension-page';
import { closeByEscape, field, pickTab, press, typeInto, untilText } from './panel';

type AtStop = (name: string, shown: Page) => Promise<void>;

/** On the screen of letters: the shipped ones are there, taken by hand where the base has none. */
export async function takeShippedLetters(leads: Page): Promise<void> {
  await leads.waitForFunction(() =>
    [...document.querySelectorAll('[data-template], h2')].some(
      (found) =>
        found.hasAttribute('data-template') || found.textContent === 'No letters or scripts yet',
    ),
  );
  if (!(await leads.$('[data-template]'))) await press(leads, 'Take the shipped ones');
  await leads.waitForSelector('[data-template="first-letter-cs"]');
}

/** Letters and call scripts: written, and used on a lead. */
export async function lettersTour(chrome: ExtensionBrowser, stop: AtStop): Promise<void> {
  const leads = await chrome.openExtensionPage('leads.html#/playbook/letters');
  await leads.setViewport({ width: 1280, height: 800 });
  await change(leads, { responsible: 'Alice Novotná', ownCompany: 'Northmill Tools' });
  await takeShippedLetters(leads);
  await leads.click('[data-template="first-letter-en"]');
  await untilText(leads, 'Others in your line of business');
  await stop('letters', leads);
  const text = await field(leads, 'Text');
  await text.evaluate((area) => area.setSelectionRange(area.value.length, area.value.length));
  await text.type('\nWe are the market leader. If you have any questions, call.');
  await untilText(leads, '2 things to change');
  await stop('letters-findings', leads);
  await press(leads, 'Insert a field');
  await leads.waitForSelector('[role="menu"]');
  await stop('letters-fields', leads);
  await closeByEscape(leads);
  await press(leads, 'Undo the changes');
  await leads.setViewport({ width: 640, height: 800 });
  await stop('letters-narrow', leads);
  await leads.setViewport({ width: 1280, height: 800 });

  await press(leads, 'Lead base', 'link');
  await leads.waitForSelector('[role="grid"]');
  await leads.focus('[role="grid"]');
  await leads.keyboard.press('Home');
  await leads.keyboard.press('Enter');
  await leads.waitForSelector('aside [role="tab"]');
  await pickTab(leads, 'Follow up');
  const choose = async (template: string) => {
    const choice = await leads.waitForSelector('aside select:has(optgroup)');
    await choice?.select(template);
  };
  await leads.waitForSelector('aside select:has(optgroup)');
  await stop('letter-choice', leads);
  const language = await field(leads, 'Language');
  await language.select('en');
  await choose('first-letter-en');
  await typeInto(leads, 'What they gain', 'Your offers go out in one day instead of three');
  await leads.keyboard.press('Tab');
  await stop('letter-filled', leads);
  await press(leads, 'Copy the subject');
  await choose('call-evident-en');
  await untilText(leads, 'WHO I AM AND WHY I CALL');
  await stop('letter-call-script', leads);
  await change(leads, { responsible: '', ownCompany: '' });
  await leads.close();
}
