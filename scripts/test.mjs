// npm test: everything that must hold before a change lands. `npm test -- NAME …` runs only the steps named;
// `tour` is run by its name alone.
import { readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import {
  ensureBuild,
  ensureChromium,
  ensureDependencies,
  ensureFirefox,
  ensureNode,
  run,
  step,
} from './ensure.mjs';

ensureNode();
await ensureDependencies();
const reports = join(import.meta.dirname, '../.cache/reports');

/** What failed, told again at the end: the last lines of a long run are all that is kept of it. */
const failures = [];

/** Each failed test of a report by file and name, with the first line of why; files that did not load too. */
function failuresOf(files) {
  const firstLine = (message) => (message ?? '').split('\n')[0];
  return files.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(join(import.meta.dirname, '..'), name);
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0 && status === 'failed') return [`${file}: ${firstLine(message)}`];
    return failed.map(
      (test) => `${file}: ${test.fullName}: ${firstLine(test.failureMessages?.[0])}`,
    );
  });
}

/** A tool that passes or fails as a whole counts as one test. */
const check = (command, ...args) => ({
  run: async () => {
    await run('npx', [command, ...args]);
    return { passed: 1, failed: 0, skipped: 0 };
  },
});

/** Runs a vitest configuration and reads the numbers from its report. */
const suite = (name, config, prepare, only = []) => ({
  run: async () => {
    await prepare?.();
    const report = join(reports, `${name}.json`);
    rmSync(report, { force: true });
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const ended = await run('npx', ['vitest', 'run', '--config', config, ...reporters, ...only], {
      show: true,
      env: { ...process.env, ...(only.length > 0 && { BY_NAME: '1' }) },
    }).catch((error) => error);
    const { numPassedTests, numFailedTests, numPendingTests, success, testResults } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    failures.push(...failuresOf(testResults));
    // A file that could not even be loaded fails the run without counting a test.
    const failed = Math.max(numFailedTests, success && !(ended instanceof Error) ? 0 : 1);
    return { passed: numPassedTests, failed, skipped: numPendingTests };
  },
});

async function ensureBrowsers() {
  await ensureChromium();
  await ensureFirefox();
  await ensureBuild('chrome');
  await ensureBuild('firefox');
}

const steps = {
  types: check('tsc', '--noEmit'),
  format: check('biome', 'ci', '--error-on-warnings'),
  lint: check('eslint', '.', '--max-warnings=0'),
  imports: check('depcruise', '.', '--config', '.dependency-cruiser.mjs'),
  unused: check('knip'),
  unit: suite('unit', 'vitest.config.ts'),
  browser: suite('browser', 'tests/e2e/vitest.config.ts', ensureBrowsers),
  tour: suite('tour', 'tests/e2e/vitest.config.ts', ensureBrowsers, ['tests/e2e/tour.test.ts']),
};
const byNameAlone = ['tour'];
/** They only look at the sources and take no processor to themselves: all at once. */
const looking = ['types', 'format', 'lint', 'imports', 'unused'];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in steps));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. There are: ${Object.keys(steps).join(', ')}`);
  process.exit(2);
}

const total = { passed: 0, failed: 0, skipped: 0 };

async function runNamed(name) {
  const started = Date.now();
  let counts;
  try {
    counts = await steps[name].run();
  } catch (error) {
    console.error(error.output?.trim() || error.message);
    failures.push(`${name}: ${(error.output?.trim() || error.message).split('\n').at(-1)}`);
    counts = { passed: 0, failed: 1, skipped: 0 };
  }
  for (const key of Object.keys(total)) total[key] += counts[key];
  const verdict = counts.failed === 0 ? 'passed' : 'FAILED';
  step(`${name}: ${verdict} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

const names = Object.keys(steps).filter((name) =>
  wanted.length > 0 ? wanted.includes(name) : !byNameAlone.includes(name),
);
// What the others read of the extension's own types and paths.
if (names.some((name) => looking.includes(name))) await run('npx', ['wxt', 'prepare']);
await Promise.all(names.filter((name) => looking.includes(name)).map(runNamed));
for (const name of names) if (!looking.includes(name)) await runNamed(name);

for (const failure of failures) step(`failed: ${failure}`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exit(total.failed === 0 ? 0 : 1);
