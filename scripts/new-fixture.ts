// npm run new:fixture -- FILE [NAME]: a report of a wrong reading becomes a page of the readers' tests.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unfoldReport } from './new-fixture/unfold-report';

const [file, name] = process.argv.slice(2);
if (!file) {
  console.error(
    'npm run new:fixture -- FILE [NAME], as in: npm run new:fixture -- wrong-reading.json two-offices',
  );
  process.exit(2);
}
try {
  const { made, wrong, about } = unfoldReport(
    join(import.meta.dirname, '..'),
    readFileSync(file, 'utf8'),
    name,
  );
  console.error(
    `Made:\n${made.map((path) => `  ${path}`).join('\n')}\nRead by ${about.reader} reader of ${about.extension}, from ${about.sources.join(', ') || 'nothing'}.${about.truncated ? ' The page was too large to be copied whole.' : ''}\nThe user says: ${wrong || '(nothing)'}\nNow write into expected.json what is to be found, see "npx vitest run tests/capture/fixtures.test.ts" fail, and put the reader right.`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
