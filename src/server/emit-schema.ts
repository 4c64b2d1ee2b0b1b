import { writeFileSync } from 'node:fs';
import { buildApiSchema, schemaText } from './build-schema.js';

// A command of its own: writes the public contract, from the root of the repository. A test fails when it is stale.
writeFileSync('schema/schema.graphql', schemaText(buildApiSchema()));
