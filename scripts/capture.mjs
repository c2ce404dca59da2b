// npm run --silent capture -- PATH…: what the reader as shipped makes of saved pages, a JSON line a page.
import { ensureBuild, ensureChromium, ensureDependencies, ensureNode, run } from './ensure.mjs';

ensureNode();
await ensureDependencies();
await ensureChromium();
await ensureBuild('chrome');
await run('npx', ['tsx', 'scripts/capture/main.ts', ...process.argv.slice(2)], {
  show: true,
}).catch(({ code }) => {
  process.exitCode = code ?? 1;
});
