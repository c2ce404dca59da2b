import { type KillResult, killAfterSave, killDuringBulkWrite } from '../../tests/support/kill-runs';

const kills = Number(process.argv[2] ?? 200);
if (!Number.isInteger(kills) || kills < 1) {
  process.stderr.write('How many kills of each kind? A number from 1 on.\n');
  process.exit(2);
}

function print(what: string, { kills: done, partial, lost, unsound, whole }: KillResult): boolean {
  const facts = `${partial} partial, ${lost} lost, ${unsound} unsound`;
  const committed = whole > 0 ? ` (${whole} committed before the kill)` : '';
  process.stdout.write(`${done} kills ${what}: ${facts}${committed}\n`);
  return partial + lost + unsound === 0;
}

const during = print('during a bulk write', await killDuringBulkWrite(kills));
const after = print('after an acknowledged save', await killAfterSave(kills));
process.exit(during && after ? 0 : 1);
