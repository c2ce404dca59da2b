import { readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { findSavedPages, type SavedPage } from '../capture/saved-page';

const tests = join(import.meta.dirname, '../../tests');
const site = join(tests, 'demo-web/site');

/** The demo web's pages at their own addresses: each index.html stands for its folder. */
function demoWebPages(): SavedPage[] {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' });
  return files
    .filter((name) => /(?:^|[\\/])(?:index|200)\.html$/.test(name))
    .sort()
    .map((name) => {
      const path = relative(site, dirname(join(site, name))).split(sep);
      return { file: join(site, name), url: `http://${path.join('/')}/` };
    });
}

/** What is measured when no folder is named: the fixtures of the reader and the demo web. */
export function findOwnPages(): SavedPage[] {
  return [...findSavedPages([join(tests, 'capture')]), ...demoWebPages()];
}
