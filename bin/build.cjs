'use strict';
require('./check-node.cjs');
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { spawnSync } = require('node:child_process');
const { buildExplorer } = require('./build-explorer.cjs');
const { unlessBuilt } = require('./unless-built.cjs');

const root = join(__dirname, '..');
const BUNDLE = join(__dirname, 'bundle.config.mjs');
const SOURCES = [
  'src',
  'tsconfig.json',
  'tsconfig.build.json',
  'bin/bundle.config.mjs',
  'package-lock.json',
];
let compiler;
try {
  compiler = require.resolve('typescript/bin/tsc', { paths: [root] });
} catch {
  // A production install has no compiler: what was built before is used as it is.
  if (!existsSync(join(root, 'dist', 'bundle', 'cli.js'))) {
    console.error(
      'TypeScript is not installed and nothing is built: run `npm ci --include=dev` once.',
    );
    process.exit(1);
  }
}
if (compiler) {
  const bundler = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const status = unlessBuilt({ folder: 'dist', sources: SOURCES }, () => {
    return (
      run(compiler, '-b', join(root, 'tsconfig.build.json')) ||
      run(bundler, 'build', '--logLevel', 'warn', '--config', BUNDLE, root)
    );
  });
  process.exit(status === 0 ? buildExplorer() : status);
}

/** The status of a command of Node's. */
function run(...args) {
  return spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
}
