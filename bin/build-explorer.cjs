'use strict';
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { spawnSync } = require('node:child_process');
const { unlessBuilt } = require('./unless-built.cjs');

const root = join(__dirname, '..');
const SOURCES = ['explorer', 'schema/schema.graphql', 'schema/operations', 'package-lock.json'];

/** Bundles the explorer. Without the bundler what was built is used as it is. */
function buildExplorer() {
  const bundler = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  if (!existsSync(bundler)) return 0;
  const args = [bundler, 'build', '--logLevel', 'error', join(root, 'explorer')];
  return unlessBuilt({ folder: 'dist/explorer', sources: SOURCES }, () => {
    return spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
  });
}

module.exports = { buildExplorer };
