import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoPage } from '../support/demo-pages';
import { type ExtensionBrowser, launchExtension } from '../support/extension-browser';
import { takeShippedLetters } from '../support/letters-tour';
import { field, openedPanel, pickTab, press, save, typeInto, untilText } from '../support/panel';

let chrome: ExtensionBrowser;
let leads: Page;
beforeAll(async () => {
  chrome = await launchExtension();
  const page = await chrome.visit(demoPage('directory detail page'));
  const popup = await openedPanel(chrome, page);
  await save(popup);
  await popup.close();
  await page.close();
  leads = await chrome.openExtensionPage('leads.html#/settings');
  await leads.setViewport({ width: 1440, height: 900 });
});
afterAll(() => chrome.close());

const go = (hash: string) =>
  leads.evaluate((wanted) => {
    location.hash = wanted;
  }, hash);
const textOfField = async (name: string) =>
  (await field(leads, name)).evaluate(({ value }) => value);
/** The letter as the mail program would get it. */
const mail = async () => {
  const href = await leads.$eval(
    'a[href^="mailto:"][class*="open"]',
    (link) => (link as HTMLAnchorElement).href,
  );
  const { pathname, searchParams } = new URL(href.replaceAll('+', '%2B'));
  return { to: decodeURIComponent(pathname), headers: Object.fromEntries(searchParams) };
};

describe('letters', () => {
  test('say who writes, as it is set once', async () => {
    await untilText(leads, 'Your letters');
    for (const [name, value] of [
      ['Responsible person', 'Alice Novotná'],
      ['Your company', 'Northmill Tools'],
      ['Your phone', '+420 541 000 099'],
    ] as const) {
      await typeInto(leads, name, value);
      await leads.keyboard.press('Tab');
    }
    await leads.reload();
    await untilText(leads, 'Your letters');
    expect(await textOfField('Your phone')).toBe('+420 541 000 099');
  });

  test('begin from the shipped ones, are changed by keyboard and checked meanwhile', async () => {
    await go('#/playbook/letters');
    await takeShippedLetters(leads);
    await leads.focus('[data-template="first-letter-cs"]');
    await leads.keyboard.press('Enter');
    await untilText(leads, 'Nothing that makes a first letter fail.');
    await untilText(leads, 'Dobrý den, paní Brázdová,');
    const text = await field(leads, 'Text');
    await text.evaluate((area) => {
      const { value } = area;
      area.focus();
      area.setSelectionRange(value.indexOf('{benefit}'), value.indexOf('{benefit}') + 9);
    });
    await leads.keyboard.type('Nabídky odešlete za jeden den místo tří');
    await untilText(leads, 'Nabídky odešlete za jeden den místo tří. Proč píšu právě teď');
    await text.evaluate((area) => area.setSelectionRange(area.value.length, area.value.length));
    await leads.keyboard.type('\nNeváhejte');
    await untilText(leads, '1 thing to change');
    await press(leads, 'Show “Neváhejte” in the text');
    await leads.keyboard.press('Delete');
    await untilText(leads, 'Nothing that makes a first letter fail.');
    // Every key is kept, one after the other; loading anew at once would cut off the last.
    await leads.waitForFunction(async () => {
      const base = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('prospect-clipper');
        opening.onsuccess = () => resolve(opening.result);
      });
      const row = await new Promise<{ value: { body: string } }>((resolve) => {
        const reading = base.transaction('playbook').objectStore('playbook');
        const request = reading.get(['template', 'first-letter-cs']);
        request.onsuccess = () => resolve(request.result);
      });
      base.close();
      return row.value.body.includes('Nabídky odešlete') && !row.value.body.includes('Neváh');
    });
    await leads.reload();
    await leads.waitForSelector('[data-template="first-letter-cs"]');
    await leads.click('[data-template="first-letter-cs"]');
    await leads.waitForFunction(() =>
      [...document.querySelectorAll('textarea')].some(({ value }) =>
        value.startsWith('{salutation},\n\nNabídky odešlete za jeden den místo tří.'),
      ),
    );
  });

  test('take a field from the menu, and come back when they are deleted', async () => {
    await press(leads, 'Duplicate');
    await untilText(leads, 'První dopis (copy)');
    await (await field(leads, 'Subject')).focus();
    await leads.keyboard.press('End');
    await press(leads, 'Insert a field');
    await leads.waitForSelector('[role="menu"]');
    await leads.keyboard.type('Town');
    await leads.keyboard.press('Enter');
    await leads.waitForFunction(() =>
      [...document.querySelectorAll('input')].some(({ value }) => value.endsWith('{town}')),
    );
    await press(leads, 'Delete');
    await untilText(leads, '“První dopis (copy)” deleted.');
    await press(leads, 'Undo');
    await leads.waitForFunction(() =>
      [...document.querySelectorAll('[data-template]')].some(({ textContent }) =>
        textContent?.includes('(copy)'),
      ),
    );
  });
});

