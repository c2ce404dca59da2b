// npm run test:faults: ends the browser at any moment of a bulk write, and right after a save, and counts what is lost.
import { ensureBuild, ensureChromium, ensureDependencies, ensureNode, run } from './ensure.mjs';

ensureNode();
await ensureDependencies();
await ensureChromium();
await ensureBuild('chrome');
await run('npx', ['tsx', 'scripts/faults/main.ts', ...process.argv.slice(2)], {
  show: true,
}).catch(({ code }) => {
  process.exitCode = code ?? 1;
});
