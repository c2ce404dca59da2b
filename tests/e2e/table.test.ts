import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Lead } from '@/lib/domain/lead';
import { inventedLeads } from '../components/leads/invented-leads';
import { demoPage } from '../support/demo-pages';
import { type ExtensionBrowser, launchExtension } from '../support/extension-browser';
import {
  closeByEscape,
  field,
  openedPanel,
  pickTab,
  press,
  save,
  typeInto,
  untilText,
} from '../support/panel';

const count = 3000;

let chrome: ExtensionBrowser;
let leads: Page;
beforeAll(async () => {
  chrome = await launchExtension();
});
afterAll(() => chrome.close());

/** Puts leads into the store behind the extension's back; the table has to find out by itself. */
async function fill(page: Page, rows: readonly Lead[]): Promise<void> {
  await page.evaluate(
    (wanted) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('prospect-clipper');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const work = opening.result.transaction(['leads', 'meta'], 'readwrite');
          const store = work.objectStore('leads');
          for (const row of wanted) store.put(row);
          const meta = work.objectStore('meta');
          const asked = meta.get('state');
          asked.onsuccess = () => {
            const { projection: _, ...state } = asked.result;
            const leadCount = state.leadCount + wanted.length;
            meta.put({ ...state, leadCount, nextNumber: leadCount + 1 });
          };
          work.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          work.onerror = () => reject(work.error);
        };
      }),
    rows as Lead[],
  );
}

const all = inventedLeads(count);
const untilUnlimited = (page: Page) =>
  page.waitForFunction(() => /(?<!of )3,001 leads/.test(document.body.innerText));
const rowText = (place: number) =>
  leads.$eval(`tbody tr[aria-rowindex="${place + 1}"]`, (row) =>
    (row as HTMLElement).innerText.replace(/\s+/g, ' '),
  );
const headings = () =>
  leads.$$eval('thead th[aria-label]', (cells) =>
    cells.map((cell) => cell.getAttribute('aria-label')),
  );
const inSettings = async (work: () => Promise<void>) => {
  await press(leads, 'Settings', 'link');
  await work();
  await press(leads, 'Lead base', 'link');
};

describe('some thousand leads', () => {
  test('are there when the page is loaded', async () => {
    leads = await chrome.openExtensionPage('leads.html');
    await untilText(leads, 'Your lead base is empty');
    for (let from = 0; from < count; from += 500) await fill(leads, all.slice(from, from + 500));
    await leads.reload();
    await untilText(leads, '3,000 leads');
  });

  test('stand under their headings, scrolled aside too', async () => {
    for (const aside of [0, 300, 0]) {
      await leads.$eval(
        '[role="grid"]',
        (grid, left) => grid.parentElement?.scrollTo({ left }),
        aside,
      );
      await leads.waitForFunction(() => {
        const lefts = (row: string) =>
          Array.from(
            document.querySelectorAll(`[role="grid"] ${row} > *`),
            (cell) =>
              `${cell.getAttribute('aria-colindex')} ${Math.round(cell.getBoundingClientRect().left)}`,
          );
        const heads = lefts('thead tr');
        const cells = lefts('tbody tr:first-child');
        // The name keeps its place: it comes third, behind 108 pixels.
        const grid = document.querySelector('[role="grid"]');
        const edge = grid?.parentElement?.getBoundingClientRect().left ?? 0;
        const isThere = heads.includes(`3 ${Math.round(edge + 108)}`);
        const isResting = !/sticking/.test(grid?.className ?? '');
        return (
          isThere && isResting && cells.length > 3 && cells.every((cell) => heads.includes(cell))
        );
      });
    }
  });

  test('are all ticked, in ranges too, by pointer and by keys', async () => {
    await leads.focus('[role="grid"]');
    await leads.keyboard.press('Home');
    await leads.keyboard.down('Shift');
    for (let row = 0; row < 3; row += 1) await leads.keyboard.press('ArrowDown');
    await leads.keyboard.press('ArrowUp');
    await leads.keyboard.up('Shift');
    await untilText(leads, '3 leads ticked');
    await leads.keyboard.down('Control');
    await leads.click('tbody tr[aria-rowindex="6"] td[aria-colindex="3"]');
    await leads.keyboard.up('Control');
    await untilText(leads, '4 leads ticked');
    await leads.keyboard.down('Shift');
    await leads.click('tbody tr[aria-rowindex="10"] td[aria-colindex="3"]');
    await leads.keyboard.up('Shift');
    await untilText(leads, '8 leads ticked');
    await leads.keyboard.down('Control');
    await leads.keyboard.press('a');
    await leads.keyboard.up('Control');
    await untilText(leads, '3,000 leads ticked');
    await press(leads, 'Untick all');
  });

  test('are found in spite of typing errors, when that is wished', async () => {
    const search = await field(leads, 'Search the lead base');
    await search.type('Strojirma');
    await untilText(leads, 'No lead matches');
    await press(leads, 'Search again, forgiving typing errors');
    await untilText(leads, `${count / 10} of 3,000 leads`);
    await press(leads, 'Typos');
    await press(leads, 'Clear the search');
    await untilText(leads, '3,000 leads');
  });
});

