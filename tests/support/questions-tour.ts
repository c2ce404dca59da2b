import type { Page } from 'puppeteer-core';
import { demoPage } from './demo-pages';
import type { ExtensionBrowser } from './extension-browser';
import { choose, field, openedPanel, pickTab, press, untilText } from './panel';

type AtStop = (name: string, shown: Page) => Promise<void>;

const sight = (shown: Page, selector: string) =>
  shown.$eval(selector, (element) =>
    element.scrollIntoView({ block: 'start', behavior: 'instant' as ScrollBehavior }),
  );

/** The company that answered everything answers what is on trial, too, and has bought. */
async function answerOnTrial(chrome: ExtensionBrowser, stop: AtStop): Promise<void> {
  const page = await chrome.visit(demoPage('directory detail page'));
  const popup = await openedPanel(chrome, page);
  await pickTab(popup, 'Qualify');
  await untilText(popup, 'On trial: collected, decides nothing');
  await choose(popup, 'Who looks after the machines?', 'nobody');
  await sight(popup, '[aria-label^="On trial"]');
  await stop('popup-trial', popup);
  await pickTab(popup, 'Follow up');
  await (await field(popup, 'Stage')).select('customer');
  await press(popup, 'Save changes');
  await untilText(popup, 'Changes saved.');
  await popup.close();
  await page.close();
}

/** The marker questions while they are written, tried, looked at beforehand and weighed; nothing is left. */
export async function questionsTour(chrome: ExtensionBrowser, stop: AtStop): Promise<void> {
  const leads = await chrome.openExtensionPage('leads.html#/playbook/questions');
  await leads.setViewport({ width: 1280, height: 900 });
  await untilText(leads, 'asked now');
  await stop('questions', leads);

  await press(leads, 'Remove question 3');
  await press(leads, 'Remove question 2');
  await press(leads, 'Add a question');
  await leads.waitForSelector('section[aria-label="Question 2"]');
  const words = ['When will you buy machines?', 'nobody', 'own people', 'a firm'];
  const fields = () => leads.$$('section[aria-label="Question 2"] input[type="text"]');
  for (const [at, field] of (await fields()).entries()) await field.type(words[at] ?? '');
  await untilText(leads, 'asks when they buy');
  await sight(leads, 'section[aria-label="Question 2"]');
  await stop('questions-hint', leads);
  // In another language and back, the screen was drawn anew.
  const [question] = await fields();
  await question?.click({ count: 3 });
  await question?.type('Who looks after the machines?');
  await untilText(leads, 'Ready to be tried');
  await press(leads, 'Run in trial');
  await untilText(leads, 'Version 2 is on trial');
  await leads.waitForSelector('::-p-aria([name="Undo"][role="button"])');
  await stop('questions-trial', leads);
  await answerOnTrial(chrome, stop);

  await leads.bringToFront();
  await press(leads, 'Preview');
  await untilText(leads, '1 lead would change:');
  await sight(leads, 'section[aria-label="What version 2 would change"]');
  await stop('questions-preview', leads);
  await leads.setViewport({ width: 480, height: 900 });
  await sight(leads, 'section[aria-label="What version 2 would change"]');
  await stop('questions-preview-narrow', leads);
  await press(leads, 'Close the preview');
  await leads.reload();
  await untilText(leads, 'too few');
  await sight(leads, 'section[aria-label="What the answers were worth"]');
  await stop('questions-lift-narrow', leads);
  await leads.setViewport({ width: 1280, height: 900 });
  await sight(leads, 'section[aria-label="What the answers were worth"]');
  await stop('questions-lift', leads);
  await leads.goto(`${leads.url().split('#')[0]}#/pipeline`);
  await leads.waitForSelector('section[aria-label^="Lift of version"]');
  await sight(leads, 'section[aria-label^="Lift of version"]');
  await stop('pipeline-lift', leads);
  await leads.goto(`${leads.url().split('#')[0]}#/playbook/questions`);
  await press(leads, 'End the trial');
  await untilText(leads, 'The trial has ended');
  await leads.close();
}
