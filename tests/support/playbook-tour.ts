import type { Page } from 'puppeteer-core';
import { demoPage } from './demo-pages';
import type { ExtensionBrowser } from './extension-browser';
import { dropStepLetters } from './extension-page';
import { closeByEscape, openedPanel, press, typeInto, untilText } from './panel';

type AtStop = (name: string, shown: Page) => Promise<void>;

async function go(leads: Page, part: string, until: string): Promise<void> {
  await leads.goto(`${leads.url().split('#')[0]}#/playbook/${part}`);
  await untilText(leads, until);
}

/** The strategies, the portrait, the experts and the lists, each as it is and while it is edited. */
export async function playbookTour(chrome: ExtensionBrowser, stop: AtStop): Promise<void> {
  const leads = await chrome.openExtensionPage('leads.html#/playbook/strategies');
  await leads.setViewport({ width: 1280, height: 900 });
  await untilText(leads, 'Strategy 1: standard');
  await stop('playbook-strategies', leads);
  await press(leads, 'Change: Strategy 1: standard');
  await leads.waitForSelector('form fieldset');
  await stop('playbook-strategy-edit', leads);

  await dropStepLetters(leads);
  await leads.reload();
  await untilText(leads, '12 touches have no letter or script');
  await stop('playbook-strategies-older', leads);
  await leads.setViewport({ width: 480, height: 900 });
  await stop('playbook-strategies-older-narrow', leads);
  await leads.setViewport({ width: 1280, height: 900 });
  await press(leads, 'Use the shipped letters for touches that have none');
  await untilText(leads, '12 touches have a shipped letter or script now');

  await go(leads, 'portrait', 'Portrait of the ideal customer');
  await stop('playbook-portrait-empty', leads);
  await press(leads, 'Add a criterion');
  await leads.select('form select', 'legalForm');
  await typeInto(leads, 'Any of these, one a line', 's.r.o.');
  await stop('playbook-criterion-edit', leads);
  await press(leads, 'Save');
  await untilText(leads, 'Legal form: s.r.o.');
  await stop('playbook-portrait', leads);

  await go(leads, 'experts', 'Experts and their hours');
  await press(leads, 'Add an expert');
  await typeInto(leads, 'Name', 'Ivo Vzor');
  await press(leads, 'Save');
  await untilText(leads, '2 of 2 h');
  await stop('playbook-experts', leads);
  await go(leads, 'lists', 'What holds prospects back');
  await stop('playbook-lists', leads);
  await leads.close();

  const page = await chrome.visit(demoPage('directory list'));
  const popup = await openedPanel(chrome, page);
  await popup.waitForSelector('[role="row"] [aria-haspopup="dialog"]');
  await stop('popup-list-fit', popup);
  await popup.click('[role="row"] [aria-haspopup="dialog"]');
  await popup.waitForSelector('[role="dialog"]');
  await stop('popup-list-fit-reasons', popup);
  await closeByEscape(popup);
  await popup.close();
  await page.close();
}
