import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { randomRawDataSet, rawDataSets } from '../support/data/random-data-set.js';
import {
  loadRawDataSet,
  smallDataSet,
  workedExample,
  writeRawDataSet,
} from '../support/data/raw-data-set.js';
import { relabel } from '../support/data/relabel.js';
import { problemsOf } from '../support/data/validity.js';
import { pairOf } from '../support/oracle/places.js';
import { tiesBetween } from '../support/oracle/ties.js';

const folder = mkdtempSync(join(tmpdir(), 'raw-data-set-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the worked example and the first data set are valid', () => {
  expect(problemsOf(workedExample())).toEqual([]);
  expect(problemsOf(loadRawDataSet('seed/italy-russia'))).toEqual([]);
});

test('what is written is read again', () => {
  const raw = smallDataSet('region PT-11 name_en="A ""place"", with\ta comma"');
  raw.tables.sources = [{ id: 'page', title: 'Two\nlines, "quoted"' }];
  writeRawDataSet(raw, folder);
  expect(loadRawDataSet(folder).tables.sources).toEqual(raw.tables.sources);
});

test('a random data set is valid', () => {
  fc.assert(fc.property(rawDataSets, (raw) => problemsOf(raw).length === 0));
  for (let seed = 0; seed < 200; seed += 1) expect(problemsOf(randomRawDataSet(seed))).toEqual([]);
});

test('a seed makes the same data set each time', () => {
  expect(randomRawDataSet(7)).toEqual(randomRawDataSet(7));
});

test('other names and another order of rows do not change an answer', () => {
  for (let seed = 0; seed < 60; seed += 1) {
    const raw = randomRawDataSet(seed);
    const renamed = relabel(raw, { seed, keepsOrder: true });
    expect(problemsOf(renamed.raw)).toEqual([]);
    const [left, right] = pairOf(raw);
    const ask = (from: typeof raw, id: (old: string) => string) =>
      tiesBetween(from, {
        left: { country: id(left), level: 'ACTOR' },
        right: { country: id(right), level: 'REGION' },
      }).ties.map((tie) => [id === identity ? renamed.newId(tie.left) : tie.left, tie.strength]);
    expect(ask(renamed.raw, renamed.newId)).toEqual(ask(raw, identity));
  }
});

const identity = (id: string) => id;

test('a relabelling that does not keep the order is valid as well', () => {
  const raw = loadRawDataSet('seed/italy-russia');
  expect(problemsOf(relabel(raw, { seed: 3, keepsOrder: false }).raw)).toEqual([]);
});
