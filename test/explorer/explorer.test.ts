import { openBrowser } from '../support/explorer/browser.js';
import type { Explorer } from '../support/explorer/explorer.js';
import { openSite } from '../support/explorer/site.js';
import { accessTasks } from './tasks/access.js';
import { askTasks } from './tasks/ask.js';
import { consoleTasks } from './tasks/console.js';
import { forumTasks } from './tasks/forum.js';
import { gapTasks } from './tasks/gaps.js';
import { keyboardTasks } from './tasks/keyboard.js';
import { lookTasks } from './tasks/look.js';
import { moreTasks } from './tasks/more.js';
import { notLoadedTasks } from './tasks/not-loaded.js';
import { otherPairTasks } from './tasks/other-pair.js';
import { pictureTasks } from './tasks/picture.js';
import { recordTasks } from './tasks/record.js';
import { releaseTasks } from './tasks/release.js';
import { severalPairsTasks } from './tasks/several-pairs.js';
import { shortlistTasks } from './tasks/shortlist.js';
import { answeredTasks } from './tasks/what-is-answered.js';

describe('the explorer in a real browser', () => {
  const explorer = {} as { -readonly [Key in keyof Explorer]: Explorer[Key] };
  beforeAll(async () => {
    explorer.site = await openSite();
    explorer.browser = await openBrowser();
  });
  afterAll(async () => {
    await explorer.browser.close();
    await explorer.site.close();
  });

  askTasks(explorer);
  accessTasks(explorer);
  keyboardTasks(explorer);
  lookTasks(explorer);
  moreTasks(explorer);
  gapTasks(explorer);
  shortlistTasks(explorer);
  pictureTasks(explorer);
  recordTasks(explorer);
  releaseTasks(explorer);
  answeredTasks(explorer);
  notLoadedTasks(explorer);
  consoleTasks(explorer);
  forumTasks(explorer);
  otherPairTasks(explorer);
  severalPairsTasks(explorer);
});
