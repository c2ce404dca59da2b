import {
  type KillResult,
  killAfterSave,
  killDuringBulkWrite,
  killDuringUpgrade,
} from '../../tests/support/kill-runs';

const parts = ['import', 'save', 'restore', 'upgrade'] as const;
type Part = (typeof parts)[number];

const kills = Number(process.argv[2] ?? 200);
const only = process.argv.slice(3) as Part[];
if (!Number.isInteger(kills) || kills < 1 || only.some((part) => !parts.includes(part))) {
  process.stderr.write(
    `How many kills of each kind? A number from 1 on, and which kinds if not all: ${parts.join(', ')}.\n`,
  );
  process.exit(2);
}

function print(what: string, result: KillResult, isInside = true): boolean {
  const { kills: done, partial, lost, unsound, broughtBack, whole, inside } = result;
  const landed = isInside ? ` (${inside} inside the write, ${whole} committed all the same)` : '';
  process.stdout.write(
    `${done} kills ${what}: ${partial} partial, ${lost} lost, ${unsound} unsound, ${broughtBack} brought back from the copy beside the store${landed}\n`,
  );
  return partial + lost + unsound === 0;
}

/** In a profile a base grows by every write that was committed all the same; as many kills as this are put to one. */
const inProfile = 50;

async function inProfiles(kill: (kills: number) => Promise<KillResult>): Promise<KillResult> {
  const total = await kill(Math.min(kills, inProfile));
  while (total.kills < kills) {
    const next = await kill(Math.min(kills - total.kills, inProfile));
    for (const count of Object.keys(total) as (keyof KillResult)[]) total[count] += next[count];
  }
  return total;
}

const rare = Math.max(1, Math.round(kills / 10));
const run: Record<Part, () => Promise<boolean>> = {
  import: async () =>
    print('during an import', await inProfiles((each) => killDuringBulkWrite(each, 'import'))),
  save: async () => print('after an acknowledged save', await inProfiles(killAfterSave), false),
  restore: async () => print('during a restoring', await killDuringBulkWrite(rare, 'restore')),
  upgrade: async () =>
    print('during an upgrade of older stores', await killDuringUpgrade(Math.max(3, rare * 3))),
};
let isSound = true;
for (const part of parts)
  if (only.length === 0 || only.includes(part)) isSound = (await run[part]()) && isSound;
process.exit(isSound ? 0 : 1);
