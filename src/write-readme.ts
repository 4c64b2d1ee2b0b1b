import { readFileSync, writeFileSync } from 'node:fs';
import { ERRORS_PAGE, errorsPage } from './errors-page.js';
import { withSettings } from './settings-table.js';

// A command of its own: writes the settings table and the page of error codes, from the root of the repository. A test fails when it is stale.
writeFileSync('README.md', withSettings(readFileSync('README.md', 'utf8')));
writeFileSync(ERRORS_PAGE, errorsPage());
