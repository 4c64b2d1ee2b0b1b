'use strict';
const { createHash } = require('node:crypto');
const { existsSync, readdirSync, readFileSync, statSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { spawnSync } = require('node:child_process');

const root = join(__dirname, '..');
const SOURCES = ['explorer', 'schema/schema.graphql', 'schema/operations', 'package-lock.json'];
const STAMP = join(root, 'dist', 'explorer', 'built-from');

/** Bundles the explorer unless it is built from these very sources. Without the bundler what was built is used as it is. */
function buildExplorer() {
  const bundler = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  if (!existsSync(bundler)) return 0;
  const hash = hashOfSources();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return 0;
  const args = [bundler, 'build', '--logLevel', 'warn', join(root, 'explorer')];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status === 0) writeFileSync(STAMP, hash);
  return status ?? 1;
}

function hashOfSources() {
  const hash = createHash('sha256');
  for (const path of SOURCES.flatMap((source) => filesIn(join(root, source)))) {
    hash.update(path).update('\0').update(readFileSync(path));
  }
  return hash.digest('hex');
}

function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}

module.exports = { buildExplorer };
