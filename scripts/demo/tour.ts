import { mkdir, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { DemoPage } from '../../tests/demo-web/demo-page';
import { demoTruth } from '../../tests/demo-web/truth';
import { demoPage } from '../../tests/support/demo-pages';
import {
  type ExtensionBrowser,
  launchExtension,
  untilFound,
} from '../../tests/support/extension-browser';
import {
  headingOf,
  openedPanel,
  pickTab,
  press,
  save,
  textOf,
  untilShown,
  untilText,
} from '../../tests/support/panel';
import { type Answers, answer, dreamClient, smallClient, usualClient } from './answers';

export interface TourResult {
  leads: number;
  /** The exported CSV. */
  file: string;
  photographs: number;
}

const listPage = demoPage('directory list');
const searchPage = demoPage('linkedin people search');
/** Every page about one company or person, in the order of the demo web. */
const subjects = demoTruth.filter(
  ({ view, records }) => (view === 'organization' || view === 'person') && records.length > 0,
);
const answersInTurn: readonly Answers[] = [dreamClient, usualClient, smallClient];

/**
 * Does the whole main job as a representative would: clips every page of the demo web through the
 * real toolbar button and popup, qualifies, saves, looks at the lead base and exports it.
 * `output` gets `leads.csv` and `photographs/`; `tell` gets a line a step.
 * @throws when a step does not lead where it should.
 */
export async function runTour(output: string, tell: (line: string) => void): Promise<TourResult> {
  const album = join(output, 'photographs');
  await mkdir(album, { recursive: true });
  const chrome = await launchExtension();
  const page = await chrome.browser.newPage();
  let photographs = 0;
  const photograph = async (shown: Page, name: string) => {
    await shown.screenshot({ path: join(album, `${name}.png`) as `${string}.png` });
    photographs += 1;
  };

  /** Saves all entries of a list page that are new. */
  async function clipList(url: string, name: string): Promise<void> {
    await page.goto(url, { waitUntil: 'load' });
    const popup = await openedPanel(chrome, page);
    if (name.startsWith('linkedin')) await passNotice(popup);
    await photograph(popup, name);
    await press(popup, 'Select all new');
    const button = await popup.waitForSelector('footer button:not([disabled])');
    await button?.click();
    await untilText(popup, 'saved.');
    tell(
      `list   ${await headingOf(popup)}: ${/\d+ new leads? saved/.exec(await textOf(popup))?.[0]}`,
    );
    await photograph(popup, `${name}-saved`);
    await popup.close();
  }

  /** The notice about LinkedIn's terms comes once, before the first of its pages is read. */
  async function passNotice(popup: Page): Promise<void> {
    if (!(await headingOf(popup)).startsWith('Before you clip')) return;
    await photograph(popup, 'popup-linkedin-notice');
    await press(popup, 'I have read it');
    await popup.waitForFunction(
      () => !document.querySelector('h1, h2')?.textContent?.startsWith('Before you clip'),
    );
    await untilShown(popup);
  }

  /** Clips the one company or person a page is about, answers what is asked and saves. */
  async function clipSubject(truth: DemoPage, at: number): Promise<void> {
    await page.goto(truth.url, { waitUntil: 'load' });
    // The one-page application shows its content, and its title, a moment after it has loaded.
    await page.waitForFunction((title) => document.title === title, {}, truth.title);
    const popup = await openedPanel(chrome, page);
    await passNotice(popup);
    const name = await headingOf(popup);
    if (at < 3) await photograph(popup, `popup-details-${at + 1}`);
    await answer(popup, answersInTurn[at % answersInTurn.length] ?? usualClient);
    if (at < 3) await photograph(popup, `popup-qualify-${at + 1}`);
    const verdict = /(Low|Standard|High) potential/i.exec(await textOf(popup))?.[0];
    if (at === 0) {
      await pickTab(popup, 'Follow up');
      await photograph(popup, 'popup-follow-up');
    }
    const known = (await textOf(popup)).includes('In your base');
    if (known) {
      await press(popup, 'Save changes');
      await untilText(popup, 'Changes saved.');
    } else await save(popup);
    tell(
      `${truth.view === 'person' ? 'person' : 'company'} ${name}: ${known ? 'known, ' : ''}${verdict}`,
    );
    await popup.close();
  }

  /** Clips the text selected on a page. */
  async function clipSelection(truth: DemoPage): Promise<void> {
    await page.goto(truth.url, { waitUntil: 'load' });
    await page.evaluate((selector) => {
      const selected = selector && document.querySelector(selector);
      if (selected) getSelection()?.selectAllChildren(selected);
    }, truth.selection);
    const popup = await openedPanel(chrome, page);
    await press(popup, 'More actions');
    await press(popup, 'Clip the selected text', 'menuitem');
    await untilText(popup, 'selected text');
    tell(`text   ${await headingOf(popup)}`);
    await save(popup);
    await popup.close();
  }

  try {
    await clipList(listPage, 'popup-list');
    for (const [at, truth] of subjects.entries()) await clipSubject(truth, at);
    await clipList(searchPage, 'linkedin-list');
    for (const truth of demoTruth.filter(({ view }) => view === 'selection'))
      await clipSelection(truth);

    await page.goto(demoPage('blog post'), { waitUntil: 'load' });
    const popup = await openedPanel(chrome, page);
    tell(`none   ${await headingOf(popup)}`);
    await photograph(popup, 'popup-nothing');
    await popup.close();

    return { ...(await exportAll(chrome, output, { tell, photograph })), photographs };
  } finally {
    await chrome.close();
  }
}

interface Witness {
  tell(line: string): void;
  photograph(shown: Page, name: string): Promise<void>;
}

/** Looks at the lead base and takes it out as a file. */
async function exportAll(chrome: ExtensionBrowser, output: string, { tell, photograph }: Witness) {
  const dashboard = await chrome.openExtensionPage('leads.html#/leads');
  await untilText(dashboard, ' leads');
  await photograph(dashboard, 'lead-base');
  const leads = Number(/(\d+) leads/.exec(await textOf(dashboard))?.[1]);
  await dashboard.focus('[role="grid"]');
  await dashboard.keyboard.press('Enter');
  await dashboard.waitForFunction(() => location.hash.startsWith('#/leads/'));
  await photograph(dashboard, 'lead-sheet');

  const session = await chrome.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: output });
  await press(dashboard, 'Import & export', 'link');
  await press(dashboard, 'Export', 'link');
  await photograph(dashboard, 'export');
  await press(dashboard, `Export ${leads} leads`);
  const written = await untilFound('The exported file', async () =>
    (await readdir(output)).find((name) => name.endsWith('.csv')),
  );
  const file = join(output, 'leads.csv');
  await rename(join(output, written), file);
  await press(dashboard, 'Settings', 'link');
  await photograph(dashboard, 'settings');
  tell(`export ${leads} leads`);
  return { leads, file };
}
