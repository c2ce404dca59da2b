import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A page on disk: where it is, the address to show it at, the user's region for its phone numbers. */
export interface SavedPage {
  file: string;
  url: string;
  region?: string;
}

/** Where a page without a known address is shown. */
const nowhere = 'https://saved-page.test/';

function pagesUnder(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => {
      const child = join(path, name);
      if (statSync(child).isDirectory()) return pagesUnder(child);
      return name === 'page.html' ? [child] : [];
    });
}

/** `url` and `region` of the file that describes a case or a fixture, beside its page; `{}` where there is none. */
function describedBeside(file: string): { url?: unknown; region?: unknown } {
  const description = ['case.json', 'expected.json']
    .map((name) => join(dirname(file), name))
    .find((path) => existsSync(path));
  if (description === undefined) return {};
  try {
    return JSON.parse(readFileSync(description, 'utf8')) ?? {};
  } catch (error) {
    throw new Error(`${description} is not JSON: ${(error as Error).message}`);
  }
}

/**
 * The pages named, and every `page.html` under the folders named, in order.
 *
 * @throws when a path is not there, what describes one is not JSON, or `url` is given for several pages.
 */
export function findSavedPages(paths: string[], url?: string): SavedPage[] {
  const files = paths.flatMap((path) => {
    if (!existsSync(path)) throw new Error(`There is nothing at ${path}`);
    return pagesUnder(path);
  });
  if (url !== undefined && files.length > 1)
    throw new Error(`--url is for a single page; there are ${files.length}`);
  return files.map((file) => {
    const described = describedBeside(file);
    const address = url ?? (typeof described.url === 'string' ? described.url : nowhere);
    if (!URL.canParse(address)) throw new Error(`${file}: not an absolute address: ${address}`);
    return {
      file,
      url: address,
      ...(typeof described.region === 'string' && { region: described.region }),
    };
  });
}
