// npm run bench -- NAME …: how quick the product is, as a table with what is aimed at and whether it is met.
import { ensureBuild, ensureChromium, ensureDependencies, ensureNode, run } from './ensure.mjs';

ensureNode();
await ensureDependencies();
await ensureChromium();
await ensureBuild('chrome');
await run('npx', ['tsx', 'scripts/bench/main.ts', ...process.argv.slice(2)], {
  show: true,
}).catch(({ code }) => {
  process.exitCode = code ?? 1;
});
