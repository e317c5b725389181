/** The layers of the house (README, Architecture). Type imports count: a layer that compiles is a layer that holds. */

const layer = (name, from, notTo, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: notTo },
});

/** What a room of `shared` may not know: everything to its right in the order of the README. */
const sharedOrder = [
  ['text', 'language|dates|law|names|extraction|case|contract'],
  ['language', 'dates|law|names|extraction|case|contract'],
  ['(dates|law|names)', 'extraction|case|contract'],
  ['extraction', 'case|contract'],
  ['case', 'contract'],
];

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    layer(
      'shared-runs-anywhere',
      '^shared/',
      '^(electron|renderer|tests)/',
      'shared is plain TypeScript',
    ),
    {
      name: 'shared-without-node',
      severity: 'error',
      from: { path: '^shared/' },
      to: { dependencyTypes: ['core'] },
    },
    ...sharedOrder.map(([room, later]) =>
      layer(
        `shared-order-${room}`,
        `^shared/${room}/`,
        `^shared/(${later})/`,
        'text ← language ← dates, law, names ← extraction ← case ← contract',
      ),
    ),
    layer(
      'electron-without-page',
      '^electron/',
      '^(renderer|tests)/',
      'the workbench does not know the page',
    ),
    layer(
      'importers-exporters-database',
      '^electron/(importers|exporters|database)/',
      '^electron/(?!importers|exporters|database)',
      'they take only shared',
    ),
    layer(
      'importers-alone',
      '^electron/importers/',
      '^electron/(exporters|database)/',
      'an importer knows no database',
    ),
    layer(
      'exporters-alone',
      '^electron/exporters/',
      '^electron/(importers|database)/',
      'an exporter knows no database',
    ),
    layer(
      'database-alone',
      '^electron/database/',
      '^electron/(importers|exporters)/',
      'the database knows no file format',
    ),
    layer(
      'workers',
      '^electron/workers/',
      '^electron/(exporters|database|services|router|hosts|app\\.ts)',
      'workers take importers and shared',
    ),
    layer(
      'services',
      '^electron/services/',
      '^electron/(router|hosts|app\\.ts)',
      'services know no door',
    ),
    layer(
      'router',
      '^electron/router/',
      '^electron/(hosts|app\\.ts|database|importers|exporters|workers)',
      'router takes services and the contract',
    ),
    layer(
      'hosts',
      '^electron/hosts/',
      '^electron/(router|services|importers|exporters|database)/',
      'hosts take app.ts and what it hands out',
    ),
    {
      name: 'electron-only-in-desktop',
      severity: 'error',
      from: { path: '^(electron|shared|renderer)/', pathNot: '^electron/hosts/desktop/' },
      to: { path: '^node_modules/electron/' },
    },
    {
      name: 'sqlite-only-in-driver',
      severity: 'error',
      from: { path: '^(electron|shared|renderer)/', pathNot: '^electron/database/driver\\.ts$' },
      to: { path: '^node_modules/sqlite3/' },
    },
    layer(
      'page-without-workbench',
      '^renderer/',
      '^(electron|tests)/',
      'the page knows the contract only',
    ),
    layer('ui-alone', '^renderer/ui/', '^(shared|renderer/(?!ui/))', 'plain building blocks'),
    layer('viewer', '^renderer/viewer/', '^renderer/(features|api)/', 'viewer takes ui and shared'),
    layer('api', '^renderer/api/', '^renderer/(features|viewer|ui)/', 'api takes shared'),
    {
      name: 'features-apart',
      comment: 'a feature never takes another feature',
      severity: 'error',
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: '^renderer/features/([^/]+)/', pathNot: '^renderer/features/$1/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tests/tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    },
  },
};
