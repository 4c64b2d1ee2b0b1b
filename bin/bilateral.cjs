#!/usr/bin/env node
'use strict';
require('./check-node.cjs');
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');

// graphql checks every value of every answer twice unless it is told so before it is loaded.
process.env.NODE_ENV ??= 'production';

const program = join(__dirname, '..', 'dist', 'bundle', 'cli.js');
if (!existsSync(program)) {
  console.error('The program is not built yet: run `npm run build` (npm start does so by itself).');
  process.exit(1);
}
import(pathToFileURL(program).href).then(
  (cli) => cli.main(process.argv),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
