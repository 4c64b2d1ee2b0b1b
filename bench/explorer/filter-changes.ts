import type { Browser, Page } from 'playwright-core';
import { close, drawnAfter, openDrawn, waitsIn } from './drawing.js';

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
  /** Of each round: from the answer to the frame that shows it where the reader looks, in milliseconds. */
  readonly inSight: readonly number[];
  /** The same to the frame that shows the last of the page. */
  readonly onPage: readonly number[];
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
  {
    title: 'gaps: a sector chosen',
    from: '/gaps',
    before: choices('in any field'),
    act: (page) => page.getByRole('checkbox', { name: 'Energy', exact: true }).check(),
  },
  {
    title: 'gaps: as the record stood in 2015',
    from: '/gaps',
    act: (page) => page.getByLabel('As the record stood').selectOption('2015'),
  },
  {
    title: 'gaps: on one side strong is enough',
    from: '/gaps',
    act: (page) => page.getByLabel('Strength', { exact: true }).selectOption('false'),
  },
  {
    title: 'what followed: one outcome',
    from: '/forum/followed',
    act: (page) => page.locator('.outcomes a').nth(2).click(),
  },
  {
    title: 'what followed: all again',
    from: '/forum/followed?outcome=undated',
    act: (page) => page.locator('.outcomes a[aria-current]').click(),
  },
];

/** Each change on a page of its own, as many times as there are rounds. */
export async function measureChanges(
  browser: Browser,
  url: string,
  rounds: number,
): Promise<ChangeResult[]> {
  const waits = CHANGES.map((): Waits[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, change] of CHANGES.entries()) {
      waits[at]?.push(await waitsOf(browser, url, change));
    }
  }
  return CHANGES.map(({ title }, at) => ({
    title,
    inSight: waits[at]?.map(({ inSight }) => inSight) ?? [],
    onPage: waits[at]?.map(({ onPage }) => onPage) ?? [],
  }));
}

type Waits = ReturnType<typeof waitsIn>;

async function waitsOf(browser: Browser, url: string, change: Change): Promise<Waits> {
  const { from, before, act } = change;
  const page = await openDrawn(browser, url + from);
  await before?.(page);
  const drawing = await drawnAfter(page, () => act(page));
  await close(page);
  return waitsIn(drawing);
}
