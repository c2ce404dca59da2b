import { rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { demoPage } from '../tests/support/demo-pages';
import { launchExtension } from '../tests/support/extension-browser';
import { runTour } from './demo/tour';

const output = join(import.meta.dirname, '../output/demo');

/** Opens the browser on the demo web and leaves it to the user. */
async function openBrowser(): Promise<void> {
  const chrome = await launchExtension({ headless: false });
  const [first] = await chrome.browser.pages();
  await first?.goto(demoPage('start page'));
  console.log(`
The browser is open on the demo web: invented companies and people, nothing goes out.
  1. Follow a link on the page.
  2. Press the Prospect Clipper button in the toolbar (the puzzle piece shows it), or Alt+Shift+K.
  3. Look, answer the questions, press Save, and open the lead base.
Close the browser, or press Ctrl+C here, to end.`);
  await new Promise<void>((resolve) => {
    chrome.browser.once('disconnected', () => resolve());
    process.once('SIGINT', () => resolve());
  });
  await chrome.close().catch(() => undefined);
}

/** Does the main job without anybody watching and leaves the results to be looked at. */
async function work(): Promise<void> {
  console.log('• No display: doing the main job by itself, with the real toolbar button and popup');
  await rm(output, { recursive: true, force: true });
  const { leads, file, photographs } = await runTour(output, (line) => console.log(`  ${line}`));
  console.log(`
${leads} leads were clipped, qualified, saved and exported:
  ${relative(process.cwd(), file)}
  ${relative(process.cwd(), join(output, 'photographs'))}: ${photographs} photographs of the screens`);
}

const linux = process.platform === 'linux';
const display = !linux || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
await (display && !process.argv.includes('--without-display') ? openBrowser() : work());
