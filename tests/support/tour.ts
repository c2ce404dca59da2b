import type { Page } from 'puppeteer-core';
import { awkwardList } from '../demo-web/truth/awkward-list';
import { dataTour } from './data-tour';
import { demoPage } from './demo-pages';
import type { ExtensionBrowser } from './extension-browser';
import { emptyStore, putRecipes, saveByKey } from './extension-page';
import { figuresTour } from './figures-tour';
import { followUpTour } from './follow-up-tour';
import { duplicatesTour, importTour } from './import-tour';
import { lettersTour } from './letters-tour';
import {
  choose,
  closeByEscape,
  field,
  openedPanel,
  pickTab,
  press,
  save,
  typeInto,
  untilShown,
  untilText,
} from './panel';
import { playbookTour } from './playbook-tour';
import { questionsTour } from './questions-tour';
import { tableTour } from './table-tour';
import { taughtRecipes } from './taught-recipes';

/** What is done at each screen of the tour; the page is left as it was found. */
export type AtStop = (name: string, shown: Page) => Promise<void>;

type Leg = (chrome: ExtensionBrowser, stop: AtStop) => Promise<void>;

/** Before anything was saved. */
const emptyBase: Leg = async (chrome, stop) => {
  const leads = await chrome.openExtensionPage('leads.html#/leads');
  await untilText(leads, 'Your lead base is empty');
  await stop('first-run', leads);
  await leads.goto(`${leads.url().split('#')[0]}#/export`);
  await untilText(leads, 'nothing to export');
  await stop('export-empty', leads);
  await leads.close();
};

/** A page on which the reading never ends. */
const reading: Leg = async (chrome, stop) => {
  const shown = await chrome.browser.newPage();
  await shown.setViewport({ width: 400, height: 600 });
  await shown.evaluateOnNewDocument(() => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: { query(): unknown } } }).chrome;
    tabs.query = () => new Promise(() => {});
  });
  await shown.goto(`chrome-extension://${chrome.extension.id}/popup.html`);
  await untilText(shown, 'Reading the page…');
  await stop('popup-reading', shown);
  await shown.close();
};

/** What is shown where there is nobody to be clipped. */
const withoutProspect: Leg = async (chrome, stop) => {
  const blog = await chrome.visit(demoPage('blog post'));
  const nothing = await openedPanel(chrome, blog);
  await stop('popup-nothing', nothing);
  await press(nothing, 'More actions');
  await press(nothing, 'Report a wrong reading…', 'menuitem');
  await untilText(nothing, 'What the copy says');
  await nothing.$eval('details', (details) => {
    details.open = true;
  });
  await stop('popup-report', nothing);
  await press(nothing, 'Back');
  await press(nothing, 'Type in a company');
  await untilText(nothing, 'New company');
  await stop('popup-typed', nothing);
  await nothing.close();
  await blog.goto(demoPage('price list in PDF'));
  const pdf = await openedPanel(chrome, blog);
  await stop('popup-pdf', pdf);
  await pdf.close();
  await blog.goto('chrome://version/');
  const own = await openedPanel(chrome, blog);
  await stop('popup-unreadable', own);
  await own.close();
  await blog.goto(demoPage('linkedin profile'));
  const notice = await openedPanel(chrome, blog);
  await stop('popup-linkedin-notice', notice);
  await press(notice, 'I have read it');
  await untilText(notice, 'Helen Ashgrove');
  await stop('popup-person', notice);
  await notice.close();
  await blog.close();
};

/** Answers everything that is asked about the company of the directory's detail page. */
async function answerAll(popup: Page): Promise<void> {
  await choose(popup, 'Need', 'yes');
  await choose(popup, 'Desire', 'yes');
  await choose(popup, 'Funds', 'yes');
  await choose(popup, 'Authority', 'partly');
  await choose(popup, 'How many people', 'over 10');
  await choose(popup, 'Who takes care', 'a regular supplier');
  await choose(popup, 'Time to decision', 'within 2 months');
}

