import { join } from 'node:path';
import { netChanges, type Versions, versionChanges } from '../../src/change/record-changes.js';
import { recordVersions } from '../../src/import/record-versions.js';
import { ROOT } from '../support/built-program.js';
import {
  loadRawDataSet,
  type RawDataSet,
  smallDataSet,
  type TableName,
} from '../support/data/raw-data-set.js';
import { dataSetOf } from '../support/graph-of.js';
import { rowDiff } from './row-diff.js';

const SEED = loadRawDataSet(join(ROOT, 'seed/italy-russia'));

/** A column of each table whose text may be anything. */
const FREE_TEXT: Readonly<Partial<Record<TableName, string>>> = {
  sources: 'title',
  countries: 'name_en',
  regions: 'name_en',
  districts: 'name_en',
  sectors: 'name_en',
  firms: 'name',
  associations: 'name_en',
  institutions: 'name_en',
  strengths: 'unit',
  strength_profiles: 'note',
  forums: 'name_en',
  objectives: 'text_en',
  sessions: 'city',
  session_figures: 'note',
  agreements: 'title_en',
  programmes: 'title_en',
  projects: 'summary',
  initiative_sectors: 'note',
  legal_acts: 'title_en',
  instruments: 'name_en',
  restrictions: 'summary',
  bilateral_trade: 'note',
  region_trade: 'note',
  conflicts: 'reason',
};

/** One cell of every table changed, in a row of its own choice. */
function withEdits({ tables, ...rest }: RawDataSet, at: number): RawDataSet {
  const edited = Object.entries(tables).map(([table, rows]) => {
    const column = FREE_TEXT[table as TableName];
    if (column === undefined || rows.length === 0) return [table, rows];
    const chosen = (at * 7919) % rows.length;
    const edit = (row: object, index: number) =>
      index === chosen ? { ...row, [column]: `Another text ${at}` } : row;
    return [table, rows.map(edit)];
  });
  return { ...rest, tables: Object.fromEntries(edited) };
}

let seed: Versions;
beforeAll(async () => {
  seed = recordVersions(await dataSetOf(SEED));
});

test.each([1, 2])(
  'a cell of every table of the seed changed: what its rows say, %i',
  async (at) => {
    const after = withEdits(SEED, at);
    const changes = netChanges(versionChanges(seed, recordVersions(await dataSetOf(after))));
    expect(changes).toEqual(rowDiff(SEED, after, ['IT', 'RU']));
    expect(changes.length).toBeGreaterThan(15);
  },
);

test('an outline is of its region', async () => {
  const outlines = JSON.parse(SEED.boundaries ?? '');
  const polygon = outlines.features.find((each: Outline) => each.geometry.type === 'Polygon');
  polygon.geometry.coordinates[0].splice(1, 1);
  const boundaries = JSON.stringify(outlines);
  const changes = netChanges(
    versionChanges(seed, recordVersions(await dataSetOf({ ...SEED, boundaries }))),
  );
  expect(changes).toEqual([{ id: expect.stringMatching(/^region:/), change: 'CHANGED' }]);
});

interface Outline {
  readonly geometry: { readonly type: string };
}

test('changes that follow one another: what is left of them', () => {
  const log = [
    { id: 'a', before: '1', after: '2' },
    { id: 'b', before: null, after: '1' },
    { id: 'c', before: '1', after: null },
    { id: 'd', before: '1', after: null },
    { id: 'a', before: '2', after: '1' },
    { id: 'b', before: '1', after: null },
    { id: 'c', before: null, after: '2' },
  ];
  expect(netChanges(log)).toEqual([
    { id: 'c', change: 'CHANGED' },
    { id: 'd', change: 'WITHDRAWN' },
  ]);
});

test('a region or sector that another data set has too says so', async () => {
  const shared = `
    region PT-11
    sector tiles
    firm tiler country=PT region=PT-11`;
  const spanish = smallDataSet(`${shared}
    region ES-MD`);
  const kazakh = smallDataSet(`${shared}
    region KZ-75`);
  const [one, both] = [await dataSetOf(spanish), await dataSetOf(spanish, kazakh)];
  const changed = netChanges(versionChanges(recordVersions(one), recordVersions(both)));
  expect(changed.filter(({ change }) => change === 'CHANGED')).toEqual([
    { id: 'region:PT-11', change: 'CHANGED' },
    { id: 'sector:tiles', change: 'CHANGED' },
  ]);
});
