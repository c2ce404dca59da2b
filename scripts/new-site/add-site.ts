import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const registryFile = 'lib/capture/sites/registry.ts';

/** "trade-register" → "tradeRegister": what the adapter is called in the code. */
const identifierOf = (name: string) =>
  name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

function adapterOf(name: string, host: string): string {
  return `import { describedSite } from './described-site';
import type { Site } from './site';

/** ${host}: a page about one company. */
export const ${identifierOf(name)}: Site = describedSite({
  name: '${host}',
  hosts: ['.${host}'],
  path: /^\\/company\\//,
  type: 'organization',
  fields: {
    names: [{ selector: 'main h1' }],
    phones: [{ selector: 'main a[href^="tel:"]', attribute: 'href', pattern: /^tel:(.+)/ }],
    emails: [{ selector: 'main a[href^="mailto:"]' }],
  },
});
`;
}

const page = (host: string) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Example Works Ltd – ${host}</title></head>
<body>
<main>
<h1>Example Works Ltd</h1>
<p><a href="tel:+442079460099">020 7946 0099</a> <a href="mailto:office@exampleworks.example">office@exampleworks.example</a></p>
</main>
</body>
</html>
`;

const expected = (host: string) => `{
  "url": "https://${host}/company/example-works",
  "view": "organization",
  "records": [
    {
      "kind": "organization",
      "name": "Example Works Ltd",
      "phones": ["+442079460099 | +442079460099 | landline"],
      "emails": ["office@exampleworks.example"]
    }
  ]
}
`;

/** The registry with one more import and one more entry, both where the alphabet puts them. */
export function registered(registry: string, name: string): string {
  const identifier = identifierOf(name);
  const line = `import { ${identifier} } from './${name}';`;
  const lines = registry.split('\n');
  const isAfter = (other: string) =>
    /^import .* from '\.\//.test(other) && pathOf(other) > `./${name}`;
  const at = lines.findIndex(isAfter);
  const last = lines.findLastIndex((other) => other.startsWith('import '));
  lines.splice(at >= 0 ? at : last + 1, 0, line);
  const list = lines.join('\n');
  const entries = /(const sites: readonly Site\[\] = \[)([^\]]*)(\];)/.exec(list);
  if (!entries) throw new Error(`${registryFile} does not list its sites as expected.`);
  const [whole, before = '', names = '', after = ''] = entries;
  const all = [...names.split(',').map((one) => one.trim()), identifier].filter(Boolean);
  const oneLine = `${before}${all.join(', ')}${after}`;
  const written =
    oneLine.length <= 100
      ? oneLine
      : `${before}\n${all.map((one) => `  ${one},\n`).join('')}${after}`;
  return list.replace(whole, written);
}

const pathOf = (line: string) => /'([^']+)'/.exec(line)?.[1] ?? '';

/**
 * Makes an adapter, its line in the registry and its fixture below `root`; gives the paths of what was
 * written. Throws, and writes nothing, when the name is no name for a file or is taken.
 */
export function addSite(root: string, name: string, host: string): string[] {
  if (!/^[a-z][a-z0-9-]*$/.test(name)) throw new Error(`"${name}" is not in kebab-case.`);
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host)) throw new Error(`"${host}" is not a host.`);
  const adapter = `lib/capture/sites/${name}.ts`;
  const fixture = `tests/capture/fixtures-sites/${name}-company`;
  if (existsSync(join(root, adapter))) throw new Error(`${adapter} is there already.`);
  const registry = registered(readFileSync(join(root, registryFile), 'utf8'), name);
  const files: readonly (readonly [string, string])[] = [
    [adapter, adapterOf(name, host)],
    [registryFile, registry],
    [`${fixture}/page.html`, page(host)],
    [`${fixture}/expected.json`, expected(host)],
  ];
  for (const [file, text] of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return files.map(([file]) => file);
}
