import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface BrowserProgram {
  executablePath: string;
  /** What it must be started with to run on this machine and to send nothing of its own accord. */
  args: string[];
}

const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-gpu',
];

/** Where each system keeps its Chromium-like browsers; Google Chrome last, since it refuses unpacked extensions on the command line. */
const places: Record<string, string[]> = {
  linux: [
    'chromium',
    'chromium-browser',
    'microsoft-edge',
    'google-chrome-for-testing',
    'google-chrome',
    'google-chrome-stable',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((variable) =>
    [
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
      'Google/Chrome/Application/chrome.exe',
    ].map((path) => join(process.env[variable] ?? '', path)),
  ),
};

function onPath(name: string): string | undefined {
  if (name.includes('/') || name.includes('\\')) return existsSync(name) ? name : undefined;
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}

/** The browser of this machine, or undefined; `BROWSER_PATH` in the environment outranks the search. */
export function lookForBrowser(kind: 'chromium' | 'firefox'): BrowserProgram | undefined {
  const wanted = kind === 'chromium' ? process.env.BROWSER_PATH : process.env.FIREFOX_PATH;
  const names = kind === 'firefox' ? ['firefox-esr', 'firefox'] : (places[process.platform] ?? []);
  const executablePath = [...(wanted ? [wanted] : []), ...names]
    .map(onPath)
    .find((path) => path !== undefined);
  if (!executablePath) return undefined;
  // Chromium's own sandbox cannot start for root; there is no other user on such machines.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return { executablePath, args: kind === 'chromium' ? [...quiet, ...asRoot] : [] };
}

/** @throws when the machine has none, naming what to install. */
export function findBrowser(kind: 'chromium' | 'firefox'): BrowserProgram {
  const found = lookForBrowser(kind);
  if (!found)
    throw new Error(
      kind === 'chromium'
        ? 'No Chromium, Edge or Chrome was found: install one, or name it in BROWSER_PATH.'
        : 'No Firefox was found: install it, or name it in FIREFOX_PATH.',
    );
  return found;
}
