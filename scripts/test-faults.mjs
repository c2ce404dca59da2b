// npm run test:faults -- [KILLS [KIND…]]: ends the browser at any moment of a write, and right after a save, and counts what is lost.
// npm run test:faults -- files: ten thousand awkward leads through every kind of file and back.
import { ensureBuild, ensureChromium, ensureDependencies, ensureNode, run } from './ensure.mjs';

ensureNode();
await ensureDependencies();
const [what, count = '10000'] = process.argv.slice(2);
if (what === 'files') process.env.LEADS = count;
else {
  await ensureChromium();
  await ensureBuild('chrome');
}
const command =
  what === 'files'
    ? ['vitest', 'run', '--reporter=verbose', 'tests/services/file-round-trip.test.ts']
    : ['tsx', 'scripts/faults/main.ts', ...process.argv.slice(2)];
await run('npx', command, { show: true }).catch(({ code }) => {
  process.exitCode = code ?? 1;
});
