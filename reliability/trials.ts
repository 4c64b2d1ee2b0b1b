import type { Trial } from './trial.js';
import { BAD_LINES } from './trials/bad-line.js';
import { damagedFiles } from './trials/damaged-files.js';
import { fullDisk } from './trials/full-disk.js';
import { jumpingClock } from './trials/jumping-clock.js';
import { killedImports } from './trials/killed-imports.js';
import { killedServers } from './trials/killed-servers.js';
import { NEO4J_AWAY } from './trials/neo4j-away.js';
import { soak } from './trials/soak.js';
import { twoImports } from './trials/two-imports.js';

/** Everything that `npm run faults` does, in this order. */
export const FAULTS: readonly Trial[] = [
  killedImports({ engine: 'grafeo', times: 100, servers: 1, readers: 4 }),
  killedServers,
  damagedFiles,
  fullDisk,
  twoImports('grafeo'),
  jumpingClock('grafeo'),
  killedImports({ engine: 'neo4j', times: 30, servers: 2, readers: 16 }),
  twoImports('neo4j'),
  jumpingClock('neo4j'),
  ...NEO4J_AWAY,
  ...BAD_LINES,
];

/** Everything that `npm run soak` does. */
export const SOAKS: readonly Trial[] = [soak('grafeo'), soak('neo4j')];
