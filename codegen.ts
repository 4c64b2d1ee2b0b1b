import type { CodegenConfig } from '@graphql-codegen/cli';

// Typed documents of the named operations, for the tests. Committed; a test fails when they are stale.
const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  documents: 'schema/operations/*.graphql',
  emitLegacyCommonJSImports: false,
  importExtension: '.js',
  generates: {
    'test/generated/': {
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
    },
  },
};

export default config;
