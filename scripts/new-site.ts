// npm run new:site -- NAME HOST: the files of a new site adapter, ready to be described.
import { join } from 'node:path';
import { addSite } from './new-site/add-site';

const [name, host] = process.argv.slice(2);
if (!name || !host) {
  console.error(
    'npm run new:site -- NAME HOST, as in: npm run new:site -- trade-register register.example',
  );
  process.exit(2);
}
try {
  const made = addSite(join(import.meta.dirname, '..'), name, host);
  console.error(
    `Made:\n${made.map((file) => `  ${file}`).join('\n')}\nNow put an invented page of the site and what is to be found on it into the fixture, see\n"npx vitest run tests/capture/sites" fail, and describe where the values stand.`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
