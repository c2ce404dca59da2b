import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const skipped = new Set(['node_modules', '.git', '.output', '.wxt', '.cache', 'output']);

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (skipped.has(entry.name)) return [];
    return entry.isDirectory() ? filesBelow(path) : [relative('.', path)];
  });
}

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const code = ['lib', 'components', 'entrypoints', 'tests', 'scripts']
  .flatMap(filesBelow)
  .filter((path) => /\.(tsx?|mjs)$/.test(path));
const shipped = code.filter((path) => /^(lib|components|entrypoints)\//.test(path));

test('there is something to read', () => {
  expect(shipped.length).toBeGreaterThan(50);
});

describe('files', () => {
  test('have kebab-case names', () => {
    expect(code.filter((path) => !/(^|\/)[a-z0-9.-]+$/.test(path))).toEqual([]);
  });

  test('no drawer for odds and ends, and no barrel', () => {
    const drawers = /(^|\/)(utils?|helpers?|misc|manager|index)(\.tsx?$|\/)/;
    expect(shipped.filter((path) => drawers.test(path))).toEqual([]);
  });

  test('stay under 300 lines', () => {
    // Tables of the trade's words and of the catalogue grow with the languages, not with the logic.
    const tables =
      /^lib\/(i18n\/|.*(vocabulary|known-hosts|legal-forms|given-names|not-surnames|town-names|schema-org|labels|words))/;
    const long = shipped.filter(
      (path) => !tables.test(path) && read(path).split('\n').length > 300,
    );
    expect(long).toEqual([]);
  });

  test('entrypoints wire and stop: under 60 lines', () => {
    const entries = shipped.filter((path) => /^entrypoints\/([^/]+|[^/]+\/main)\.tsx?$/.test(path));
    expect(entries.length).toBeGreaterThanOrEqual(5);
    expect(entries.filter((path) => read(path).split('\n').length > 60)).toEqual([]);
  });
});

test('each shipped room of lib has its tests', () => {
  const rooms = readdirSync(join(root, 'lib'));
  const tested = readdirSync(join(root, 'tests'));
  expect(rooms.filter((room) => !tested.includes(room))).toEqual([]);
});

test('no test is left out or run alone', () => {
  const tests = code.filter((path) => path.endsWith('.test.ts') || path.endsWith('.test.tsx'));
  const marked = tests.filter((path) =>
    /\b(test|it|describe)\.(only|skip|todo)\b/.test(read(path)),
  );
  expect(marked).toEqual([]);
});

test('every site adapter is in the registry, or has a reader of its own', () => {
  const readers = filesBelow('lib/capture').filter((path) =>
    /^lib\/capture\/read-[\w-]+\.ts$/.test(path),
  );
  const registry = ['lib/capture/sites/registry.ts', ...readers].map(read).join('\n');
  const adapters = filesBelow('lib/capture/sites').filter((path) =>
    /export const \w+: (?:Omit<)?Site\b/.test(read(path)),
  );
  expect(adapters.length).toBeGreaterThan(0);
  for (const path of adapters)
    expect(registry, path).toContain(path.replace('lib/capture/sites/', '/').replace('.ts', ''));
});

test('every component’s style sheet is used', () => {
  const sheets = filesBelow('components').filter((path) => path.endsWith('.css'));
  const all = shipped.map(read).join('\n');
  const unused = sheets.filter((path) => !all.includes(path.split('/').at(-1) ?? path));
  expect(unused).toEqual([]);
});

test('extension pages carry no inline style or script, which the policy would refuse', () => {
  const pages = filesBelow('entrypoints').filter((path) => path.endsWith('.html'));
  expect(pages.length).toBe(3);
  for (const path of pages) expect(read(path), path).not.toMatch(/<style|style=|<script>|\son\w+=/);
});

test('only the clock asks the machine for the time, and what sets an alarm by it', () => {
  const asking = shipped.filter((path) => /\bDate\.now\(\)|\bnew Date\(\)/.test(read(path)));
  expect(asking).toEqual(['lib/services/clock.ts', 'lib/services/reminders.ts']);
});
