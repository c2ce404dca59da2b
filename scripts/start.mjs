// npm start: from a fresh clone to the extension in a browser, on a small web of invented companies.
import { ensureBuild, ensureChromium, ensureDependencies, ensureNode, run } from './ensure.mjs';

ensureNode();
try {
  await ensureDependencies();
  await ensureChromium();
  await ensureBuild('chrome');
  await run('npx', ['tsx', 'scripts/demo.ts', ...process.argv.slice(2)], { show: true });
} catch (error) {
  // A step that shows its own output has said why already.
  if (error.output !== '') console.error(error.message);
  process.exit(1);
}
