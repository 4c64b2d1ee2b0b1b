import { readFileSync, writeFileSync } from 'node:fs';
import { withSettings } from './settings-table.js';

// A command of its own: writes the settings table, from the root of the repository. A test fails when it is stale.
writeFileSync('README.md', withSettings(readFileSync('README.md', 'utf8')));
