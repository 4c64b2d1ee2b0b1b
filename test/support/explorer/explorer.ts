import type { Browser } from 'playwright-core';
import type { Site } from './site.js';

/** What the tasks share. One browser and one server for all of them: both take seconds to start. */
export interface Explorer {
  readonly browser: Browser;
  readonly site: Site;
}
