'use strict';
require('./check-node.cjs');
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { spawnSync } = require('node:child_process');
const { buildExplorer } = require('./build-explorer.cjs');
const { unlessBuilt } = require('./unless-built.cjs');

const root = join(__dirname, '..');
const SOURCES = ['src', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'];
let compiler;
try {
  compiler = require.resolve('typescript/bin/tsc', { paths: [root] });
} catch {
  // A production install has no compiler: what was built before is used as it is.
  if (!existsSync(join(root, 'dist', 'cli.js'))) {
    console.error(
      'TypeScript is not installed and nothing is built: run `npm ci --include=dev` once.',
    );
    process.exit(1);
  }
}
if (compiler) {
  const args = [compiler, '-b', join(root, 'tsconfig.build.json')];
  const status = unlessBuilt({ folder: 'dist', sources: SOURCES }, () => {
    return spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
  });
  process.exit(status === 0 ? buildExplorer() : status);
}
