/** Which room may import which; the table is in the README's section on architecture. */
const only = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { pathNot: allowed, dependencyTypesNot: ['type-only'] },
});
const values = 'node_modules/(zod|libphonenumber-js|tldts|stdnum|jsvat|fastest-levenshtein)/';

export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'An import that cannot be found would slip through every other rule.',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'nobody-imports-entrypoints-or-tests',
      severity: 'error',
      from: { path: '^(lib|components)/' },
      to: { path: '^(entrypoints|tests|scripts)/' },
    },
    only(
      'domain',
      '^lib/domain/',
      `^lib/domain/|${values}`,
      'Pure rules: no DOM, no clock, no browser.',
    ),
    only(
      'capture-in-the-page',
      '^lib/capture/(?!records/)',
      '^lib/capture/(?!records/)',
      'Runs in pages: everything it imports is injected there.',
    ),
    only(
      'capture-records',
      '^lib/capture/records/',
      `^lib/(capture|domain)/|${values}`,
      'Makes records of findings, outside the page.',
    ),
    only(
      'reports',
      '^lib/reports/',
      `^lib/(reports|capture|domain)/|${values}`,
      'A page and what was found on it with invented text, outside the page.',
    ),
    only(
      'frozen-history',
      '^lib/db/versions/',
      '^lib/db/versions/|node_modules/dexie/',
      'Migrations import nothing of the app.',
    ),
    only(
      'db',
      '^lib/db/',
      `^lib/(db|domain)/|node_modules/(dexie|uuid)/|${values}`,
      'The only user of Dexie.',
    ),
    {
      name: 'dexie-only-in-db',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/', pathNot: '^lib/db/' },
      to: { path: 'node_modules/dexie/', dependencyTypesNot: ['type-only'] },
    },
    only(
      'exchange',
      '^lib/exchange/',
      `^lib/(exchange|domain)/|node_modules/(papaparse|read-excel-file|ical[.]js)/|${values}`,
      'Files in and out.',
    ),
    only(
      'platform',
      '^lib/platform/',
      '^lib/platform/|node_modules/(wxt|@wxt-dev|webextension-polyfill)/',
      'The only user of the extension API.',
    ),
    {
      name: 'browser-api-only-in-platform',
      severity: 'error',
      from: { path: '^(lib|components)/', pathNot: '^lib/platform/' },
      to: { path: 'node_modules/(wxt/dist/browser|@wxt-dev/browser|webextension-polyfill)' },
    },
    only('settings', '^lib/settings/', `^lib/(settings|domain|platform)/|${values}`, 'One schema.'),
    only(
      'messaging',
      '^lib/messaging/',
      `^lib/(messaging|platform|domain)/|node_modules/@webext-core/messaging/|${values}`,
      'One protocol.',
    ),
    only(
      'services',
      '^lib/services/',
      `^lib/(services|domain|db|exchange|settings|platform|messaging|reports|capture/records)/|node_modules/uuid/|${values}`,
      "A user's action from start to end.",
    ),
    only('i18n', '^lib/i18n/', '^lib/i18n/|node_modules/use-intl/', 'Texts only.'),
    only(
      'components',
      '^components/(?!ui/)',
      '^(components|lib/domain|lib/i18n)/|node_modules/(react|react-dom|react-aria-components|lucide-react|use-intl|wouter|@tanstack/react-virtual)/|[.]css$',
      'Props in, events out.',
    ),
    only(
      'ui-kit',
      '^components/ui/',
      '^components/ui/|node_modules/(react|react-dom|react-aria-components|lucide-react)/|[.]css$',
      'Not a word of the domain.',
    ),
    only(
      'reader',
      '^entrypoints/reader[.]ts$',
      '^lib/capture/(?!records/)|node_modules/wxt/',
      'Injected into pages.',
    ),
    only(
      'page-copier',
      '^entrypoints/page-copier[.]ts$',
      '^lib/capture/copying/|node_modules/wxt/',
      'Injected into pages whose reading is reported.',
    ),
    only(
      'scripts-of-recipes',
      '^entrypoints/(picker|recipe-reader)[.]ts$',
      '^lib/(capture/recipes/|platform/(injected-task|page-link)[.])|node_modules/(wxt|@medv/finder)/',
      'Injected into pages that the user teaches or has taught.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.output|\\.wxt|\\.cache|output|tests/demo-web/site|docs)/' },
    includeOnly: '^(lib|components|entrypoints|tests|scripts|node_modules)/',
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.css', '.json'],
    },
  },
};
