import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(import.meta.dirname, '../..');

/** As much of the bundler as is used here; it is the one that wxt builds the product with. */
interface Bundler {
  build(config: object): Promise<unknown>;
}

interface BundledScript {
  /** File of this folder that everything starts from. */
  entry: string;
  /** A folder of its own under .cache, and the file's name there. */
  name: string;
}

/** Makes one plain script of a file and all it imports. Returns the folder it is in. */
export async function bundleScript({ entry, name }: BundledScript): Promise<string> {
  const folder = join(root, `.cache/bench-${name}`);
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
        entry: join(import.meta.dirname, entry),
        formats: ['iife'],
        name: 'bench',
        fileName: () => `${name}.js`,
      },
    },
  });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** The same as text, to be run in a page. */
export async function bundledText(script: BundledScript): Promise<string> {
  return readFileSync(join(await bundleScript(script), `${script.name}.js`), 'utf8');
}
