// npm run --silent values -- DIR: how many rows of tables of values the value readers get right, a line a table.
import { ensureDependencies, ensureNode, run } from './ensure.mjs';

ensureNode();
await ensureDependencies();
await run('npx', ['tsx', 'scripts/values/main.ts', ...process.argv.slice(2)], {
  show: true,
}).catch(({ code }) => {
  process.exitCode = code ?? 1;
});
