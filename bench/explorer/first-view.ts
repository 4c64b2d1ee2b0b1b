import type { Browser } from 'playwright-core';
import { close, openDrawn } from './drawing.js';

export const LANGUAGES = ['en-GB', 'it-IT', 'ru-RU'] as const;
export const PAGES = ['/', '/gaps', '/forum', '/look/region:RU-SVE', '/coverage'] as const;

/** What comes over the wire until a page, opened first, is drawn. */
export interface FirstView {
  readonly path: string;
  readonly locale: string;
  readonly scripts: readonly Script[];
}

export interface Script {
  /** Without the folder and the hash of its content. */
  readonly name: string;
  /** As it was sent, compressed; without headers. */
  readonly bytes: number;
}

const SCRIPTS = `performance.getEntriesByType('resource')
  .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
  .map(({ name, encodedBodySize }) => ({
    name: new URL(name).pathname.replace(/^.*\\//, '').replace(/-.{8}\\.js$/, ''),
    bytes: encodedBodySize,
  }))`;

export async function measureFirstViews(browser: Browser, url: string): Promise<FirstView[]> {
  const views: FirstView[] = [];
  for (const path of PAGES) {
    for (const locale of LANGUAGES) {
      const page = await openDrawn(browser, url + path, locale);
      views.push({ path, locale, scripts: await page.evaluate<Script[]>(SCRIPTS) });
      await close(page);
    }
  }
  return views;
}

export function bytesOf({ scripts }: FirstView): number {
  return scripts.reduce((sum, { bytes }) => sum + bytes, 0);
}