/** One company from the first look to the second visit. */
const oneCompany: Leg = async (chrome, stop) => {
  const page = await chrome.visit(demoPage('directory detail page'));
  const popup = await openedPanel(chrome, page);
  await stop('popup-details', popup);
  await press(popup, 'Where this was read: Company');
  await popup.waitForSelector('[role="dialog"]');
  await stop('popup-origin', popup);
  await closeByEscape(popup);
  await press(popup, 'More actions');
  await popup.waitForSelector('[role="menu"]');
  await stop('popup-menu', popup);
  await closeByEscape(popup);

  await pickTab(popup, 'Qualify');
  await stop('popup-unanswered', popup);
  await answerAll(popup);
  await untilText(popup, 'Structure 2');
  await stop('popup-qualify', popup);
  await popup.$eval('[role="tabpanel"]', (panel) => panel.scrollTo(0, panel.scrollHeight));
  await popup.mouse.move(0, 0);
  await stop('popup-verdict', popup);
  await page.evaluate(() => {
    const paragraph = [...document.querySelectorAll('p')].find(
      (each) => each.innerText.length > 40 && !each.closest('[role="region"]'),
    );
    if (paragraph) getSelection()?.selectAllChildren(paragraph);
  });
  await press(popup, 'Pin the text selected on the page as evidence for Need');
  await popup.waitForSelector('::-p-aria([name="Remove this quotation"])');
  await press(popup, 'Note on Funds');
  await stop('popup-evidence', popup);

  await pickTab(popup, 'Follow up');
  await typeInto(popup, 'Tags', 'kovárny');
  await popup.keyboard.press('Enter');
  await typeInto(popup, 'Note', 'Volat ráno, ředitelka bývá do devíti v dílně.');
  await stop('popup-follow-up', popup);
  await press(popup, 'Set MQL');
  await popup.close();

  const restored = await openedPanel(chrome, page);
  await untilText(restored, 'What you typed last time');
  await stop('popup-restored', restored);
  await save(restored);
  await untilText(restored, 'High potential: follow');
  await stop('popup-saved', restored);
  await restored.close();

  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      node.nodeValue = node.nodeValue?.replace('Brázdová', 'Brázdová Nová') ?? '';
  });
  const again = await openedPanel(chrome, page);
  await untilText(again, 'In your base');
  await stop('popup-known', again);
  await again.close();
  await page.close();
};

/** A page whose heading, structured data and imprint each name the company otherwise. */
const disagreement: Leg = async (chrome, stop) => {
  const page = await chrome.visit(demoPage('page of three names'));
  const popup = await openedPanel(chrome, page);
  await stop('popup-disagreement', popup);
  await press(popup, '2 more readings: Company');
  await popup.waitForSelector('[role="dialog"]');
  await stop('popup-readings', popup);
  await popup.close();
  await page.close();
};

/** The list of the directory, which fills the base. */
const list: Leg = async (chrome, stop) => {
  const page = await chrome.visit(demoPage('directory list'));
  const popup = await openedPanel(chrome, page);
  await stop('popup-list', popup);
  await press(popup, 'Select all new');
  await popup.waitForSelector('::-p-aria([name="Clear selection"])');
  await stop('popup-list-ticked', popup);
  await saveByKey(popup);
  await untilText(popup, 'new leads saved.');
  await stop('popup-list-saved', popup);
  await popup.close();
  await page.close();
};

/** The same panel beside the page, at its narrowest. */
const sidePanel: Leg = async (chrome, stop) => {
  const page = await chrome.visit(demoPage('own contact page'));
  const popup = await openedPanel(chrome, page);
  await press(popup, 'More actions');
  // The popup closes under the pointer: the click has no page left to end on.
  await press(popup, 'Open in the side panel', 'menuitem').catch(() => undefined);
  const target = await chrome.browser.waitForTarget((each) =>
    each.url().includes('/sidepanel.html'),
  );
  const side = await target.asPage();
  await side.setViewport({ width: 320, height: 800 });
  await untilText(side, 'Northmill');
  await untilShown(side);
  await stop('side-panel-details', side);
  await pickTab(side, 'Qualify');
  await stop('side-panel-qualify', side);
  await pickTab(side, 'Follow up');
  await stop('side-panel-follow-up', side);
  const other = await chrome.visit(demoPage('german imprint'));
  await untilText(side, 'This page was not read yet');
  await stop('side-panel-not-read', side);
  await side.close();
  await other.close();
  await page.close();
};

/** The lead base, filled by the legs before. */
const leadBase: Leg = async (chrome, stop) => {
  const leads = await chrome.openExtensionPage('leads.html#/leads');
  await leads.setViewport({ width: 1280, height: 600 });
  await untilText(leads, '40 leads');
  await press(leads, 'No.');
  await untilText(leads, 'Kovárna Brázda s.r.o.');
  await stop('lead-base', leads);
  await leads.setViewport({ width: 1280, height: 800 });

  await press(leads, 'Stage');
  await leads.waitForSelector('[role="dialog"]');
  await stop('lead-base-filter', leads);
  await closeByEscape(leads);

  await leads.focus('[role="grid"]');
  for (const key of ['Space', 'j', 'Space'] as const) await leads.keyboard.press(key);
  await untilText(leads, '2 leads ticked');
  await stop('lead-base-ticked', leads);
  await press(leads, 'Untick all');

  const search = await field(leads, 'Search the lead base');
  await search.type('no such company');
  await untilText(leads, 'No lead matches');
  await stop('lead-base-no-match', leads);
  await leads.keyboard.press('Escape');
  await search.type('brazda');
  await untilText(leads, '1 of');
  await leads.keyboard.press('Enter');
  await leads.keyboard.press('Enter');
  await leads.waitForSelector('aside [role="tab"]');
  await stop('sheet-details', leads);
  for (const [tab, name] of [
    ['Qualify', 'sheet-qualify'],
    ['Follow up', 'sheet-follow-up'],
    ['History', 'sheet-history'],
  ] as const) {
    await pickTab(leads, tab);
    await stop(name, leads);
  }
  await leads.setViewport({ width: 640, height: 800 });
  await stop('sheet-narrow', leads);
  await press(leads, 'Close the sheet (Esc)');
  await press(leads, 'Clear the search');
  await stop('lead-base-narrow', leads);
  await leads.setViewport({ width: 1280, height: 800 });

  await leads.focus('[role="grid"]');
  await leads.keyboard.press('End');
  await leads.keyboard.press('Delete');
  await untilText(leads, 'moved to the bin.');
  await stop('lead-base-deleted', leads);
  await leads.goto(`${leads.url().split('#')[0]}#/leads/gone`);
  await untilText(leads, 'This lead is not in the base');
  await stop('sheet-missing', leads);
  await leads.close();
};

