/** The order of the slices: a file may use what stands to the left of its own slice, never what stands to the right. */
const ORDER = [
  ['record'],
  ['source'],
  ['place', 'sector'],
  ['release', 'actor'],
  ['initiative'],
  ['forum'],
  ['tie'],
  [
    'untied',
    'path',
    'follow-up',
    'timeline',
    'pivot',
    'coverage',
    'change',
    'search',
    'list',
    'gap',
  ],
  ['compare'],
];

const laterThan = (index) => ORDER.slice(index + 1).flat();

const sliceRules = ORDER.flatMap((slices, index) =>
  slices.map((slice) => ({
    name: `${slice}-knows-no-later-slice`,
    comment: `A field that joins ${slice} with a later slice lives in the later slice: move it there.`,
    severity: 'error',
    from: { path: `^src/${slice}/` },
    to: { path: `^src/(${[...laterThan(index), 'server', 'import'].join('|')})/` },
  })),
);

module.exports = {
  forbidden: [
    {
      name: 'no-circle',
      comment:
        'Two files that need each other are one thing, or miss a third: name it and let both use it.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'engines-only-in-graph',
      comment: 'Only graph/ knows an engine: send a statement through the port instead.',
      severity: 'error',
      from: { pathNot: '^src/graph/' },
      to: { path: 'node_modules/(@grafeo-db|neo4j-driver)' },
    },
    {
      name: 'graph-knows-no-slice',
      comment: 'graph/ is the storage port: what a statement asks belongs to a slice.',
      severity: 'error',
      from: { path: '^src/graph/' },
      to: { path: '^src/', pathNot: '^src/(graph|shared)/' },
    },
    {
      name: 'shared-knows-no-domain',
      comment: 'shared/ has no domain word: move the file to the slice that needs it.',
      severity: 'error',
      from: { path: '^src/shared/' },
      to: { path: '^src/', pathNot: '^src/shared/' },
    },
    {
      name: 'server-and-import-apart',
      comment:
        'server/ and import/ both use the slices and know nothing of each other; main.ts knows both.',
      severity: 'error',
      from: { path: '^src/server/' },
      to: { path: '^src/import/' },
    },
    {
      name: 'import-knows-no-server',
      comment:
        'server/ and import/ both use the slices and know nothing of each other; main.ts knows both.',
      severity: 'error',
      from: { path: '^src/import/' },
      to: { path: '^src/server/' },
    },
    ...sliceRules,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
  },
};
