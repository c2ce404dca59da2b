import { expect, it } from 'vitest';
import { preloadChunks } from '../../scripts/preload-chunks';

const chunk = (fileName: string, imports: string[], dynamicImports: string[] = []) => ({
  type: 'chunk',
  fileName,
  imports,
  dynamicImports,
  facadeModuleId: `/project/${fileName.replace('.js', '.tsx')}`,
});
const bundle = {
  'main.js': chunk('main.js', ['shared.js'], ['screen.js', 'actions.js']),
  'screen.js': chunk('screen.js', ['react.js', 'shared.js']),
  'react.js': {
    ...chunk('react.js', ['screen.js']),
    viteMetadata: { importedCss: new Set(['react.css']) },
  },
  'actions.js': chunk('actions.js', ['react.js'], ['report.js']),
  'shared.js': chunk('shared.js', []),
  'report.js': chunk('report.js', []),
};

/** The addresses a document is made to name, where its script and `shared.js` stand already. */
function named(path: string): unknown[] {
  const { transformIndexHtml: hook } = preloadChunks('popup', '/screen.tsx');
  if (!(hook instanceof Object && 'handler' in hook)) throw new Error('no hook');
  const html = '<script src="/main.js"></script><link href="/shared.js">';
  const tags = hook.handler.call({} as never, html, {
    path,
    bundle,
    chunk: bundle['main.js'],
  } as never) as unknown as { attrs: { rel: string; href: string } }[];
  return tags.map(({ attrs }) => `${attrs.rel} ${attrs.href}`);
}

it('names the module that is imported in any case, with all it needs, once, and no other', () => {
  expect(named('/popup/index.html')).toEqual([
    'modulepreload /screen.js',
    'modulepreload /react.js',
    'preload /react.css',
  ]);
});

it('leaves other pages as they are', () => {
  expect(named('/leads/index.html')).toEqual([]);
});