describe('a column of the company’s own', () => {
  test('is added in the settings and edited in the panel', async () => {
    await inSettings(async () => {
      await press(leads, 'Add a column');
      await typeInto(leads, 'Name', 'Staff');
      await leads.select('form select', 'number');
      await press(leads, 'Save');
      await untilText(leads, 'Column “Staff” added.');
    });
    const page = await chrome.visit(demoPage('directory detail page'));
    const popup = await openedPanel(chrome, page);
    await pickTab(popup, 'Follow up');
    await typeInto(popup, 'Staff', '250');
    await save(popup);
    await popup.close();
    await page.close();
    await leads.bringToFront();
    await untilText(leads, '3,001 leads');
  });

  test('is shown, sorted and filtered by', async () => {
    await press(leads, 'Columns');
    await press(leads, 'Staff', 'checkbox');
    await closeByEscape(leads);
    expect((await headings()).at(-1)).toBe('Staff');
    await press(leads, 'Staff');
    await leads.waitForSelector('th[aria-label="Staff"][aria-sort="ascending"]');
    expect(await rowText(1)).toMatch(/Brázda.* 250$/);
    await press(leads, 'More filters');
    await leads.$eval('[role="dialog"] details:last-of-type summary', (summary) =>
      (summary as HTMLElement).click(),
    );
    await typeInto(leads, 'Staff: From', '200');
    await closeByEscape(leads);
    await untilText(leads, '1 of 3,001 leads');
    await untilText(leads, 'Staff: from 200');
  });

  test('moves by keys, also while the page is loaded again', async () => {
    await leads.focus('th[aria-label="Staff"] button');
    await leads.keyboard.down('Shift');
    await leads.keyboard.press('ArrowLeft');
    await leads.keyboard.up('Shift');
    expect((await headings()).at(-2)).toBe('Staff');
    await leads.focus('th[aria-label="Staff"] [role="separator"]');
    await leads.keyboard.press('ArrowRight');
    const width = () =>
      leads.$eval('th[aria-label="Staff"] [role="separator"]', (edge) =>
        edge.getAttribute('aria-valuenow'),
      );
    expect(await width()).toBe('140');
    await leads.reload();
    await untilText(leads, '1 of 3,001 leads');
    expect((await headings()).at(-2)).toBe('Staff');
    expect(await width()).toBe('140');
  });
});

