import type { CodegenConfig } from '@graphql-codegen/cli';

// Typed documents of the named operations, for the tests and the explorer. Committed; a test fails when they are stale.
const preset = {
  preset: 'client',
  presetConfig: { fragmentMasking: false },
  config: {
    // Text, as clients send it; a parsed document would be ten times as long.
    documentMode: 'string',
    useTypeImports: true,
    enumsAsTypes: true,
    strictScalars: true,
    scalars: { DateTime: 'string', Language: 'string', PartialDate: 'string' },
  },
} as const;

const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  emitLegacyCommonJSImports: false,
  importExtension: '.js',
  generates: {
    'test/generated/': { ...preset, documents: 'schema/operations/*.graphql' },
    'explorer/generated/': { ...preset, documents: 'schema/operations/explorer-*.graphql' },
  },
};

export default config;
