import { printReport } from './bench-report';
import { benches } from './registry';

const [name = '', ...rest] = process.argv.slice(2);
const bench = Object.hasOwn(benches, name) ? benches[name] : undefined;
if (!bench) {
  console.error(`npm run bench -- NAME …, where NAME is one of
${Object.entries(benches)
  .map(([each, { usage }]) => `  ${each} ${usage}`)
  .join('\n')}`);
  process.exit(2);
}
const { measure } = await bench.load();
// A target that is missed is told, not an error: figures depend on the machine.
printReport(`bench ${name}`, await measure(rest));
