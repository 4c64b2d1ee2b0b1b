import type { Browser, Page } from 'playwright-core';
import { close, drawnAfter, longestWait, openDrawn } from './drawing.js';

interface Change {
  readonly title: string;
  /** The question before. */
  readonly from: string;
  readonly act: (page: Page) => Promise<unknown>;
  /** Opens the choices, which is no part of the change. */
  readonly before?: (page: Page) => Promise<unknown>;
}

export interface ChangeResult {
  readonly title: string;
  /** Of each round: from the answer to the frame that shows it, in milliseconds. */
  readonly waits: readonly number[];
}

const choices = (value: string | RegExp) => (page: Page) =>
  page.getByRole('button', { name: value }).click();
const level = (value: string) => (page: Page) =>
  page.getByLabel('Level of the second side').selectOption(value);

const CHANGES: readonly Change[] = [
  {
    title: 'a sector chosen',
    from: '/',
    before: choices('in any field'),
    act: (page) => page.getByRole('checkbox', { name: 'Energy', exact: true }).check(),
  },
  {
    title: 'a sector taken away: all ties of regions',
    from: '/ask?sectors=renewable-energy',
    before: choices('in Renewable energy'),
    act: (page) => page.getByRole('button', { name: 'Clear' }).click(),
  },
  {
    title: 'sessions alone',
    from: '/',
    before: choices('on any evidence'),
    act: (page) => page.getByRole('checkbox', { name: 'sessions' }).check(),
  },
  {
    title: 'since 2005',
    from: '/',
    before: choices('at any time'),
    act: (page) => page.getByLabel('From the year').selectOption('2005'),
  },
  { title: 'districts in the place of regions', from: '/', act: level('DISTRICT') },
  { title: 'actors in the place of regions', from: '/', act: level('ACTOR') },
  {
    title: 'actors on both sides',
    from: '/ask?leftLevel=actor',
    act: level('ACTOR'),
  },
];

/** Each change on a page of its own, as many times as there are rounds. */
export async function measureChanges(
  browser: Browser,
  url: string,
  rounds: number,
): Promise<ChangeResult[]> {
  const waits = CHANGES.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, change] of CHANGES.entries()) {
      waits[at]?.push(await waitOf(browser, url, change));
    }
  }
  return CHANGES.map(({ title }, at) => ({ title, waits: waits[at] ?? [] }));
}

async function waitOf(browser: Browser, url: string, { from, before, act }: Change) {
  const page = await openDrawn(browser, url + from);
  await before?.(page);
  const drawing = await drawnAfter(page, () => act(page));
  await close(page);
  return longestWait(drawing);
}
