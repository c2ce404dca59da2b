import { readdir, readFile } from 'node:fs/promises';

/**
 * Ends a browser as a power cut does: no process of it gets to write anything more. Its processes
 * are known by the profile they were started with; no other one is touched.
 */
export async function killBrowser(userDataDir: string): Promise<number> {
  let killed = 0;
  // A process may be born while the others are looked through.
  for (let round = 0; round < 5; round += 1) {
    const found = await processesOf(userDataDir);
    if (found.length === 0) return killed;
    for (const pid of found) {
      try {
        process.kill(pid, 'SIGKILL');
        killed += 1;
      } catch {
        // It went by itself meanwhile.
      }
    }
  }
  return killed;
}

async function processesOf(userDataDir: string): Promise<number[]> {
  const wanted = `--user-data-dir=${userDataDir}`;
  const found: number[] = [];
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name) || Number(name) === process.pid) continue;
    const line = await readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => '');
    if (line.split('\0').includes(wanted) && !(await isEnded(name))) found.push(Number(name));
  }
  return found;
}

/** One that was killed stays listed until its parent has asked for it. */
async function isEnded(pid: string): Promise<boolean> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => 'State:\tZ');
  return /^State:\s+Z/m.test(status);
}
