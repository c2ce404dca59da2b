import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { addSite, registered } from '@/scripts/new-site/add-site';

const root = join(import.meta.dirname, '../..');
const copies: string[] = [];

/** A copy of what the command touches, in a folder of its own. */
function copyOfProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'new-site-'));
  copies.push(copy);
  for (const part of ['lib/capture', 'scripts/new-site', 'scripts/new-site.ts', 'package.json'])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  mkdirSync(join(copy, 'tests/capture'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

const read = (copy: string, file: string) => readFileSync(join(copy, file), 'utf8');

afterEach(() => {
  for (const copy of copies.splice(0)) rmSync(copy, { recursive: true, force: true });
});

describe('npm run new:site', () => {
  test('makes an adapter, its line in the registry and its fixture', () => {
    const copy = copyOfProject();
    execFileSync('npx', ['tsx', 'scripts/new-site.ts', 'trade-register', 'register.example'], {
      cwd: copy,
      stdio: 'pipe',
      shell: process.platform === 'win32',
    });
    expect(read(copy, 'lib/capture/sites/trade-register.ts')).toContain(
      'export const tradeRegister: Site = describedSite({',
    );
    const registry = read(copy, 'lib/capture/sites/registry.ts');
    expect(registry).toContain("import { tradeRegister } from './trade-register';");
    expect(registry).toMatch(/const sites[^=]*= \[[^\]]*\btradeRegister\b/);
    const fixture = 'tests/capture/fixtures-sites/trade-register-company';
    expect(read(copy, `${fixture}/page.html`)).toContain('Example Works Ltd');
    expect(JSON.parse(read(copy, `${fixture}/expected.json`))).toMatchObject({
      url: 'https://register.example/company/example-works',
      view: 'organization',
    });
  });

  test('writes nothing over what is there, and takes no name that is none', () => {
    const copy = copyOfProject();
    expect(() => addSite(copy, 'xing', 'xing.example')).toThrow('is there already');
    expect(() => addSite(copy, 'Trade Register', 'register.example')).toThrow('kebab-case');
    expect(() => addSite(copy, 'register', 'https://register.example/')).toThrow('not a host');
  });

  test('keeps the registry in order', () => {
    const registry = read(root, 'lib/capture/sites/registry.ts');
    const more = registered(registry, 'alpha');
    const imports = more.split('\n').filter((line) => /^import .*'\.\//.test(line));
    expect(imports[0]).toBe("import { alpha } from './alpha';");
    expect(more).toMatch(/\balpha,?\s*\];/);
  });
});
