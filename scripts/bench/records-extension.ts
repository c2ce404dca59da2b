import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(import.meta.dirname, '../..');
const folder = join(root, '.cache/bench-extension');

/** As much of the bundler as is used here; it is the one that wxt builds the product with. */
interface Bundler {
  build(config: object): Promise<unknown>;
}

const manifest = { manifest_version: 3, name: 'Records', version: '1' };
const page =
  '<!doctype html><meta charset="utf-8"><title>Records</title><script src="records.js"></script>';

/** Makes an extension whose only page makes records of what the reader returned. Returns its folder. */
export async function buildRecordsExtension(): Promise<string> {
  const wxt = createRequire(fileURLToPath(import.meta.resolve('wxt')));
  const vite = (await import(wxt.resolve('vite'))) as Bundler;
  await vite.build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { '@': root } },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'chrome120',
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      lib: {
        entry: join(import.meta.dirname, 'timed-records.ts'),
        formats: ['iife'],
        name: 'records',
        fileName: () => 'records.js',
      },
    },
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'records.html'), page);
  return folder;
}
