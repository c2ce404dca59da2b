import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleScript } from './bundle-script';

const manifest = { manifest_version: 3, name: 'Records', version: '1' };
const page =
  '<!doctype html><meta charset="utf-8"><title>Records</title><script src="records.js"></script>';

/** Makes an extension whose only page makes records of what the reader returned. Returns its folder. */
export async function buildRecordsExtension(): Promise<string> {
  const folder = await bundleScript({ entry: 'timed-records.ts', name: 'records' });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'records.html'), page);
  return folder;
}