describe('on a lead', () => {
  test('the letter is filled, handed to the mail program, and logged', async () => {
    await go('#/leads');
    await untilText(leads, 'Kovárna Brázda');
    await leads.focus('[role="grid"]');
    await leads.keyboard.press('Enter');
    await leads.waitForSelector('aside [role="tab"]');
    await pickTab(leads, 'Follow up');
    const choice = await field(leads, 'Letter or script');
    await choice.select('first-letter-cs');
    await untilText(leads, 'Who has it already');
    await typeInto(leads, 'Who has it already', 'tři kovárny');
    await leads.keyboard.press('Tab');
    await leads.waitForFunction(() =>
      [...document.querySelectorAll('textarea')].some(({ value }) => value.includes('tři kovárny')),
    );
    const { to, headers } = await mail();
    expect(to).toMatch(/@.*\.test$/);
    expect(headers.subject).toBe('Vaše zakázky v příštím roce');
    expect(headers.body).toBe(
      [
        'Dobrý den, paní Brázdová,',
        '',
        'Nabídky odešlete za jeden den místo tří. Proč píšu právě teď: blíží se období, kdy se to vyplatí nejvíc.',
        '',
        'Jiné firmy z vašeho oboru už to mají: tři kovárny.',
        '',
        'Jakmile odpovíte, pošlu vám všechny podrobnosti.',
        '',
        'Alice Novotná',
        'Northmill Tools',
        '+420 541 000 099',
      ].join('\r\n'),
    );
    await press(leads, 'Copy the text');
    await leads.waitForSelector('::-p-aria([name="Log"][role="button"])');
    await press(leads, 'Log');
    await untilText(leads, 'Touch with Kovárna Brázda s.r.o. logged.');
    await untilText(leads, 'Logged.');
    const touches = await leads.evaluate(
      () =>
        new Promise<unknown[]>((resolve) => {
          const opening = indexedDB.open('prospect-clipper');
          opening.onsuccess = () => {
            const asked = opening.result.transaction('leads').objectStore('leads').getAll();
            asked.onsuccess = () => {
              opening.result.close();
              resolve(asked.result[0].touches);
            };
          };
        }),
    );
    expect(touches).toMatchObject([
      { channel: 'letter', by: 'Alice Novotná', template: 'first-letter-cs' },
    ]);
  });

  test('a call script is read beside the phone', async () => {
    const choice = await field(leads, 'Letter or script');
    await choice.select('call-evident-cs');
    await untilText(leads, 'Dobrý den, u telefonu Alice Novotná, Northmill Tools.');
    await leads.waitForSelector('aside section a[href^="tel:+420"]');
    await untilText(leads, 'Nothing that makes a first call fail.');
  });

  test('nothing of all this left the browser', () => {
    expect(chrome.requests.filter((url) => /^mailto:|northmill/i.test(url))).toEqual([]);
  });
});
