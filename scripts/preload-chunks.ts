import type { HtmlTagDescriptor, Plugin } from 'vite';

interface Chunk {
  type: 'chunk';
  fileName: string;
  imports: string[];
  dynamicImports: string[];
  facadeModuleId: string | null;
  viteMetadata?: { importedCss: Set<string> };
}

type Bundle = Record<string, { type: 'asset' } | Chunk>;

const holds = (file: Bundle[string] | undefined, module: string) =>
  file?.type === 'chunk' && file.facadeModuleId?.endsWith(module);

/** The files a chunk needs before it can run, its own first, then their styles. */
function neededBy(fileName: string, bundle: Bundle, found = new Set<string>()): Set<string> {
  const chunk = bundle[fileName];
  if (chunk?.type !== 'chunk' || found.has(fileName)) return found;
  found.add(fileName);
  for (const imported of chunk.imports) neededBy(imported, bundle, found);
  for (const style of chunk.viteMetadata?.importedCss ?? []) found.add(style);
  return found;
}

/**
 * Has a page's document name a module that its script imports in any case, with all it needs and its styles:
 * they are fetched while the script is, not once it has run. `page`: as in "popup.html"; `module`: the end of
 * its file's path.
 */
export function preloadChunks(page: string, module: string): Plugin {
  return {
    name: 'preload-chunks',
    transformIndexHtml: {
      order: 'post',
      handler(html, { path, bundle, chunk }): HtmlTagDescriptor[] {
        if (!bundle || !chunk || !path.includes(page)) return [];
        const files = chunk.dynamicImports
          .filter((name) => holds(bundle[name], module))
          .flatMap((name) => [...neededBy(name, bundle as Bundle)]);
        return [...new Set(files)]
          .filter((file) => !html.includes(file))
          .map((file) => ({
            tag: 'link',
            attrs: file.endsWith('.css')
              ? { rel: 'preload', as: 'style', crossorigin: true, href: `/${file}` }
              : { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
            injectTo: 'head',
          }));
      },
    },
  };
}
