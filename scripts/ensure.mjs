// What the two commands need before anything else can run: plain Node, no packages.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const stamps = join(root, '.cache');

/** Says what takes a while; not on standard output, which belongs to what a command answers. */
export const step = (text) => console.error(`• ${text}`);

/** Runs a command; its output is shown only if it fails. Resolves with the output, or throws it. */
export function run(command, args, { show = false, env = process.env } = {}) {
  return new Promise((resolve, reject) => {
    // npm and npx are scripts on Windows and need a shell there.
    const shell = process.platform === 'win32';
    const child = spawn(command, args, {
      cwd: root,
      env,
      shell,
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout?.on('data', (part) => {
      output += part;
    });
    child.stderr?.on('data', (part) => {
      output += part;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(output);
      else
        reject(
          Object.assign(new Error(`${command} ${args.join(' ')} ended with ${code}\n${output}`), {
            code,
            output,
          }),
        );
    });
  });
}

function digestOf(paths) {
  const hash = createHash('sha256');
  const add = (path) => {
    const full = join(root, path);
    if (!existsSync(full)) return;
    if (statSync(full).isDirectory())
      for (const name of readdirSync(full).sort()) add(join(path, name));
    else hash.update(path).update(readFileSync(full));
  };
  for (const path of paths) add(path);
  return hash.digest('hex');
}

/** Does the work unless it was done for just these files before and its result is still there. */
async function once(name, paths, result, work) {
  const stamp = join(stamps, name);
  const digest = digestOf(paths);
  const done = existsSync(stamp) && readFileSync(stamp, 'utf8') === digest;
  if (done && existsSync(join(root, result))) return;
  await work();
  mkdirSync(stamps, { recursive: true });
  writeFileSync(stamp, digest);
}

export function ensureNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** Whether the packages there are those of the lock file; npm keeps what it installed beside them. */
function isInstalledAsLocked() {
  const installedList = 'node_modules/.package-lock.json';
  // What `npm ci` makes besides the packages; everything in TypeScript needs it.
  const prepared = '.wxt/tsconfig.json';
  if (![installedList, prepared].every((path) => existsSync(join(root, path)))) return false;
  const installed = readJson(installedList).packages;
  return Object.entries(readJson('package-lock.json').packages).every(
    ([path, { version, optional }]) =>
      path === '' || (installed[path] ? installed[path].version === version : optional),
  );
}

export async function ensureDependencies() {
  if (isInstalledAsLocked()) return;
  step('Installing the packages (once; about a minute)');
  await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}

/** Builds the extension for a browser, unless the sources are those of the last build. */
export function ensureBuild(browser) {
  const sources = [
    'components',
    'entrypoints',
    'lib',
    'public',
    'wxt.config.ts',
    'package-lock.json',
  ];
  const result = `.output/${browser}-mv3/manifest.json`;
  return once(`build-${browser}`, sources, result, () => {
    step(`Building the extension for ${browser}`);
    return run('npx', ['wxt', 'build', '--browser', browser]);
  });
}

const canInstall = () => existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;

/** Installs a browser of the distribution where there is none and that is possible. */
export async function ensureDistributionBrowser(commands, debianPackage) {
  const folders = (process.env.PATH ?? '').split(':');
  const has = commands.some((name) => folders.some((folder) => existsSync(join(folder, name))));
  if (has || !canInstall()) return;
  step(`Installing ${debianPackage} from the distribution (once)`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env });
  await run('apt-get', ['install', '-y', '-qq', debianPackage], { env });
}

export async function ensureChromium() {
  if (process.env.BROWSER_PATH) return;
  await ensureDistributionBrowser(
    ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    'chromium',
  );
}

export async function ensureFirefox() {
  if (process.env.FIREFOX_PATH) return;
  await ensureDistributionBrowser(['firefox-esr', 'firefox'], 'firefox-esr');
}
