/** ESM all the way: the tests load what users run. */
export default {
  testEnvironment: './test/support/plain-realm.mjs',
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  // Files that use the Neo4j of the run take turns: two of four wait most of the time, and two cores stay busy.
  maxWorkers: 4,
  // Generous: a busy machine may be ten times slower than a quiet one, and none of them measures time.
  testTimeout: 300_000,
  setupFiles: ['reflect-metadata'],
  testSequencer: './test/support/longest-first.mjs',
  globalSetup: './test/support/global-setup.mjs',
  globalTeardown: './test/support/global-teardown.mjs',
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: {
            legacyDecorator: true,
            decoratorMetadata: false,
            useDefineForClassFields: true,
          },
        },
        module: { type: 'es6' },
      },
    ],
  },
};
