/**
 * The rooms, lowest first. A room imports those of the rows below it, none beside or above (docs/architecture.md).
 */
const rows = [
  ['quantity'],
  ['messages'],
  ['workbook'],
  ['policy'],
  ['list', 'rules', 'draft'],
  ['report', 'compile'],
  ['seal'],
  ['check'],
  ['functions'],
  ['taskpane', 'cli'],
  ['hosts'],
];

const layering = rows.flatMap((row, index) =>
  row.map((room) => {
    const below = rows.slice(0, index).flat();
    return {
      name: `room-${room}`,
      comment: `src/${room} imports itself and the rooms below it`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: '^src/', pathNot: `^src/(${[room, ...below].join('|')})/` },
    };
  }),
);

module.exports = {
  forbidden: [
    ...layering,
    {
      name: 'no-cycle',
      severity: 'error',
      from: { path: '^src' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'decimal-lives-in-quantity',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/quantity/' },
      to: { path: 'node_modules/decimal\\.js' },
    },
    {
      name: 'node-lives-in-hosts',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/hosts/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'grid-lives-in-hosts',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/hosts/embedded/' },
      to: { path: 'node_modules/@univerjs' },
    },
    {
      name: 'not-to-dev',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    { name: 'no-orphan-import', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.json'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};
