// npm run --silent office-check: whether LibreOffice opens the exported files without a formula and with every accent.
import { ensureDependencies, ensureNode, run } from './ensure.mjs';

ensureNode();
await ensureDependencies();
await run('npx', ['tsx', 'scripts/office-check/main.ts', ...process.argv.slice(2)], {
  show: true,
}).catch(({ code }) => {
  process.exitCode = code ?? 1;
});
