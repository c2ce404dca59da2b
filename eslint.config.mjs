import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

// Biome formats and lints; this adds only what needs types: a promise nobody waits for is a write
// that may be lost (Dexie, browser.*) and fails silently.
export default defineConfig(
  { ignores: ['.output/', '.wxt/', '.cache/', 'output/', 'node_modules/', 'tests/demo-web/site/'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.base],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'no-restricted-imports': [
        'error',
        { name: 'webextension-polyfill', message: "Use 'wxt/browser' in lib/platform." },
      ],
    },
  },
  {
    files: ['{lib,components,entrypoints}/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML'].map((property) => ({
          property,
          message: 'Page content is hostile: build nodes or set textContent.',
        })),
      ],
    },
  },
);
