import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './find-browser';

/** Draws the icon's PNGs from its SVGs in a real browser; run after changing the drawing. The smallest has a drawing of its own, on the pixel grid. */
const drawing = await readFile('scripts/icon/icon.svg', 'utf8');
const smallDrawing = await readFile('scripts/icon/icon-16.svg', 'utf8');
const { executablePath, args } = findBrowser('chromium');
const browser = await puppeteer.launch({ executablePath, args, headless: true });
const page = await browser.newPage();
for (const size of [16, 32, 48, 96, 128]) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px}</style>${size === 16 ? smallDrawing : drawing}`,
  );
  await writeFile(
    `public/icon/${size}.png`,
    await page.screenshot({ omitBackground: true, type: 'png' }),
  );
}
await browser.close();