/** A site that was taught, and one whose pages have changed since. */
const recipes: Leg = async (chrome, stop) => {
  const leads = await chrome.openExtensionPage('leads.html#/settings');
  await untilText(leads, 'No recipes yet');
  await stop('settings-without-recipes', leads);
  await putRecipes(leads, taughtRecipes);
  await leads.reload();
  await untilText(leads, 'cech-demo.test/dilny/');
  const page = await chrome.visit(awkwardList.url);
  const used = await openedPanel(chrome, page);
  await untilText(used, 'Read with your recipe');
  await stop('popup-recipe-used', used);
  await press(used, 'Dílna Alba');
  await press(used, 'Where this was read: Company');
  await untilText(used, 'Point at the right one');
  await stop('popup-recipe-origin', used);
  await used.close();
  await page.goto(awkwardList.changedUrl);
  const misfit = await openedPanel(chrome, page);
  await untilText(misfit, 'no longer fits');
  await stop('popup-recipe-misfit', misfit);
  await misfit.close();
  await page.close();
  await leads.bringToFront();
  await leads.reload();
  await untilText(leads, 'did not fit on');
  await leads.$eval('section[aria-labelledby] ul[aria-label]', (list) =>
    list.closest('section')?.scrollIntoView({ block: 'start', behavior: 'instant' }),
  );
  await stop('settings-recipes', leads);
  const before = leads.viewport();
  await leads.setViewport({ width: 400, height: 800 });
  await stop('settings-recipes-narrow', leads);
  await leads.setViewport(before);
  await putRecipes(leads, []);
  await leads.close();
};

/** Export and settings. */
const aside: Leg = async (chrome, stop) => {
  const page = await chrome.openExtensionPage('leads.html#/export');
  await page.setViewport({ width: 1280, height: 800 });
  await page.waitForSelector('caption');
  await stop('export', page);
  await choose(page, 'Where to', 'HubSpot');
  await untilText(page, 'What HubSpot would refuse');
  await page.waitForSelector('main table');
  await stop('export-preflight', page);
  await page.setViewport({ width: 480, height: 900 });
  await stop('export-preflight-narrow', page);
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(`${page.url().split('#')[0]}#/settings`);
  await untilText(page, 'Space taken');
  await stop('settings', page);
  await page.setViewport({ width: 640, height: 800 });
  await stop('settings-narrow', page);
  await page.close();
};

/** The store holds less than was saved. */
const damaged: Leg = async (chrome, stop) => {
  const page = await chrome.openExtensionPage('leads.html#/leads');
  await page.setViewport({ width: 1280, height: 800 });
  await untilShown(page);
  await emptyStore(page);
  await page.reload();
  await untilText(page, 'Something is missing');
  await stop('recovery', page);
  const demo = await chrome.visit(demoPage('directory detail page'));
  const popup = await openedPanel(chrome, demo);
  await stop('popup-damaged', popup);
  await popup.close();
  await demo.close();
  await page.bringToFront();
  await press(page, 'Go on with what is there');
  await untilText(page, 'Your lead base is empty');
  await page.close();
};

/** Every screen in every state, in an order in which each leg finds what it needs; the base is empty at the end. */
export const tour: readonly (readonly [name: string, leg: Leg])[] = [
  ['the empty base', emptyBase],
  ['reading', reading],
  ['pages without a prospect', withoutProspect],
  ['one company', oneCompany],
  ['sources that disagree', disagreement],
  ['a list', list],
  ['the side panel', sidePanel],
  ['the lead base', leadBase],
  ['the table', tableTour],
  ['follow-up', followUpTour],
  ['letters', lettersTour],
  ['figures', figuresTour],
  ['recipes', recipes],
  ['the playbook', playbookTour],
  ['the questions', questionsTour],
  ['imports', importTour],
  ['duplicates', duplicatesTour],
  ['data and rights', dataTour],
  ['export and settings', aside],
  ['a damaged store', damaged],
];
