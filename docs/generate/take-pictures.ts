import { mkdirSync } from 'node:fs';
import { openBrowser } from '../../test/support/explorer/browser.js';
import { openSite } from '../../test/support/explorer/site.js';

const FOLDER = 'docs/pictures';
const HEADLINE = 'left=RU&right=IT&rightLevel=district&sectors=renewable-energy';

interface Picture {
  readonly name: string;
  readonly path: string;
  /** What shows that all of it is drawn. */
  readonly isThere: string;
  readonly width?: number;
  readonly height?: number;
  readonly isDark?: boolean;
}

/** The main views, as they are looked at before a release: two of them stand in the README. */
const PICTURES: readonly Picture[] = [
  { name: 'ask', path: '/', isThere: '.map-picture' },
  { name: 'gap', path: '/gaps?gap=IT-45~RU-SVE~mechanical-engineering', isThere: '.terms' },
  { name: 'region', path: '/look/region:RU-SVE', isThere: '.star', height: 1100 },
  { name: 'forum', path: '/forum', isThere: '.calendar', height: 1100 },
  { name: 'console', path: '/console', isThere: '.CodeMirror-code' },
  { name: 'evidence', path: '/?tie=region:IT-57~region:RU-LIP', isThere: '.evidence' },
  {
    name: 'ask-dark-russian',
    path: `/ask?${HEADLINE}&lang=ru`,
    isThere: '.map-picture',
    isDark: true,
  },
  { name: 'ask-phone', path: '/ask?lang=it', isThere: '.map-picture', width: 360, height: 1400 },
  {
    name: 'nothing-on-record',
    path: '/ask?leftLevel=district&sectors=sports-equipment&from=2020',
    isThere: '.years',
    height: 620,
  },
];

mkdirSync(FOLDER, { recursive: true });
const site = await openSite();
const browser = await openBrowser();
for (const { name, path, isThere, width = 1200, height = 800, isDark = false } of PICTURES) {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: isDark ? 'dark' : 'light',
    locale: 'en-GB',
  });
  await page.goto(site.url + path);
  await page.locator(isThere).first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: `${FOLDER}/${name}.jpg`, type: 'jpeg', quality: 75 });
  await page.close();
  console.log(`${FOLDER}/${name}.jpg`);
}
await browser.close();
await site.close();
