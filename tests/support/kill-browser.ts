import { readdir, readFile } from 'node:fs/promises';

/** Milliseconds after which a process that was killed should have long been gone. */
const patience = 20_000;

/**
 * Ends a browser as a power cut does: no process of it gets to write anything more. Its processes
 * are known by the profile they were started with; no other one is touched. Comes back when the last
 * of them let go of its files: a browser that is started before finds the store locked by one that
 * is dying. Gives how many were killed.
 */
export async function killBrowser(userDataDir: string): Promise<number> {
  const killed = new Set<number>();
  // A process may be born while the others are looked through.
  for (const end = Date.now() + patience; Date.now() < end; ) {
    const found = await processesOf(userDataDir);
    for (const pid of found) {
      killed.add(pid);
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It went by itself meanwhile.
      }
    }
    const gone = await Promise.all([...killed].map(isGone));
    if (found.length === 0 && gone.every(Boolean)) return killed.size;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`A browser that was killed is still there after ${patience / 1000} s`);
}

/** Those of the profile that still have their memory. */
async function processesOf(userDataDir: string): Promise<number[]> {
  const wanted = `--user-data-dir=${userDataDir}`;
  const found: number[] = [];
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name) || Number(name) === process.pid) continue;
    const line = await readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => '');
    if (line.split('\0').includes(wanted)) found.push(Number(name));
  }
  return found;
}

/**
 * One that was killed stays listed until its parent has asked for it; its files are closed when
 * the last of its threads has ended.
 */
async function isGone(pid: number): Promise<boolean> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => 'State:\tZ');
  if (!/^State:\s+[ZX]/m.test(status)) return false;
  const threads = await readdir(`/proc/${pid}/task`).catch(() => []);
  return threads.length <= 1;
}
