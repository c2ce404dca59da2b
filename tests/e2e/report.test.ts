import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readReportFile, type WrongReading } from '@/lib/reports/report-file';
import { demoPage, truthOf } from '../support/demo-pages';
import { type Downloads, receiveDownloads } from '../support/downloads';
import { type ExtensionBrowser, launchExtension } from '../support/extension-browser';
import { openedPanel, press, textOf, typeInto, untilText } from '../support/panel';

let chrome: ExtensionBrowser;
let downloads: Downloads;
beforeAll(async () => {
  chrome = await launchExtension();
  downloads = await receiveDownloads(chrome.browser);
});
afterAll(async () => {
  await downloads.discard();
  await chrome.close();
});

/** What of a page could tell that somebody was there. */
const traces = (page: Page) =>
  page.evaluate(() => ({
    document: new XMLSerializer().serializeToString(document),
    globals: Object.getOwnPropertyNames(window).sort(),
    focus: document.activeElement?.nodeName,
  }));

async function reportOf(
  popup: Page,
  wrong: string,
): Promise<{ report: WrongReading; shown: string }> {
  await press(popup, 'More actions');
  await press(popup, 'Report a wrong reading…', 'menuitem');
  await untilText(popup, 'Nothing was sent to anyone');
  await typeInto(popup, 'What is wrong? (optional)', wrong);
  const shown = await textOf(popup);
  await press(popup, 'Save the file');
  await untilText(popup, 'Saved to your download folder.');
  return { report: readReportFile(await downloads.next('.json')), shown };
}

const digits = (text: string) => text.replace(/\D/g, '');
const named = [
  'directory detail page',
  'own contact page',
  'german imprint',
  'linkedin profile',
] as const;

describe('a report through the popup', () => {
  test.each(named)('of a %s has none of its names, numbers and addresses', async (name) => {
    const page = await chrome.visit(demoPage(name));
    const before = await traces(page);
    const popup = await openedPanel(chrome, page);
    if ((await textOf(popup)).includes('Before you clip from LinkedIn')) {
      await press(popup, 'I have read it');
      await popup.waitForSelector('[role="tab"]');
    }
    const { report, shown } = await reportOf(popup, 'The phone is wrong');
    expect(await traces(page)).toEqual(before);
    expect(report.wrong).toBe('The phone is wrong');
    expect(report.found.records).toHaveLength(truthOf(demoPage(name)).records.length);

    const whole = `${JSON.stringify(report)} ${shown}`;
    for (const record of truthOf(demoPage(name)).records) {
      for (const { name: person } of record.people)
        for (const part of person
          .split(' ')
          .filter((each) => each.length > 3 && !each.endsWith('.')))
          expect(whole).not.toContain(part);
      expect(whole).not.toContain(record.name);
      for (const email of record.emails) expect(whole).not.toContain(email);
      for (const { e164 } of record.phones) expect(digits(whole)).not.toContain(e164.slice(-9));
    }
    await popup.close();
    await page.close();
  });
});
