import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '../..');

export interface Pattern {
  pattern: RegExp;
  /** File and line, or the file that puts it together. */
  place: string;
}

function sourcesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourcesUnder(path);
    return path.endsWith('.ts') ? [path] : [];
  });
}

/** Every regular expression that is written out in a file. */
function writtenIn(path: string): Pattern[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      const pattern = new RegExp(node.text.slice(1, end), node.text.slice(end + 1));
      found.push({ pattern, place: `${relative(root, path)}:${line + 1}` });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Every regular expression that modules put together of words while they load. */
async function putTogetherBy(paths: string[]): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(plain, {
    construct(target, args, self) {
      const pattern: RegExp = Reflect.construct(target, args, self);
      // The stack says whose it is: libraries put patterns together as well.
      const frames = new Error().stack?.split('\n').slice(2, 6) ?? [];
      const place = frames.map((frame) => /\/(lib\/[^:?]+\.ts)/.exec(frame)?.[1]).find(Boolean);
      if (place && !/node_modules/.test(frames[0] ?? '')) found.push({ pattern, place });
      return pattern;
    },
  });
  try {
    for (const path of paths) await import(path);
  } finally {
    globalThis.RegExp = plain;
  }
  return found;
}

/** The regular expressions of the rooms that read pages and values, each once. */
export async function collectPatterns(): Promise<Pattern[]> {
  const paths = ['lib/capture', 'lib/domain', 'lib/exchange'].flatMap((folder) =>
    sourcesUnder(join(root, folder)),
  );
  const all = [...paths.flatMap(writtenIn), ...(await putTogetherBy(paths))];
  return [...new Map(all.map((each) => [String(each.pattern), each])).values()];
}
