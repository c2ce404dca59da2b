import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const outputs = join(import.meta.dirname, '../../.output');
const manifestOf = (browser: string) =>
  JSON.parse(readFileSync(join(outputs, `${browser}-mv3/manifest.json`), 'utf8'));

const allowed = [
  'activeTab',
  'scripting',
  'storage',
  'unlimitedStorage',
  'sidePanel',
  'contextMenus',
  'alarms',
];

describe.each(['chrome', 'firefox'])('the built manifest for %s', (browser) => {
  const manifest = manifestOf(browser);

  test('asks for nothing beyond the few permissions at install', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(allowed).toEqual(expect.arrayContaining(manifest.permissions));
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.optional_permissions).toEqual(['notifications']);
    expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
  });

  test('declares nothing that runs on a page or that a page could see', () => {
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.incognito).toBe('not_allowed');
  });

  test('lets extension pages load and send nothing', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    const directives = Object.fromEntries(
      policy.split('; ').map((directive) => {
        const [name, ...sources] = directive.split(' ');
        return [name, sources.join(' ')];
      }),
    );
    expect(directives).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self' data:",
      'font-src': "'self'",
      'connect-src': "'self'",
      'worker-src': "'self'",
      'form-action': "'none'",
      'base-uri': "'none'",
      'frame-ancestors': "'none'",
      'object-src': "'none'",
    });
  });

  test('names the product, its version and an icon of every size', () => {
    const files = readdirSync(join(outputs, `${browser}-mv3`), { recursive: true });
    expect(manifest.version).toBe('0.1.0');
    expect(Object.keys(manifest.icons)).toEqual(['16', '32', '48', '96', '128']);
    expect(files).toEqual(expect.arrayContaining(Object.values(manifest.icons)));
    const english = readFileSync(join(outputs, `${browser}-mv3/_locales/en/messages.json`), 'utf8');
    expect(JSON.parse(english).extensionName.message).toBe('Prospect Clipper');
  });
});

test('Firefox is told that no data is collected', () => {
  const { gecko } = manifestOf('firefox').browser_specific_settings;
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
});
