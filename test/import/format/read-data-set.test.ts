import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { type DataSet, TABLE_NAMES } from '../../../src/import/format/data-set.js';
import { readDataSet } from '../../../src/import/format/read-data-set.js';
import { type Files, folderOf, removeFolders, SOUND } from './support/data-set-folder.js';

afterAll(removeFolders);

async function soundDataSet(files: Files): Promise<DataSet> {
  const result = await readDataSet([await folderOf(files)]);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.dataSet;
}

test('cells are typed, empty columns and absent ones alike', async () => {
  const { tables } = await soundDataSet({
    ...SOUND,
    'bilateral_trade.csv': [
      'year,flow,period,value_eur_million,qualifier,preferred,source_ids',
      '2010,PT_export,year,1.50,exact,1,s1',
    ],
    'districts.csv': [
      'id,kind,name_pt,country,regions,established,source_ids',
      'clay,special-economic-zone,Barro,PT,PT-11|PT-13,2005-12,s1',
    ],
  });
  expect(tables.bilateral_trade).toEqual([
    {
      cells: {
        year: 2010,
        flow: 'PT_export',
        period: 'year',
        value_eur_million: 1.5,
        value_usd_million: null,
        reporter: null,
        qualifier: 'EXACT',
        preferred: true,
        note: null,
        source_ids: ['s1'],
      },
      line: 2,
      datasets: ['KZ-PT'],
    },
  ]);
  expect(tables.districts[0]?.cells).toEqual({
    id: 'clay',
    kind: 'SPECIAL_ECONOMIC_ZONE',
    sez_kind: null,
    name_pt: 'Barro',
    country: 'PT',
    regions: ['PT-11', 'PT-13'],
    city: null,
    established: '2005-12',
    legal_act: null,
    other_names: [],
    source_ids: ['s1'],
  });
  expect(tables.agreements[0]?.cells.date_precision).toBe('MONTH');
  expect(tables.projects).toEqual([]);
});

test('a forum has its calendar, a sector its words, a region its outline', async () => {
  const geometry = {
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 0],
      ],
    ],
  };
  const { tables, outlines } = await soundDataSet({
    ...SOUND,
    'forums.csv': ['id,name,countries,calendar,source_ids', 'f1,F,PT|KZ,PT:09-12|KZ:03-06,s1'],
    'sectors.csv': [
      'id,name_en,keywords_pt,nace_rev2,source_ids',
      'ceramics,Ceramics,azulejo|barro,23|23.3,s1',
    ],
    'boundaries.geojson': JSON.stringify({
      type: 'FeatureCollection',
      features: [{ type: 'Feature', id: 'PT-11', properties: {}, geometry }],
    }),
  });
  expect(tables.forums[0]?.cells.calendar).toEqual(['PT:09-12', 'KZ:03-06']);
  expect(tables.sectors[0]?.cells).toMatchObject({
    keywords_pt: ['azulejo', 'barro'],
    nace_rev2: ['23', '23.3'],
    hs_chapters: [],
    parent: null,
  });
  expect(outlines).toEqual(new Map([['PT-11', JSON.stringify(geometry)]]));
});

test('order of rows and columns, line ends and byte order mark change nothing', async () => {
  const plain = await soundDataSet({
    ...SOUND,
    'firms.csv': 'id,name,city,source_ids\nb,B,"Line\nbreak",s1\ntiler,Tiler,,s1\n',
  });
  const other = await soundDataSet({
    ...SOUND,
    'firms.csv':
      '\uFEFFsource_ids,city,name,id\r\n\r\ns1,,Tiler,tiler\r\n"s1","Line\r\nbreak","B",b',
  });
  const cells = ({ tables }: DataSet) => tables.firms.map((row) => row.cells);
  expect(cells(other)).toEqual(cells(plain));
  expect(other.contentHash).toBe(plain.contentHash);
  const changed = await soundDataSet({
    ...SOUND,
    'firms.csv': 'id,name,city,source_ids\nb,B,"Line\nbreak",s1\ntiler,Tiler,Porto,s1\n',
  });
  expect(changed.contentHash).not.toBe(plain.contentHash);
});

test('progress names every file once it is read', async () => {
  const done: [string, number][] = [];
  await readDataSet([await folderOf(SOUND)], {
    onProgress: (event) => event.done && done.push([event.file, event.rows]),
  });
  expect(done.toSorted()).toEqual([
    ['agreements.csv', 1],
    ['countries.csv', 2],
    ['firms.csv', 1],
    ['participations.csv', 1],
    ['regions.csv', 3],
    ['sectors.csv', 2],
    ['sources.csv', 1],
  ]);
});

describe('every data set of the repository', () => {
  const seed = join(process.cwd(), 'seed');

  async function seedFolders(): Promise<readonly string[]> {
    const entries = await readdir(seed, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(seed, name));
  }

  test('reads clean, each record a row, and quickly', async () => {
    for (const folder of await seedFolders()) {
      const start = process.cpuUsage();
      const result = await readDataSet([folder]);
      // About a second on a machine that does nothing else; the tests run beside each other.
      expect(process.cpuUsage(start).user / 1_000).toBeLessThan(10_000);
      if (!result.ok) throw new Error(JSON.stringify(result.problems));
      for (const table of TABLE_NAMES) {
        const text = await readFile(join(folder, `${table}.csv`), 'utf8').catch(() => '');
        const records: readonly unknown[] = parse(text, { columns: true, bom: true });
        expect([table, result.dataSet.tables[table].length]).toEqual([table, records.length]);
      }
    }
  });

  test('has the same content when its rows are turned round', async () => {
    for (const folder of await seedFolders()) {
      const files: Record<string, string> = {};
      for (const name of await readdir(folder)) {
        const text = await readFile(join(folder, name), 'utf8');
        const [header, ...rows] = text.split(/\r?\n/).filter((line) => line !== '');
        const isPlain = name.endsWith('.csv') && !/"[^",]*\n/.test(text);
        files[name] = isPlain ? [header, ...rows.toReversed()].join('\r\n') : text;
      }
      const [plain, turned] = [
        await readDataSet([folder]),
        await readDataSet([await folderOf(files)]),
      ];
      if (!plain.ok || !turned.ok) throw new Error('The data set has problems.');
      expect(turned.dataSet.contentHash).toBe(plain.dataSet.contentHash);
    }
  });
});
