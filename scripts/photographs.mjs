// npm run photographs: renews the pictures of the README from the real thing.
import { ensureBuild, ensureChromium, ensureDependencies, ensureNode, run } from './ensure.mjs';

ensureNode();
await ensureDependencies();
await ensureChromium();
await ensureBuild('chrome');
const only = ['run', '--config', 'tests/e2e/vitest.config.ts', 'tests/e2e/photographs.test.ts'];
const env = { ...process.env, PHOTOGRAPHS: 'docs' };
await run('npx', ['vitest', ...only], { show: true, env });
