'use strict';
const { createHash } = require('node:crypto');
const {
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..');

/** Builds unless the folder was built from these very sources: to compare a hash takes less than to load a compiler. */
function unlessBuilt({ folder, sources }, build) {
  const stamp = join(root, folder, 'built-from');
  const hash = hashOf(sources);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return 0;
  // A build that is broken off leaves nothing that says it is whole.
  rmSync(stamp, { force: true });
  const status = build();
  if (status === 0) writeFileSync(stamp, hash);
  return status;
}

function hashOf(sources) {
  const hash = createHash('sha256');
  for (const path of sources.flatMap((source) => filesIn(join(root, source)))) {
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

module.exports = { unlessBuilt };
