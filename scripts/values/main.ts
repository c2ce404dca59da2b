import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { judgeTable, lineOf, missLine } from './judge-table';
import { valueTables } from './value-tables';

const usage = `npm run --silent values -- DIR… [--misses N]
  DIR       a folder of tables, or a single table: a JSON array of rows, named
            ${Object.keys(valueTables).join('.json, ')}.json
  --misses  shows the first N rows of each table that are read wrong`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'string', default: '0' } },
});
const misses = Number(values.misses);
if (positionals.length === 0 || !Number.isInteger(misses) || misses < 0) {
  console.error(usage);
  process.exit(2);
}

const missing = positionals.filter((path) => !existsSync(path));
if (missing.length > 0) {
  console.error(`There is nothing at ${missing.join(', ')}`);
  process.exit(2);
}
const files = positionals.flatMap((path) => {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => join(path, name));
});
if (files.length === 0) console.error(`No table under ${positionals.join(', ')}`);
process.exitCode = files.length === 0 ? 1 : 0;

const width = Math.max(0, ...files.map((file) => basename(file, '.json').length));
for (const file of files) {
  const name = basename(file, '.json');
  const judged = judgeTable(name, readFileSync(file, 'utf8'));
  console.log(lineOf(name, judged, width));
  if ('misses' in judged)
    for (const miss of judged.misses.slice(0, misses)) console.log(missLine(miss));
}
