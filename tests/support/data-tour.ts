import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from './extension-browser';
import { pickTab, press, typeInto, untilText } from './panel';

type AtStop = (name: string, shown: Page) => Promise<void>;

/** Backups, history, rights: over the leads that are there, one of which is erased for good. */
export async function dataTour(chrome: ExtensionBrowser, stop: AtStop): Promise<void> {
  const shown = await chrome.openExtensionPage('leads.html#/leads');
  await shown.setViewport({ width: 1280, height: 900 });
  const at = (route: string) => shown.goto(`${shown.url().split('#')[0]}#${route}`);
  await typeInto(shown, 'Search the lead base', 'sklarna-vzorova');
  await untilText(shown, '1 of');
  await shown.keyboard.press('Enter');
  await shown.keyboard.press('Enter');
  await pickTab(shown, 'History');
  const name = 'Sklárna Vzorová s.r.o.';
  await press(shown, `Erase ${name}…`);
  await untilText(shown, 'Erase for good');
  await shown.$$eval('aside button', (buttons) =>
    buttons
      .find(({ innerText }) => innerText === 'Erase for good')
      ?.scrollIntoView({ block: 'center', behavior: 'instant' }),
  );
  await stop('sheet-erase', shown);
  await press(shown, 'Erase for good');
  await untilText(shown, `${name} was erased.`);

  await press(shown, 'Clear the search');
  await at('/data');
  await press(shown, 'Back up now');
  await untilText(shown, 'Backed up:');
  await stop('data', shown);
  await shown.$$eval('main button', (buttons) =>
    buttons.find(({ ariaLabel }) => ariaLabel?.startsWith('Restore the backup'))?.click(),
  );
  await untilText(shown, 'A backup of the present state is made first');
  await stop('data-restore', shown);
  await shown.$$eval('main button', (buttons) =>
    buttons.find(({ ariaLabel }) => ariaLabel?.startsWith('Text for'))?.click(),
  );
  const to = (title: string) =>
    shown.$$eval(
      'main section h2',
      (headings, wanted) =>
        headings
          .find(({ textContent }) => textContent === wanted)
          ?.scrollIntoView({ block: 'start', behavior: 'instant' }),
      title,
    );
  await to('History');
  await stop('data-history', shown);
  await to('Tell people where their data come from');
  await stop('data-notice', shown);
  await press(shown, 'Somebody wants to be in the base again…');
  await typeInto(
    shown,
    'E-mail, phone, profile, website or registration number',
    'info@sklarna-vzorova.test',
  );
  await press(shown, 'Look');
  await untilText(shown, 'Kept away since');
  await to('Who must not come back');
  await stop('data-kept-away', shown);
  await shown.setViewport({ width: 480, height: 900 });
  await stop('data-narrow', shown);
  await shown.close();
}