describe('a view', () => {
  test('is saved, left, and found again by its link', async () => {
    await press(leads, 'View: All (changed)');
    await typeInto(leads, 'Name of the view', 'Large ones');
    await press(leads, 'Save as a new view');
    await untilText(leads, 'View “Large ones” saved.');
    await press(leads, 'View: Large ones');
    await press(leads, 'All');
    await untilText(leads, '3,001 leads');
    expect(await headings()).not.toContain('Staff');
    await press(leads, 'View: All');
    await press(leads, 'Large ones');
    await untilText(leads, '1 of 3,001 leads');
    // The address follows when nobody types any more.
    await leads.waitForFunction(() => /#\/leads\?view=[0-9a-f-]{36}$/.test(location.href));
    const link = leads.url();
    const other = await chrome.openExtensionPage(`leads.html#/leads?view=highPotential&q=brazda`);
    await untilText(other, 'View: High potential');
    const found = all.filter(
      ({ name, potential, stage }) =>
        potential === 'high' &&
        /Brázda/.test(name.value) &&
        ['suspect', 'lead', 'mql', 'sql'].includes(stage.value),
    ).length;
    await untilText(other, `${found} of 3,001 leads`);
    await other.goto('about:blank');
    await other.goto(link);
    await untilText(other, 'View: Large ones');
    await untilText(other, '1 of 3,001 leads');
    await other.close();
  });

  test('of which nothing was saved stands in the address: back, forward, reload and copy show it', async () => {
    const isSql = ({ stage }: (typeof all)[number]) => stage.value === 'sql';
    const sql = all.filter(isSql).length.toLocaleString('en');
    const both = all.filter((lead) => isSql(lead) && /Brázda/.test(lead.name.value)).length;
    const page = await chrome.openExtensionPage('leads.html#/leads?stage=sql');
    await untilText(page, `${sql} of 3,001 leads`);
    await typeInto(page, 'Search the lead base', 'brázda');
    await untilText(page, `${both} of 3,001 leads`);
    await page.waitForFunction(() => location.hash.endsWith('?q=br%C3%A1zda&stage=sql'));
    const link = page.url();
    await page.goBack();
    await untilText(page, `${sql} of 3,001 leads`);
    await page.goForward();
    await untilText(page, `${both} of 3,001 leads`);
    await page.reload();
    await untilText(page, `${both} of 3,001 leads`);
    expect(page.url()).toBe(link);
    const other = await chrome.openExtensionPage('leads.html#/leads?own:of-others=x&stage=sql');
    await untilText(other, 'This link asks for “own:of-others=x”');
    await untilUnlimited(other);
    await other.goto('about:blank');
    await other.goto(link);
    await untilText(other, `${both} of 3,001 leads`);
    await other.goto(link.replace(/\?.*/, '?view=all'));
    await untilUnlimited(other);
    await other.close();
    await page.close();
  });

  test('is deleted, and there again when that is undone', async () => {
    await press(leads, 'View: Large ones');
    await press(leads, 'Delete Large ones');
    await untilText(leads, 'View “Large ones” deleted.');
    await closeByEscape(leads);
    await untilText(leads, '3,001 leads');
    await press(leads, 'Undo');
    await press(leads, 'View: All');
    await leads.waitForSelector('::-p-aria([name="Large ones"][role="button"])');
    await closeByEscape(leads);
  });
});

test('many leads are changed at once, and are as before when that is undone', async () => {
  const search = await field(leads, 'Search the lead base');
  await search.type('kovarna');
  const found = all.filter(({ name }) => /Kovárna/.test(name.value)).length + 1;
  await untilText(leads, `${found} of 3,001 leads`);
  await leads.focus('[role="grid"]');
  await leads.keyboard.down('Control');
  await leads.keyboard.press('a');
  await leads.keyboard.up('Control');
  await press(leads, 'Change…');
  await leads.waitForSelector('[role="dialog"] select');
  await leads.select('[role="dialog"] select', 'responsible');
  await typeInto(leads, 'New value', 'Eva Vzorná');
  await press(leads, `Change ${found} leads`);
  await untilText(leads, `${found} leads changed.`);
  await search.type(' vzorna');
  await untilText(leads, `${found} of 3,001 leads`);
  await press(leads, 'Undo');
  await untilText(leads, 'No lead matches');
  await press(leads, 'Clear search and filters');
  await press(leads, 'Untick all');
});

describe('the board', () => {
  const stageOf = (name: string) =>
    leads.$$eval(
      'section:has([data-lead])',
      (columns, wanted) =>
        columns
          .find((column) => column.textContent?.includes(wanted))
          ?.getAttribute('aria-label')
          ?.split(':')[0],
      name,
    );

  test('shows how many are at each stage and moves a card by keys, with the way back', async () => {
    const search = await field(leads, 'Search the lead base');
    await press(leads, 'Show as: Board');
    const numberAt = (stage: string) => all.filter((each) => each.stage.value === stage).length;
    // Every lead is there: one more was captured in between.
    await leads.waitForSelector(`section[aria-label="SQL: ${numberAt('sql')} leads"] [data-lead]`);
    await leads.waitForSelector(`section[aria-label="MQL: ${numberAt('mql')} leads"] [data-lead]`);
    await leads.focus('section[aria-label^="SQL"] [data-lead]');
    await leads.keyboard.press('End');
    await leads.waitForFunction(
      (count) => {
        const place = document.activeElement?.closest('li');
        const { top = -1, bottom = 0 } = place?.getBoundingClientRect() ?? {};
        return place?.ariaPosInSet === String(count) && top >= 0 && bottom <= innerHeight;
      },
      {},
      numberAt('sql'),
    );
    expect((await leads.$$('[data-lead]')).length).toBeLessThan(400);
    await leads.keyboard.press('ArrowLeft');
    await leads.waitForFunction(() =>
      document.activeElement?.closest('section')?.ariaLabel?.startsWith('MQL'),
    );
    await leads.keyboard.press('Home');
    await leads.waitForFunction(() => document.activeElement?.closest('li')?.ariaPosInSet === '1');
    const lead = all.findLast(({ stage }) => stage.value === 'sql');
    if (!lead) throw new Error('Some invented lead is at SQL.');
    const { value: name } = lead.name;
    await search.type(name);
    await leads.waitForSelector(`[data-lead="${lead.id}"]`);
    expect(await stageOf(name)).toBe('SQL');
    await leads.focus(`[data-lead="${lead.id}"]`);
    await leads.keyboard.down('Shift');
    await leads.keyboard.press('ArrowRight');
    await leads.keyboard.up('Shift');
    await untilText(leads, `${name} is at stage Customer now.`);
    // Who is won is asked for the amount, in their sheet.
    await untilText(leads, `${name} was won. For how much?`);
    await press(leads, 'Close the sheet (Esc)');
    await leads.waitForSelector(`[data-lead="${lead.id}"]`);
    expect(await stageOf(name)).toBe('Customer');
    await leads.focus(`[data-lead="${lead.id}"]`);
    await leads.keyboard.down('Shift');
    await leads.keyboard.press('ArrowRight');
    await leads.keyboard.up('Shift');
    await untilText(leads, `Why is ${name} set aside?`);
    await leads.keyboard.type('no budget');
    await leads.keyboard.press('Enter');
    await untilText(leads, `${name} is at stage Discarded now.`);
    await leads.waitForSelector(`section[aria-label^="Discarded"] [data-lead="${lead.id}"]`);
    expect(await stageOf(name)).toBe('Discarded');
    await press(leads, 'Undo');
    await leads.waitForFunction(
      (wanted) =>
        document
          .querySelector(`[data-lead="${wanted}"]`)
          ?.closest('section')
          ?.getAttribute('aria-label')
          ?.startsWith('Customer'),
      {},
      lead.id,
    );
  });

  test('is left as it was when the page is loaded again', async () => {
    await leads.reload();
    await leads.waitForSelector('[data-lead]');
    await press(leads, 'Show as: Table');
    await leads.waitForSelector('[role="grid"]');
  });
});
