import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from './extension-browser';
import { field, pickTab, press, typeInto, untilText } from './panel';

type AtStop = (name: string, shown: Page) => Promise<void>;

const scrollTo = (shown: Page, selector: string) =>
  shown.$eval(selector, (element) =>
    element.scrollIntoView({ block: 'start', behavior: 'instant' as ScrollBehavior }),
  );

/** The pipeline and the customers over the leads that are there; a sale and a plan are left behind. */
export async function figuresTour(chrome: ExtensionBrowser, stop: AtStop): Promise<void> {
  const leads = await chrome.openExtensionPage('leads.html#/pipeline');
  await leads.setViewport({ width: 1280, height: 900 });
  const at = (route: string) => leads.goto(`${leads.url().split('#')[0]}#${route}`);
  await leads.waitForSelector('main table');
  await press(leads, 'Make a plan');
  await typeInto(leads, 'Sales plan', '90000');
  await typeInto(leads, 'Average check', '6000');
  await stop('pipeline-plan', leads);
  await press(leads, 'Save the plan');
  await untilText(leads, 'saved.');
  await stop('pipeline', leads);
  await leads.$eval('main details', (details) => {
    details.open = true;
  });
  await press(leads, 'Book a cost');
  await typeInto(leads, 'Amount', '3000');
  await scrollTo(leads, 'main details');
  await stop('pipeline-cost', leads);
  await press(leads, 'Save the cost');
  await untilText(leads, 'Cost of');
  await leads.setViewport({ width: 480, height: 900 });
  await stop('pipeline-narrow', leads);
  await leads.setViewport({ width: 1280, height: 900 });

  await at('/customers');
  await leads.waitForSelector('main h2');
  await stop('customers-empty', leads);
  await at('/leads');
  await leads.waitForSelector('[role="grid"]');
  await leads.focus('[role="grid"]');
  await leads.keyboard.press('Home');
  await leads.keyboard.press('Enter');
  await leads.waitForSelector('aside [role="tab"]');
  await pickTab(leads, 'Sales');
  await press(leads, 'Note a sale');
  await (await field(leads, 'Amount')).type('4800');
  await stop('sheet-sales', leads);
  await press(leads, 'Save the sale');
  await untilText(leads, 'Sale noted');
  await at('/customers');
  await leads.waitForSelector('main table');
  await stop('customers', leads);
  await leads.setViewport({ width: 480, height: 900 });
  await stop('customers-narrow', leads);
  await leads.close();
}
