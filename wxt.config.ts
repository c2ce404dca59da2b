import { defineConfig } from 'wxt';
import { minifyReadersAgain } from './scripts/minify-again';
import { buildPopupAlone, popupInOneChunk } from './scripts/popup-bundle';
import { preloadChunks } from './scripts/preload-chunks';

/** Nothing may leave an extension page: no remote script, style, image, fetch, frame or form. */
const extensionPagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  targetBrowsers: ['chrome', 'firefox'],
  manifestVersion: 3,
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
      'storage',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // Notes on the screen are asked for by whoever wants to be reminded.
    optional_permissions: ['notifications'],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    incognito: 'not_allowed',
    // The development server needs its own, wider policy; what is shipped has this one.
    ...(command === 'build' && {
      content_security_policy: { extension_pages: extensionPagePolicy },
    }),
    action: { default_title: '__MSG_toolbarTitle__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
      'open-side-panel': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_commandOpenSidePanel__',
      },
      'open-lead-base': { description: '__MSG_commandOpenLeadBase__' },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'prospect-clipper@example.test',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  hooks: { 'entrypoints:grouped': buildPopupAlone },
  vite: () => ({
    build: { target: ['chrome120', 'firefox128'] },
    plugins: [
      preloadChunks('popup', '/popup/show-panel.tsx'),
      popupInOneChunk(),
      minifyReadersAgain(),
    ],
  }),
});
